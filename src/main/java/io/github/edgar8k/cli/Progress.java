package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;

/**
 * A line on the terminal that tells how far the work is, drawn by a thread of its own five times a
 * second. The terminal cuts it off at its edge, so its width need not be known.
 */
final class Progress implements AutoCloseable {
    private static final long PAUSE = 200;

    /** What is done within this many milliseconds needs no progress. */
    private static final long PATIENCE = 1000;

    private static final double MIB = 1 << 20;

    private final Messages messages;
    private final List<String> operands;
    private final Thread thread = new Thread(this::draw, "progress");
    private final long start = System.nanoTime();
    private final long patience;
    private long inputs;
    private long bytes;
    private long total = -1;
    private boolean done;

    /**
     * @param operands what will be read, null where that is not known beforehand
     * @param atOnce whether to show it from the beginning
     */
    Progress(Messages messages, List<String> operands, boolean atOnce) {
        this.messages = messages;
        this.operands = operands;
        this.patience = atOnce ? 0 : PATIENCE;
        thread.setDaemon(true);
        thread.start();
    }

    /** One more input is done. */
    synchronized void add(long weight) {
        inputs++;
        bytes += weight;
    }

    @Override
    public void close() {
        synchronized (this) {
            done = true;
            notifyAll();
        }
        messages.erase();
    }

    private void draw() {
        try {
            if (pause(patience)) {
                return;
            }
            long sum = operands == null ? -1 : size(operands);
            do {
                String line;
                synchronized (this) {
                    total = sum;
                    line = line((System.nanoTime() - start) / 1e9);
                    if (!done) {
                        messages.show(line);
                    }
                }
            } while (!pause(PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the work was done meanwhile. */
    private synchronized boolean pause(long milliseconds) throws InterruptedException {
        if (!done && milliseconds > 0) {
            wait(milliseconds);
        }
        return done;
    }

    /** "1,204 files 310.2 of 512.0 MiB 62.1 MiB/s 0:03 left". */
    private synchronized String line(double seconds) {
        double rate = bytes / Math.max(seconds, 0.001);
        String amount =
                total < bytes
                        ? String.format(Locale.ROOT, "%.1f MiB", bytes / MIB)
                        : String.format(Locale.ROOT, "%.1f of %.1f MiB", bytes / MIB, total / MIB);
        String left = "";
        if (total >= bytes && bytes > 0) {
            long remaining = Math.round((total - bytes) / rate);
            left = String.format(Locale.ROOT, "  %d:%02d left", remaining / 60, remaining % 60);
        }
        return String.format(
                Locale.ROOT, "%,d files  %s  %.1f MiB/s%s", inputs, amount, rate / MIB, left);
    }

    /** Of all files behind the operands, archives as they are; -1 where one can't be sized. */
    private static long size(List<String> operands) {
        SizeVisitor visitor = new SizeVisitor();
        for (String operand : operands) {
            try {
                if (operand.equals("-")) {
                    return -1;
                }
                Files.walkFileTree(Path.of(operand).toRealPath(), visitor);
            } catch (IOException | InvalidPathException e) {
                // It will be reported when its turn comes.
            }
        }
        return visitor.bytes;
    }

    /** Adds up sizes. */
    private static final class SizeVisitor extends SimpleFileVisitor<Path> {
        private long bytes;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes += attributes.isRegularFile() ? attributes.size() : 0;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
