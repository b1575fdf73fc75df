package io.github.edgar8k.mapper;

/** Words of a filing made fit for a message: short, and without control characters. */
final class DiagnosticText {
    private static final int LONGEST = 80;

    private DiagnosticText() {}

    /** The words in quotation marks; "nothing" for null. */
    static String quoted(String words) {
        return words == null ? "nothing" : '"' + plain(words) + '"';
    }

    /** The words, cut where they are long, with a question mark for what a terminal acts on. */
    static String plain(String words) {
        int length = Math.min(words.length(), LONGEST);
        StringBuilder plain = new StringBuilder(length + 3);
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            plain.append(isPlain(c) ? c : '?');
        }
        return length < words.length() ? plain.append("...").toString() : plain.toString();
    }

    private static boolean isPlain(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        if (c < 0xA0 || Character.isSurrogate(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
