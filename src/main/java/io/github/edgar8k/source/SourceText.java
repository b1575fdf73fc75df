package io.github.edgar8k.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * The decoded text of one input with its line starts. A line ends with LF, CR LF or CR; the ends
 * stay in the text. Lines are counted from 1, offsets are UTF-16 units.
 */
public final class SourceText {
    private static final int BEHIND_CR = '\r' + 1;

    /** Characters that are looked at in an array, which is read faster than a string. */
    private static final int WINDOW = 4096;

    private final String name;
    private final String text;
    private final int[] starts;

    public SourceText(String name, String text) {
        this(name, text, lineStarts(text));
    }

    private SourceText(String name, String text, int[] starts) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text;
        this.starts = starts;
    }

    /** The first {@code length} bytes, in the encoding that they speak for. */
    public static SourceText decoded(String name, byte[] bytes, int length) {
        // Nearly every filing is ASCII: then one look at each byte gives the lines as well.
        int[] starts = asciiLineStarts(bytes, length);
        return starts == null
                ? new SourceText(name, Decoder.decode(bytes, length))
                : new SourceText(name, Decoder.ascii(bytes, length), starts);
    }

    /** The path as it was given, or another name for people. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Number of lines; a text that ends with a line end has no empty line after it. */
    public int lineCount() {
        return starts.length;
    }

    /** Offset of the first character of a line, 1-based. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Offset behind the last character of a line, its line end not counted. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        int start = starts[line - 1];
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    /**
     * The line, 1-based, that the character at an offset stands in; the last line for the text's
     * end.
     */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /** Null where a byte is not ASCII. */
    private static int[] asciiLineStarts(byte[] bytes, int length) {
        int[] starts = new int[Math.max(16, length / 48)];
        int n = length > 0 ? 1 : 0;
        for (int i = nextLow(bytes, 0, length); i < length; i = nextLow(bytes, i + 1, length)) {
            byte b = bytes[i];
            if (b < 0) {
                return null;
            }
            boolean pair = b == '\r' && i + 1 < length && bytes[i + 1] == '\n';
            if ((b == '\n' || b == '\r') && !pair && i + 1 < length) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, n + (n >> 1));
                }
                starts[n++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, n);
    }

    /**
     * Index of the next byte that is negative or not behind CR, {@code to} where there is none. Of
     * eight bytes one is if one of their differences is negative.
     */
    private static int nextLow(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            int any =
                    bytes[i] - BEHIND_CR
                            | bytes[i + 1] - BEHIND_CR
                            | bytes[i + 2] - BEHIND_CR
                            | bytes[i + 3] - BEHIND_CR
                            | bytes[i + 4] - BEHIND_CR
                            | bytes[i + 5] - BEHIND_CR
                            | bytes[i + 6] - BEHIND_CR
                            | bytes[i + 7] - BEHIND_CR;
            if (any < 0) {
                break;
            }
        }
        while (i < to && bytes[i] > '\r') {
            i++;
        }
        return i;
    }

    private static int[] lineStarts(String text) {
        int length = text.length();
        int[] starts = new int[Math.max(16, length / 48)];
        int n = length > 0 ? 1 : 0;
        char[] window = new char[Math.min(WINDOW, length)];
        char before = 0;
        for (int from = 0; from < length; from += WINDOW) {
            int size = Math.min(WINDOW, length - from);
            text.getChars(from, from + size, window, 0);
            for (int i = 0; i < size; i++) {
                char c = window[i];
                if (before == '\r' && c != '\n' || before == '\n') {
                    if (n == starts.length) {
                        starts = Arrays.copyOf(starts, n + (n >> 1));
                    }
                    starts[n++] = from + i;
                }
                before = c;
            }
        }
        return Arrays.copyOf(starts, n);
    }
}
