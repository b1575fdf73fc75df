package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;

/** White space in the source. */
final class Blanks {
    /** How many blank lines are looked over, so that no run of them is read again and again. */
    private static final int LOOK_AHEAD = 64;

    private Blanks() {}

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    static boolean isBlank(SourceText source, int line) {
        int start = source.start(line);
        return skip(source.text(), start, source.end(line)) == source.end(line);
    }

    /**
     * The first offset in {@code from} to {@code to} that is not blank, {@code to} where none is.
     */
    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of {@code from} to {@code to} without its trailing blanks. */
    static int trim(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text of {@code from} to {@code to} without blanks around it. */
    static String strip(String text, int from, int to) {
        int start = skip(text, from, to);
        return text.substring(start, trim(text, start, to));
    }

    /**
     * The first line from {@code line} on that is not blank; one more than the line count where
     * only blank lines follow; -1 where more of them follow than are looked over.
     */
    static int nextFilled(SourceText source, int line) {
        int last = source.lineCount();
        for (int i = line; i <= last; i++) {
            if (!isBlank(source, i)) {
                return i;
            }
            if (i - line == LOOK_AHEAD) {
                return -1;
            }
        }
        return last + 1;
    }
}
