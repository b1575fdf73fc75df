package io.github.edgar8k.samples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task reads: an archive, or a number of files.
 *
 * @param files in the order in which they are read
 */
record Batch(List<InputFile> files) implements Serializable {
    /** So many that the start of a task does not count, so few that a lost one does not either. */
    private static final int MOST_FILES = 1_000;

    private static final long MOST_BYTES = 64L << 20;

    /** Tasks for each core, so that a slow one does not keep the others waiting. */
    private static final int TASKS_A_CORE = 3;

    Batch {
        files = List.copyOf(files);
    }

    /** Every file in one batch, the same files always in the same batches. */
    static List<Batch> of(List<InputFile> files, int cores) {
        List<Batch> batches = new ArrayList<>();
        List<InputFile> next = new ArrayList<>();
        long bytes = 0;
        int most = Math.min(MOST_FILES, 1 + files.size() / (TASKS_A_CORE * cores));
        for (InputFile file : files) {
            if (file.isArchive()) {
                batches.add(new Batch(List.of(file)));
                continue;
            }
            if (next.size() == most || bytes + file.length() > MOST_BYTES && !next.isEmpty()) {
                batches.add(new Batch(next));
                next.clear();
                bytes = 0;
            }
            next.add(file);
            bytes += file.length();
        }
        if (!next.isEmpty()) {
            batches.add(new Batch(next));
        }
        return batches;
    }
}
