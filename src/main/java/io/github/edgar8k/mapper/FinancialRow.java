package io.github.edgar8k.mapper;

/** A line of a financial table, whose first number is no exhibit's. */
final class FinancialRow {
    private FinancialRow() {}

    /** Whether two figures or more stand in columns between two offsets of a line. */
    static boolean is(String text, int from, int to) {
        int figures = 0;
        int at = from;
        while ((at = text.indexOf("  ", at)) >= 0 && at < to) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && (text.charAt(at) == '$' || isFigure(text, at))) {
                figures++;
            }
        }
        return figures >= 2;
    }

    private static boolean isFigure(String text, int at) {
        char c = text.charAt(at);
        int i = c == '(' ? at + 1 : at;
        return i < text.length() && Character.isDigit(text.charAt(i));
    }
}
