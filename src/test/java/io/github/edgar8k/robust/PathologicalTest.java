package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.model.Filing;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs that are made to take long or much memory: twice as much of them takes at most {@value
 * #MOST} times as long and allocates at most as many times as much. {@code -Drobust.full=true}
 * gives them at full size, else they are a hundredth of it.
 */
class PathologicalTest {
    private static final double MOST = 2.5;
    private static final int SHARE = Boolean.getBoolean("robust.full") ? 1 : 100;

    /** What takes less is not compared: a collection of garbage would decide. */
    private static final long FLOOR_MILLISECONDS = 300;

    private static final long FLOOR_BYTES = 64 << 20;

    /** Processor time that the full input may take, for each of its characters. */
    private static final long NANOSECONDS_A_CHARACTER = 10_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * What one reading took.
     *
     * @param milliseconds of processor time
     * @param bytes allocated
     */
    private record Effort(long milliseconds, long bytes) {}

    @TestFactory
    List<DynamicTest> twiceTheInputTakesTwiceTheTime() {
        return Pathology.all().stream()
                .map(pathology -> dynamicTest(pathology.name(), () -> check(pathology)))
                .toList();
    }

    private static void check(Pathology pathology) {
        int size = Math.max(1, pathology.size() / SHARE);
        Effort half = effort(pathology.input().apply(size / 2));
        String input = pathology.input().apply(size);
        Effort whole = effort(input);
        // The least of several readings: another program's noise only ever adds.
        for (int again = 0; again < 4 && isSlow(half, whole); again++) {
            half = least(half, effort(pathology.input().apply(size / 2)));
            whole = least(whole, effort(input));
        }
        System.out.printf(
                "%-40s %,12d characters %,6d ms %,6d ms, %,5d MB allocated%n",
                pathology.name(),
                input.length(),
                half.milliseconds(),
                whole.milliseconds(),
                whole.bytes() >> 20);
        assertThat(whole.milliseconds())
                .as("milliseconds for " + input.length() + " characters")
                .isLessThan(
                        FLOOR_MILLISECONDS + input.length() * NANOSECONDS_A_CHARACTER / 1_000_000);
        if (whole.milliseconds() > FLOOR_MILLISECONDS) {
            assertThat((double) whole.milliseconds() / half.milliseconds())
                    .as("times as long")
                    .isLessThanOrEqualTo(MOST);
        }
        if (whole.bytes() > FLOOR_BYTES) {
            assertThat((double) whole.bytes() / half.bytes())
                    .as("times as much memory")
                    .isLessThanOrEqualTo(MOST);
        }
    }

    private static boolean isSlow(Effort half, Effort whole) {
        return whole.milliseconds() > FLOOR_MILLISECONDS
                && whole.milliseconds() > MOST * half.milliseconds();
    }

    private static Effort least(Effort one, Effort other) {
        return new Effort(
                Math.min(one.milliseconds(), other.milliseconds()),
                Math.min(one.bytes(), other.bytes()));
    }

    private static Effort effort(String input) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        try {
            for (Filing filing : EightKParser.parseAll("a filing", input)) {
                assertThat(FilingJson.toBytes(filing, false)).isNotEmpty();
            }
        } catch (NotAnEightKException e) {
            assertThat(e.getMessage()).hasSizeLessThan(200);
        }
        return new Effort(
                (THREADS.getCurrentThreadCpuTime() - time) / 1_000_000,
                THREADS.getThreadAllocatedBytes(thread) - bytes);
    }
}
