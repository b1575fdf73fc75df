package io.github.edgar8k.mapper;

/**
 * The word that joins the numbers of one row over the end of a line: "10.1, 10.2" over "and 10.3
 * Loan Agreement", "10.1 and" over "10.2".
 */
final class ExhibitConnective {
    private static final String[] WORDS = {"and ", "& ", "through ", "to "};

    private static final String WIDE_GAP = "   ";

    private ExhibitConnective() {}

    /** Offset behind the connective that begins at {@code from}, or {@code from} itself. */
    static int behind(String text, int from) {
        for (String word : WORDS) {
            int length = Math.min(word.length(), text.length() - from);
            if (length >= word.length() - 1 && text.regionMatches(true, from, word, 0, length)) {
                int at = from + length;
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                return at;
            }
        }
        return from;
    }

    /** Whether the connective at {@code from} means the numbers between the two as well. */
    static boolean isRange(String text, int from) {
        return from < text.length() && (text.charAt(from) | 0x20) == 't';
    }

    /**
     * Offset of the connective that stands before a wide gap or the line's end, -1 where none does:
     * a comma only at the line's end.
     */
    static int atEnd(String text, int from) {
        int end = gap(text, from);
        if (end == text.length() && text.charAt(end - 1) == ',') {
            return end - 1;
        }
        for (String word : WORDS) {
            int length = word.length() - 1;
            int start = end - length;
            if (start > from
                    && text.charAt(start - 1) == ' '
                    && text.regionMatches(true, start, word, 0, length)) {
                return start;
            }
        }
        return -1;
    }

    /** The line with blanks in the place of the connective that {@link #atEnd} found. */
    static String blanked(String text, int start) {
        int end = gap(text, start);
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    private static int gap(String text, int from) {
        int gap = text.indexOf(WIDE_GAP, from);
        return gap < 0 ? text.length() : gap;
    }
}
