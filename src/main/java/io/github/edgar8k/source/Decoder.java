package io.github.edgar8k.source;

import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. A byte order mark decides (UTF-8, UTF-16); else valid UTF-8 is UTF-8, and anything
 * else is windows-1252. Total: a byte that windows-1252 leaves undefined becomes the control
 * character of the same number, a broken UTF-16 unit the replacement character.
 */
public final class Decoder {
    /**
     * The characters of windows-1252 at 0x80 to 0x9F; the five undefined ones map to themselves.
     */
    private static final String HIGH_CONTROLS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
                    + "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161"
                    + "\u203A\u0153\u009D\u017E\u0178";

    private Decoder() {}

    /** The text of the first {@code length} bytes, its byte order mark left out. */
    public static String decode(byte[] bytes, int length) {
        int firstHigh = firstNegative(bytes, 0, length);
        if (firstHigh == length) {
            return ascii(bytes, length);
        }
        if (firstHigh == 0 && length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFFFE) {
                return new String(bytes, 2, length - 2, StandardCharsets.UTF_16LE);
            }
            if (mark == 0xFEFF) {
                return new String(bytes, 2, length - 2, StandardCharsets.UTF_16BE);
            }
            if (mark == 0xEFBB && length >= 3 && (bytes[2] & 0xFF) == 0xBF) {
                return unicodeOrWindows(bytes, 3, length, firstNegative(bytes, 3, length));
            }
        }
        return unicodeOrWindows(bytes, 0, length, firstHigh);
    }

    /** The text of bytes that are known to be ASCII. */
    static String ascii(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String unicodeOrWindows(byte[] bytes, int from, int to, int firstHigh) {
        if (isUtf8(bytes, firstHigh, to)) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        boolean controls = false;
        for (int i = firstHigh; i < to && !controls; i++) {
            controls = bytes[i] < (byte) 0xA0;
        }
        if (!controls) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            chars[i - from] = b >= 0x80 && b < 0xA0 ? HIGH_CONTROLS.charAt(b - 0x80) : (char) b;
        }
        return new String(chars);
    }

    /** Index of the first byte that is not ASCII, {@code to} where there is none. */
    private static int firstNegative(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            int any =
                    bytes[i]
                            | bytes[i + 1]
                            | bytes[i + 2]
                            | bytes[i + 3]
                            | bytes[i + 4]
                            | bytes[i + 5]
                            | bytes[i + 6]
                            | bytes[i + 7];
            if (any < 0) {
                break;
            }
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7). */
    private static boolean isUtf8(byte[] bytes, int from, int to) {
        for (int i = from; i < to; ) {
            int b = bytes[i++];
            if (b >= 0) {
                continue;
            }
            b &= 0xFF;
            int more = b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            if (more == 0 || i + more > to) {
                return false;
            }
            int second = bytes[i] & 0xFF;
            int low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            int high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            if (second < low || second > high) {
                return false;
            }
            for (int end = i++ + more; i < end; i++) {
                if (bytes[i] >= (byte) 0xC0) {
                    return false;
                }
            }
        }
        return true;
    }
}
