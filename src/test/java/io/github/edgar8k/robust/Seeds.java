package io.github.edgar8k.robust;

import java.util.SplittableRandom;

/**
 * Where the random tests take their numbers from. {@code -Drobust.seed} repeats a run; a failure
 * prints the seed of its round.
 */
final class Seeds {
    /** The same in every build, so that a build fails for what was changed and for nothing else. */
    private static final long SEED = Long.getLong("robust.seed", 8_008_1934L);

    private Seeds() {}

    /**
     * The seed of one round of a test; with {@code -Drobust.seed} round 0 has that very seed. Runs
     * with other seeds, be they neighbours, have other rounds.
     */
    static long of(int round) {
        long first = new SplittableRandom(SEED).nextLong();
        return round == 0 ? SEED : new SplittableRandom(first + round).nextLong();
    }

    static SplittableRandom random(long seed) {
        return new SplittableRandom(seed);
    }
}
