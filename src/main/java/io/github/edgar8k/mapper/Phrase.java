package io.github.edgar8k.mapper;

/** Printed words put on one line. */
final class Phrase {
    private Phrase() {}

    /** {@code text} with every run of white space as one blank, none at the ends; null where nothing is left. */
    static String collapsed(String text) {
        StringBuilder words = new StringBuilder(text.length());
        append(words, text);
        return words.length() == 0 ? null : words.toString();
    }

    /**
     * Appends the words of {@code text}, one blank before them unless {@code words} is empty or ends in a
     * hyphen that a line was broken at.
     */
    static void append(StringBuilder words, String text) {
        boolean blank = words.length() > 0 && !endsInHyphen(words);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                blank |= words.length() > 0 && words.charAt(words.length() - 1) != ' ';
                continue;
            }
            if (blank && words.length() > 0) {
                words.append(' ');
            }
            blank = false;
            words.append(c);
        }
    }

    private static boolean endsInHyphen(StringBuilder words) {
        int last = words.length() - 1;
        return last > 0 && words.charAt(last) == '-' && Character.isLetterOrDigit(words.charAt(last - 1));
    }
}
