package io.github.edgar8k.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Carries tasks out on several threads. Whichever thread is done with the task that is next in
 * order hands it to the collector, and those behind it that are done as well: no thread waits for
 * another one's task. What has been taken and not yet collected is bounded twice: by a number of
 * tasks, and by the sizes of their inputs, of which one may go beyond the bound if it is alone.
 */
final class Workers implements Lane {
    private static final int TASKS_A_THREAD = 16;
    private static final long KIBIBYTES = 32 * 1024;

    private final Collector collector;
    private final int capacity;
    private final List<Thread> threads = new ArrayList<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition roomy = lock.newCondition();

    // Under the lock.
    private final Queue<Slot> work = new ArrayDeque<>();
    private final Queue<Slot> inOrder = new ArrayDeque<>();
    private long kibibytes;
    private boolean collecting;
    private boolean unwanted;
    private boolean ended;

    /**
     * @param threads how many parse
     * @param parts gives each thread a parser of its own
     */
    Workers(int threads, BatchParts parts, Collector collector) {
        this.collector = collector;
        this.capacity = threads * TASKS_A_THREAD;
        for (int i = 0; i < threads; i++) {
            FilingParser parser = parts.parser();
            Thread thread =
                    new Thread("parse-" + i) {
                        @Override
                        public void run() {
                            parse(parser);
                        }
                    };
            thread.setDaemon(true);
            this.threads.add(thread);
            thread.start();
        }
    }

    @Override
    public boolean accept(Task task) {
        Slot slot = new Slot(task, task.existing() ? 0 : task.input().size() >> 10);
        lock.lock();
        try {
            if (!hasRoom(slot, capacity - 1)) {
                // Waking up costs as much as a small task: better once for half of them.
                do {
                    roomy.await();
                } while (!hasRoom(slot, capacity / 2));
            }
            kibibytes += slot.kibibytes;
            inOrder.add(slot);
            work.add(slot);
            filled.signal();
            return !unwanted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoom(Slot slot, int mostBefore) {
        return inOrder.isEmpty()
                || inOrder.size() <= mostBefore && kibibytes + slot.kibibytes <= KIBIBYTES;
    }

    @Override
    public void finish() {
        lock.lock();
        ended = true;
        filled.signalAll();
        lock.unlock();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void parse(FilingParser parser) {
        lock.lock();
        try {
            for (Slot slot = next(); slot != null; slot = next()) {
                slot.outcome = unwanted ? Outcome.SKIPPED : run(slot.task, parser);
                if (!collecting) {
                    collect();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** The next task to carry out, null behind the last one. */
    private Slot next() throws InterruptedException {
        while (work.isEmpty() && !ended) {
            filled.await();
        }
        return work.poll();
    }

    private Outcome run(Task task, FilingParser parser) {
        lock.unlock();
        try {
            return task.run(parser);
        } finally {
            lock.lock();
        }
    }

    /** Collects what is done and next in order; meanwhile others may become so. */
    private void collect() {
        collecting = true;
        try {
            for (Slot slot = inOrder.peek();
                    slot != null && slot.outcome != null;
                    slot = inOrder.peek()) {
                if (!unwanted && !collected(slot)) {
                    unwanted = true;
                }
                inOrder.remove();
                kibibytes -= slot.kibibytes;
                if (inOrder.size() <= capacity / 2) {
                    roomy.signal();
                }
            }
        } finally {
            collecting = false;
        }
    }

    private boolean collected(Slot slot) {
        lock.unlock();
        try {
            return collector.accept(slot.task, slot.outcome);
        } finally {
            lock.lock();
        }
    }

    /** A task and, later, what became of it. */
    private static final class Slot {
        private final Task task;
        private final long kibibytes;
        private Outcome outcome;

        Slot(Task task, long kibibytes) {
            this.task = task;
            this.kibibytes = kibibytes;
        }
    }
}
