package io.github.edgar8k.cli;

/** Strings as JSON. */
final class JsonText {
    private JsonText() {}

    /** Appends a string in quotes, or null; without any character that a terminal acts on. */
    static void quote(String text, StringBuilder to) {
        if (text == null) {
            to.append("null");
            return;
        }
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c < ' ' || (c >= 0x7f && c <= 0x9f)) {
                escape(c, to);
            } else if (Character.isSurrogate(c)) {
                i = surrogate(text, i, to);
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }

    /** Appends {@code \}{@code uXXXX}. */
    static void escape(char c, StringBuilder to) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(Character.forDigit(c >> shift & 0xf, 16));
        }
    }

    /** A pair as it is, half of one as U+FFFD; the index of the last character that was used. */
    private static int surrogate(String text, int at, StringBuilder to) {
        if (at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            to.append(text, at, at + 2);
            return at + 1;
        }
        to.append('\uFFFD');
        return at;
    }
}
