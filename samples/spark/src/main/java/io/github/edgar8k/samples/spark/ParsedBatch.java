package io.github.edgar8k.samples.spark;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.sql.Row;

/**
 * The rows of a batch, in the order of its files and, last, how many were skipped. No file makes it
 * throw. Rows depend on nothing but the files, so that a task that is run again gives the same.
 */
final class ParsedBatch implements Iterator<Row>, AutoCloseable {
    private final Iterator<InputFile> files;
    private final Configuration hadoop;
    private final Limits limits;
    private final TaskContext task;
    private final Queue<Parsed> ready = new ArrayDeque<>();
    private String source;
    private Contents contents;
    private long skipped;

    ParsedBatch(Batch batch, Configuration hadoop, Limits limits, TaskContext task) {
        this.files = batch.files().iterator();
        this.hadoop = hadoop;
        this.limits = limits;
        this.task = task;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (contents != null || files.hasNext())) {
            if (task.isInterrupted()) {
                throw new TaskKilledException("while it read " + source);
            }
            if (contents == null) {
                open(files.next());
            } else {
                readNext();
            }
        }
        if (ready.isEmpty() && skipped > 0) {
            ready.add(Parsed.skipped(skipped));
            skipped = 0;
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return RecordRows.row(ready.remove());
    }

    private void open(InputFile file) {
        source = Contents.source(file);
        try {
            contents = Contents.open(file, hadoop, limits);
        } catch (IOException | RuntimeException e) {
            fail(source, e);
        }
    }

    private void readNext() {
        try {
            Content content = contents.next();
            if (content == null) {
                close();
            } else if (content.refused() != null) {
                fail(content.source(), content.refused());
            } else {
                parse(content);
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Damage is not always told by an IOException.
            fail(source, e);
            close();
        }
    }

    private void parse(Content content) {
        try {
            String text = SubmissionText.of(content.bytes());
            for (Filing filing : EightKParser.parseAll(content.source(), text)) {
                ready.add(FilingRows.of(filing));
            }
        } catch (NotAnEightKException e) {
            skipped++;
        } catch (OutOfMemoryError e) {
            fail(content.source(), e);
        } catch (RuntimeException | StackOverflowError e) {
            ready.add(Parsed.error(content.source(), ErrorRow.INTERNAL, Reason.internal(e)));
        }
    }

    private void fail(String what, Throwable why) {
        String kind =
                why instanceof Limits.TooLargeException
                        ? ErrorRow.TOO_LARGE
                        : why instanceof OutOfMemoryError ? ErrorRow.MEMORY : ErrorRow.IO;
        ready.add(Parsed.error(what, kind, Reason.of(why)));
    }

    @Override
    public void close() {
        Contents open = contents;
        contents = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It has been read.
            }
        }
    }
}
