package io.github.edgar8k.samples.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** What an executor does with a batch. */
final class BatchParser implements FlatMapFunction<Batch, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;
    private final Limits limits;

    BatchParser(Broadcast<SerializableConfiguration> hadoop, Limits limits) {
        this.hadoop = hadoop;
        this.limits = limits;
    }

    /** Rows of {@link Parsed}; the files are read while they are asked for. */
    @Override
    public Iterator<Row> call(Batch batch) {
        TaskContext task = TaskContext.get();
        ParsedBatch parsed = new ParsedBatch(batch, hadoop.value().value(), limits, task);
        TaskCompletionListener close = ended -> parsed.close();
        task.addTaskCompletionListener(close);
        return parsed;
    }
}
