package io.github.edgar8k.samples.spark;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text as the library does it for files: a byte order mark decides; else what is valid
 * UTF-8 is UTF-8, and all else windows-1252.
 */
final class SubmissionText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNDEFINED = '\uFFFD';

    private SubmissionText() {}

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            return windows1252(bytes, from);
        }
    }

    /** A byte that windows-1252 does not define becomes the control character of its number. */
    private static String windows1252(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, WINDOWS_1252);
        int at = text.indexOf(UNDEFINED);
        if (at < 0) {
            return text;
        }
        StringBuilder defined = new StringBuilder(text);
        for (; at >= 0; at = text.indexOf(UNDEFINED, at + 1)) {
            defined.setCharAt(at, (char) (bytes[from + at] & 0xFF));
        }
        return defined.toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
