package io.github.edgar8k.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Carries tasks out on several threads; one more collects them in order. What has been read and not
 * yet written is bounded twice: by a number of tasks, and by the sizes of their inputs, of which
 * one may go beyond the bound if it is alone.
 */
final class Workers implements Lane {
    private static final int TASKS_A_THREAD = 8;
    private static final int KIBIBYTES = 32 * 1024;
    private static final Slot END = new Slot(null, 0);

    private final Collector collector;
    private final BlockingQueue<Slot> work;
    private final BlockingQueue<Slot> inOrder;
    private final Semaphore room = new Semaphore(KIBIBYTES);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean unwanted;

    /**
     * @param threads how many parse
     * @param parts gives each thread a parser of its own
     */
    Workers(int threads, BatchParts parts, Collector collector) {
        this.collector = collector;
        int capacity = threads * TASKS_A_THREAD;
        this.work = new ArrayBlockingQueue<>(capacity + threads);
        this.inOrder = new ArrayBlockingQueue<>(capacity);
        for (int i = 0; i < threads; i++) {
            FilingParser parser = parts.parser();
            start(
                    "parse-" + i,
                    new Runnable() {
                        @Override
                        public void run() {
                            parse(parser);
                        }
                    });
        }
        start(
                "collect",
                new Runnable() {
                    @Override
                    public void run() {
                        collect();
                    }
                });
    }

    @Override
    public boolean accept(Task task) {
        long kibibytes = task.existing() ? 0 : task.input().size() >> 10;
        Slot slot = new Slot(task, (int) Math.min(KIBIBYTES, kibibytes));
        try {
            room.acquire(slot.kibibytes);
            inOrder.put(slot);
            work.put(slot);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !unwanted;
    }

    @Override
    public void finish() {
        try {
            inOrder.put(END);
            for (int i = 1; i < threads.size(); i++) {
                work.put(END);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void parse(FilingParser parser) {
        try {
            for (Slot slot = work.take(); slot != END; slot = work.take()) {
                slot.complete(unwanted ? Outcome.SKIPPED : slot.task.run(parser));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void collect() {
        try {
            for (Slot slot = inOrder.take(); slot != END; slot = inOrder.take()) {
                Outcome outcome = slot.outcome();
                if (!unwanted && !collector.accept(slot.task, outcome)) {
                    unwanted = true;
                }
                room.release(slot.kibibytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A task in the queue and, later, what became of it. */
    private static final class Slot {
        private final Task task;
        private final int kibibytes;
        private Outcome outcome;

        Slot(Task task, int kibibytes) {
            this.task = task;
            this.kibibytes = kibibytes;
        }

        synchronized void complete(Outcome result) {
            outcome = result;
            notifyAll();
        }

        synchronized Outcome outcome() throws InterruptedException {
            while (outcome == null) {
                wait();
            }
            return outcome;
        }
    }
}
