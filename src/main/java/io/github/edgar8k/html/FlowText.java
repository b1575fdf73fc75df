package io.github.edgar8k.html;

import java.util.Arrays;

/**
 * The words of all paragraphs, one behind the other, and the source line of each. White space is
 * collapsed already: a blank is a place to break a line, a no-break space is a blank that stays, LF
 * is a forced break.
 */
final class FlowText {
    static final char NO_BREAK = '\u00A0';

    private final int lastLine;
    private char[] text = new char[4096];
    private int length;
    private int[] markOffsets = new int[64];
    private int[] markLines = new int[64];
    private int marks;
    private int markedLine = -1;

    /**
     * @param lastLine the document's; a line end written as a character reference ends no line of
     *     it
     */
    FlowText(int lastLine) {
        this.lastLine = lastLine;
    }

    int length() {
        return length;
    }

    char charAt(int offset) {
        return text[offset];
    }

    void append(char c, int line) {
        room(1, line);
        text[length++] = c;
    }

    /** Appends a part of a word. */
    void append(String words, int from, int to, int line) {
        room(to - from, line);
        words.getChars(from, to, text, length);
        length += to - from;
    }

    private void room(int more, int line) {
        if (markedLine != line) {
            mark(line);
        }
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
    }

    private void mark(int line) {
        if (marks == markLines.length) {
            markOffsets = Arrays.copyOf(markOffsets, marks * 2);
            markLines = Arrays.copyOf(markLines, marks * 2);
        }
        markOffsets[marks] = length;
        markLines[marks++] = Math.min(line, lastLine);
        markedLine = line;
    }

    /** Drops what stands from an offset on. */
    void cut(int offset) {
        length = offset;
        while (marks > 0 && markOffsets[marks - 1] >= offset) {
            marks--;
        }
        markedLine = marks == 0 ? -1 : markLines[marks - 1];
    }

    void set(int offset, char c) {
        text[offset] = c;
    }

    /** The source line, 1-based, of the character at an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(markOffsets, 0, marks, offset);
        return markLines[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** Whether the character is a blank of any kind, kept or collapsed, or a forced break. */
    boolean isBlank(int offset) {
        char c = text[offset];
        return c == ' ' || c == NO_BREAK || c == '\n';
    }

    /** Appends a range to a line, blanks that stayed as plain ones. */
    void copy(int from, int to, StringBuilder line) {
        int kept = from;
        for (int i = from; i < to; i++) {
            if (text[i] == NO_BREAK) {
                line.append(text, kept, i - kept).append(' ');
                kept = i + 1;
            }
        }
        line.append(text, kept, to - kept);
    }
}
