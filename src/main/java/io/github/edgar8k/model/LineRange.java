package io.github.edgar8k.model;

/**
 * A range of lines of the input file, both ends inclusive.
 *
 * @param first 1-based number of the first line
 * @param last 1-based number of the last line, not before {@code first}
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a line range: " + first + "-" + last);
        }
    }

    /** The one line {@code line}. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }
}
