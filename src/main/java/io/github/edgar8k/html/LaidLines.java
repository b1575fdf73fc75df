package io.github.edgar8k.html;

import io.github.edgar8k.source.TextLines;
import java.util.Arrays;

/** Finished lines, each with the source lines that its words come from. */
final class LaidLines {
    static final String PAGE = "<PAGE>";

    private enum Kind {
        WORDS,
        RULE,
        DIVIDER,
        PAGE
    }

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] firsts = new int[8];
    private int[] lasts = new int[8];
    private int size;
    private boolean pending;
    private Kind lastKind = Kind.WORDS;

    int size() {
        return size;
    }

    /** Asks for one empty line before the next line; the first line has none. */
    void space() {
        pending = size > 0;
    }

    /** Adds a line without the blanks at its end. */
    void add(CharSequence words, int first, int last) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (pending && end > 0) {
            int above = lasts[size - 1];
            start(above, above);
        }
        pending &= end == 0;
        start(first, last);
        text.append(words, 0, end);
        lastKind = end > 0 ? Kind.WORDS : lastKind;
    }

    private void start(int first, int last) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        if (size > 0) {
            text.append('\n');
        }
        starts[size] = text.length();
        firsts[size] = first;
        lasts[size++] = last;
    }

    /**
     * A rule; the second of two equal ones is left out, and a divider that follows a page break.
     */
    void rule(CharSequence stroke, int line, boolean divider) {
        boolean ruled = lastKind == Kind.RULE || lastKind == Kind.DIVIDER;
        if (ruled && lastLineIs(stroke) || divider && lastKind == Kind.PAGE) {
            return;
        }
        add(stroke, line, line);
        lastKind = divider ? Kind.DIVIDER : Kind.RULE;
    }

    private boolean lastLineIs(CharSequence words) {
        int start = starts[size - 1];
        return text.length() - start == words.length()
                && text.indexOf(words.toString(), start) == start;
    }

    /** A page break between empty lines; none at the top, no two in a row, no divider before it. */
    void page(int line) {
        if (endsInDivider()) {
            removeLast();
            if (size > 0 && length(size - 1) == 0) {
                removeLast();
            }
        }
        if (size > 0 && lastKind != Kind.PAGE) {
            space();
            add(PAGE, line, line);
            lastKind = Kind.PAGE;
        }
        space();
    }

    /** A rule from edge to edge at the foot of a page only shows that the page ends. */
    private boolean endsInDivider() {
        boolean ruled = lastKind == Kind.RULE || lastKind == Kind.DIVIDER;
        return ruled && (lastKind == Kind.DIVIDER || length(size - 1) == Typesetter.PAGE);
    }

    private void removeLast() {
        size--;
        text.setLength(size == 0 ? 0 : starts[size] - 1);
        lastKind = Kind.WORDS;
    }

    int length(int line) {
        return end(line) - starts[line];
    }

    private int end(int line) {
        return line + 1 < size ? starts[line + 1] - 1 : text.length();
    }

    void copy(int line, StringBuilder to) {
        to.append(text, starts[line], end(line));
    }

    /** The first source line, 1-based, of a line counted from 0. */
    int first(int line) {
        return firsts[line];
    }

    /** The last source line, 1-based, of a line counted from 0. */
    int last(int line) {
        return lasts[line];
    }

    TextLines toTextLines() {
        return TextLines.laidOut(
                text.toString(), Arrays.copyOf(firsts, size), Arrays.copyOf(lasts, size));
    }
}
