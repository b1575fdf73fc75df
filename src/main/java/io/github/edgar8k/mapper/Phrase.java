package io.github.edgar8k.mapper;

/** Printed words put on one line. */
final class Phrase {
    private Phrase() {}

    /**
     * {@code text} with every run of white space as one blank, none at the ends; null where nothing
     * is left.
     */
    static String collapsed(String text) {
        StringBuilder words = new StringBuilder(text.length());
        append(words, text);
        return words.length() == 0 ? null : words.toString();
    }

    /**
     * Appends the words of {@code text}, one blank before them unless {@code words} is empty or
     * ends in a hyphen that a line was broken at.
     */
    static void append(StringBuilder words, String text) {
        boolean blank = words.length() > 0 && !endsInHyphen(words);
        int length = text.length();
        int at = 0;
        while (at < length) {
            int start = behindBlanks(text, at);
            if (start == length) {
                break;
            }
            blank |= start > at && words.length() > 0 && words.charAt(words.length() - 1) != ' ';
            if (blank) {
                words.append(' ');
            }
            blank = false;
            // Single blanks between words are taken along: whole pieces cost less than characters.
            int gap = text.indexOf("  ", start);
            int end = gap >= 0 ? gap : text.charAt(length - 1) == ' ' ? length - 1 : length;
            words.append(start == 0 && end == length ? text : text.substring(start, end));
            at = end;
        }
    }

    private static int behindBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean endsInHyphen(StringBuilder words) {
        int last = words.length() - 1;
        return last > 0
                && words.charAt(last) == '-'
                && Character.isLetterOrDigit(words.charAt(last - 1));
    }

    /** Whether a line is long and ends in the middle of a sentence. */
    static boolean goesOnBelow(String text, int from) {
        return text.length() - from > 40 && Character.isLetter(text.charAt(text.length() - 1));
    }
}
