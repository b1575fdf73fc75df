package io.github.edgar8k.submission;

/** Words of a filing made fit for a message: short, and without control characters. */
final class Printable {
    private static final int LONGEST = 60;

    private Printable() {}

    static String of(String value) {
        int length = Math.min(value.length(), LONGEST);
        StringBuilder printable = new StringBuilder(length + 3);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean control =
                    c < ' '
                            || c >= 0x7F && c < 0xA0
                            || Character.isSurrogate(c)
                            || c >= 0x200B && c <= 0x200F
                            || c >= 0x2028 && c <= 0x202E
                            || c >= 0x2066 && c <= 0x2069;
            printable.append(control ? '?' : c);
        }
        return value.length() > length ? printable.append("...").toString() : printable.toString();
    }
}
