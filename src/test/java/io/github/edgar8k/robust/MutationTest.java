package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Spoilt filings by the thousand: no exception, output valid by the schema, in time. {@code
 * -Drobust.rounds=200000} makes as many; what fails is written to {@code target/robust/SEED}.
 */
class MutationTest {
    private static final int ROUNDS = 2_000;
    private static final Path FAILED = Path.of("target/robust");
    private static final int MOST_FAILURES = 20;

    private final Mutator mutator = new Mutator(Material.all());
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger eightKs = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void spoiltFilingsAreReadOrRefused() throws Exception {
        int rounds = Integer.getInteger("robust.rounds", ROUNDS);
        long started = System.nanoTime();
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> work(rounds), "mutations-" + i);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf(
                "%d spoilt filings, %d bytes, %d read as 8-Ks, %d failed, %d s, %d threads%n",
                rounds,
                bytes.get(),
                eightKs.get(),
                failures.size(),
                (System.nanoTime() - started) / 1_000_000_000,
                threads.length);
        assertThat(List.copyOf(failures)).isEmpty();
        assertThat(eightKs.get()).as("spoilt filings still read as 8-Ks").isGreaterThan(rounds / 2);
    }

    private void work(int rounds) {
        for (int i = next.getAndIncrement(); i < rounds; i = next.getAndIncrement()) {
            if (failures.size() >= MOST_FAILURES) {
                return;
            }
            long seed = Seeds.of(i);
            byte[] spoilt = mutator.spoilt(seed);
            bytes.addAndGet(spoilt.length);
            try {
                if (Reading.check(spoilt)) {
                    eightKs.incrementAndGet();
                }
            } catch (Throwable e) {
                failures.add(report(seed, spoilt, e));
            }
        }
    }

    private static String report(long seed, byte[] spoilt, Throwable thrown) {
        StringBuilder report = new StringBuilder("-Drobust.seed=" + seed + ": " + thrown);
        StackTraceElement[] stack = thrown.getStackTrace();
        for (int i = 0; i < Math.min(8, stack.length); i++) {
            report.append("\n    at ").append(stack[i]);
        }
        try {
            Files.createDirectories(FAILED);
            Files.write(FAILED.resolve(Long.toString(seed)), spoilt);
        } catch (java.io.IOException e) {
            report.append("\n    not kept: ").append(e);
        }
        return report.toString();
    }
}
