package io.github.edgar8k.cli;

import io.github.edgar8k.source.ContainerEnd;
import io.github.edgar8k.source.Input;
import io.github.edgar8k.source.InputSink;

/** Makes a task of each input and puts it on the lane that fits: threads only pay for several. */
final class Feed implements InputSink {
    /** More only cost memory, whatever the machine. */
    private static final int MOST_THREADS = 1024;

    private final ParseJob job;
    private final boolean several;
    private final FolderOutput folder;
    private final BatchParts parts;
    private final Collector collector;
    private Lane lane;
    private Progress progress;

    /**
     * @param several whether several inputs were named
     * @param folder where each input gets a file, or null
     */
    Feed(
            ParseJob job,
            boolean several,
            FolderOutput folder,
            BatchParts parts,
            Collector collector) {
        this.job = job;
        this.several = several;
        this.folder = folder;
        this.parts = parts;
        this.collector = collector;
    }

    @Override
    public boolean accept(Input input) {
        String outputName = null;
        boolean existing = false;
        if (folder != null && !(input instanceof ContainerEnd)) {
            outputName = folder.nameFor(input);
            existing = job.skipExisting() && folder.exists(outputName);
        }
        if (lane == null) {
            lane = lane(several || !input.named());
        }
        return lane.accept(new Task(input, outputName, existing));
    }

    /** Waits until everything has been collected. */
    void finish() {
        if (lane != null) {
            lane.finish();
        }
        if (progress != null) {
            progress.close();
        }
    }

    private Lane lane(boolean batch) {
        if (batch) {
            progress = parts.progress();
            collector.tell(progress);
        }
        int threads =
                job.threads() > 0
                        ? Math.min(job.threads(), MOST_THREADS)
                        : Runtime.getRuntime().availableProcessors();
        return batch && threads > 1
                ? new Workers(threads, parts, collector)
                : new OneByOne(parts.parser(), collector);
    }
}
