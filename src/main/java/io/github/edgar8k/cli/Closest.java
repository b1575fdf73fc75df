package io.github.edgar8k.cli;

/** The word that somebody may have meant. */
final class Closest {
    /** Of shorter words any other is only a letter or two away. */
    private static final int SHORTEST = 3;

    /** Longer words are nobody's slip of the finger. */
    private static final int LONGEST = 40;

    private Closest() {}

    /** The candidate that is only a few letters away from {@code word}, or null. */
    static String to(String word, Iterable<String> candidates) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return null;
        }
        String closest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                closest = candidate;
            }
        }
        return closest;
    }

    /** Letters put in, left out, changed or swapped with the next. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
