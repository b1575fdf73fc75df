package io.github.edgar8k.samples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Parses submissions on a cluster and writes what they say as Parquet: the tables of {@link Table},
 * each a folder of {@code --output}.
 */
public final class SubmissionsToParquet {
    private static final int USAGE_STATUS = 2;

    private SubmissionsToParquet() {}

    public static void main(String[] arguments) throws IOException {
        JobOptions options;
        try {
            options = JobOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(JobOptions.USAGE);
            System.exit(USAGE_STATUS);
            return;
        }
        try (SparkSession spark = SparkSession.builder().appName("edgar8k").getOrCreate()) {
            System.out.println(run(spark, options).text());
        }
    }

    static Summary run(SparkSession spark, JobOptions options) throws IOException {
        refuseExisting(spark, options);
        // Each table is written by a pass of its own, and no filing shall be parsed five times.
        Dataset<Row> parsed = parsed(spark, options).persist(StorageLevel.DISK_ONLY());
        try {
            Summary summary = summary(parsed);
            for (Table table : Table.values()) {
                write(table, parsed, summary.rows().get(table) == 0, options);
            }
            return summary;
        } finally {
            parsed.unpersist();
        }
    }

    /** Before the work, not after it. */
    private static void refuseExisting(SparkSession spark, JobOptions options) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        for (Table table : Table.values()) {
            Path folder = new Path(options.output(), table.label());
            if (!options.overwrite() && folder.getFileSystem(hadoop).exists(folder)) {
                throw new IOException(folder + " is there already (--overwrite replaces it)");
            }
        }
    }

    private static Dataset<Row> parsed(SparkSession spark, JobOptions options) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = context.hadoopConfiguration();
        InputListing listing = new InputListing(hadoop);
        options.inputs().forEach(listing::add);
        if (options.filesFrom() != null) {
            listing.addListed(options.filesFrom());
        }
        List<Batch> batches = Batch.of(listing.files(), context.defaultParallelism());
        BatchParser parser =
                new BatchParser(
                        context.broadcast(new SerializableConfiguration(hadoop)), options.limits());
        JavaRDD<Row> rows =
                context.parallelize(batches, Math.max(1, batches.size())).flatMap(parser);
        return spark.createDataFrame(rows, RecordRows.schema(Parsed.class));
    }

    /** Counted in what was made, not while it was made: a task may run more than once. */
    private static Summary summary(Dataset<Row> parsed) {
        List<Column> numbers = new ArrayList<>();
        for (Table table : Table.values()) {
            numbers.add(table.number());
        }
        Row counts =
                parsed.agg(coalesce(sum(col("skipped")), lit(0L)), numbers.toArray(Column[]::new))
                        .first();
        Map<Table, Long> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, counts.getLong(1 + table.ordinal()));
        }
        return new Summary(rows, counts.getLong(0));
    }

    private static void write(Table table, Dataset<Row> parsed, boolean empty, JobOptions options) {
        Column[] order = table.order();
        Dataset<Row> rows =
                table.rows(parsed).repartitionByRange(order).sortWithinPartitions(order);
        DataFrameWriter<Row> writer =
                rows.write()
                        .mode(options.overwrite() ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                        .option("compression", "zstd");
        if (table.byYear() && !empty) {
            writer = writer.partitionBy("filing_year");
        }
        // A table without rows is one file that has its columns: a folder of no years has none.
        writer.parquet(new Path(options.output(), table.label()).toString());
    }
}
