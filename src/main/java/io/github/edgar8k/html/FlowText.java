package io.github.edgar8k.html;

import java.util.Arrays;

/**
 * The words of all paragraphs, one behind the other, and the source line of each. White space is
 * collapsed already: a blank is a place to break a line, a no-break space is a blank that stays, LF
 * is a forced break.
 */
final class FlowText {
    static final char NO_BREAK = '\u00A0';

    private final StringBuilder text = new StringBuilder();
    private int[] markOffsets = new int[64];
    private int[] markLines = new int[64];
    private int marks;

    int length() {
        return text.length();
    }

    char charAt(int offset) {
        return text.charAt(offset);
    }

    void append(char c, int line) {
        if (marks == 0 || markLines[marks - 1] != line) {
            mark(line);
        }
        text.append(c);
    }

    void append(String words, int line) {
        if (marks == 0 || markLines[marks - 1] != line) {
            mark(line);
        }
        text.append(words);
    }

    private void mark(int line) {
        if (marks == markLines.length) {
            markOffsets = Arrays.copyOf(markOffsets, marks * 2);
            markLines = Arrays.copyOf(markLines, marks * 2);
        }
        markOffsets[marks] = text.length();
        markLines[marks++] = line;
    }

    /** Drops what stands from an offset on. */
    void cut(int offset) {
        text.setLength(offset);
        while (marks > 0 && markOffsets[marks - 1] >= offset) {
            marks--;
        }
    }

    void set(int offset, char c) {
        text.setCharAt(offset, c);
    }

    /** The source line, 1-based, of the character at an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(markOffsets, 0, marks, offset);
        return markLines[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** Whether the character is a blank of any kind, kept or collapsed, or a forced break. */
    boolean isBlank(int offset) {
        char c = text.charAt(offset);
        return c == ' ' || c == NO_BREAK || c == '\n';
    }

    /** Appends a range to a line, blanks that stayed as plain ones. */
    void copy(int from, int to, StringBuilder line) {
        int start = line.length();
        line.append(text, from, to);
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == NO_BREAK) {
                line.setCharAt(i, ' ');
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
