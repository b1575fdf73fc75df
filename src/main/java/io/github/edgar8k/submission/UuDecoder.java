package io.github.edgar8k.submission;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Decodes a uuencoded file inside a document's text, line by line, so that memory does not grow
 * with it. Tolerant: short lines are filled with blanks (which stand for zero bits, as "`" does),
 * trailing check characters and lines that are none of it are passed over.
 */
public final class UuDecoder {
    private static final int LONGEST_LINE = 63;

    private UuDecoder() {}

    /**
     * Writes the file whose "begin" line is the first one between two offsets.
     *
     * @param stuffed whether the text stands in a PEM wrapper ("- " before a "-" at a line's start)
     * @return whether the "end" line was found; false too where there is no "begin" line
     * @throws IOException where {@code out} fails
     */
    public static boolean decode(
            CharSequence text, int from, int to, boolean stuffed, OutputStream out)
            throws IOException {
        byte[] buffer = new byte[LONGEST_LINE + 3];
        boolean begun = false;
        for (int at = from; at < to; ) {
            int end = lineEnd(text, at, to);
            if (!begun) {
                begun = isBegin(text, at, end);
            } else if (isEnd(text, at, end)) {
                return true;
            } else {
                int start = stuffed && isStuffed(text, at, end) ? at + 2 : at;
                out.write(buffer, 0, line(text, start, end, buffer));
            }
            at = nextLine(text, end, to);
        }
        return false;
    }

    /** {@link #decode(CharSequence, int, int, boolean, OutputStream)} outside a PEM wrapper. */
    public static boolean decode(CharSequence text, int from, int to, OutputStream out)
            throws IOException {
        return decode(text, from, to, false, out);
    }

    /** Decodes one line; how many bytes it gives, at most those that its text can hold. */
    private static int line(CharSequence text, int start, int end, byte[] buffer) {
        if (start == end || !isCode(text.charAt(start))) {
            return 0;
        }
        int length = bits(text, start, end);
        int written = 0;
        int at = start + 1;
        while (written < length && at < end) {
            int group =
                    bits(text, at, end) << 18
                            | bits(text, at + 1, end) << 12
                            | bits(text, at + 2, end) << 6
                            | bits(text, at + 3, end);
            buffer[written++] = (byte) (group >> 16);
            buffer[written++] = (byte) (group >> 8);
            buffer[written++] = (byte) group;
            at += 4;
        }
        // Blanks at a line's end may have been cut off; a length without any data is no line.
        while (at > start + 1 && written < length) {
            buffer[written++] = 0;
        }
        return Math.min(written, length);
    }

    private static int bits(CharSequence text, int at, int end) {
        return at < end ? text.charAt(at) - ' ' & 0x3F : 0;
    }

    private static boolean isCode(char c) {
        return c >= ' ' && c <= '`';
    }

    private static boolean isStuffed(CharSequence text, int at, int end) {
        return end - at > 2
                && text.charAt(at) == '-'
                && text.charAt(at + 1) == ' '
                && text.charAt(at + 2) == '-';
    }

    private static boolean isBegin(CharSequence text, int at, int end) {
        return startsWith(text, at, end, "begin ")
                && end - at > 9
                && isOctal(text.charAt(at + 6))
                && isOctal(text.charAt(at + 7))
                && isOctal(text.charAt(at + 8));
    }

    private static boolean isEnd(CharSequence text, int at, int end) {
        if (!startsWith(text, at, end, "end")) {
            return false;
        }
        for (int i = at + 3; i < end; i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static boolean startsWith(CharSequence text, int at, int end, String start) {
        if (end - at < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(at + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(CharSequence text, int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(CharSequence text, int end, int to) {
        boolean pair = end + 1 < to && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? end + 2 : end + 1;
    }
}
