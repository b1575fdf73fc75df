package io.github.edgar8k.cli;

/** Patterns as in a shell: {@code *} for any characters, {@code ?} for one; case doesn't count. */
final class Wildcard {
    private Wildcard() {}

    /** In time at most pattern times text, whatever they are. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && isSame(pattern.charAt(p), text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean isSame(char pattern, char c) {
        return pattern == '?' || Character.toUpperCase(pattern) == Character.toUpperCase(c);
    }
}
