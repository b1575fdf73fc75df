package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;

/** The label of a paragraph: "(c)", "(iv)", "(12)", "a)", "1.", "A." with a blank behind it. */
final class Label {
    private static final int LONGEST = 5;

    private Label() {}

    /** Offset behind the label that begins at {@code at}, 0 where there is none. */
    static int end(String text, int at) {
        boolean open = at < text.length() && text.charAt(at) == '(';
        int start = open ? at + 1 : at;
        int i = start;
        while (i < text.length()
                && i - start < LONGEST
                && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == start || i >= text.length() || !isNumeral(text, start, i)) {
            return 0;
        }
        char close = text.charAt(i);
        if (open ? close != ')' : close != ')' && close != '.') {
            return 0;
        }
        int end = i + 1;
        if (open && end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return end == text.length() || text.charAt(end) == ' ' ? end : 0;
    }

    /**
     * Whether a line is labelled next after another at the same column: "(c)" under "(b)", "2."
     * under "1.".
     */
    static boolean follows(Line line, Line before) {
        int at = line.indent();
        if (at != before.indent() || end(before.text(), at) != end(line.text(), at)) {
            return false;
        }
        String text = line.text();
        int mark = text.charAt(at) == '(' ? at + 1 : at;
        return text.charAt(mark) == before.text().charAt(mark) + 1
                && !Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /** One letter, a small roman numeral, or up to two digits. */
    private static boolean isNumeral(String text, int from, int to) {
        char c = text.charAt(from);
        if (to - from == 1) {
            return true;
        }
        if (Character.isDigit(c)) {
            return to - from == 2 && Character.isDigit(text.charAt(from + 1));
        }
        for (int i = from; i < to; i++) {
            if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
                return to - from == 2
                        && text.charAt(from) == text.charAt(from + 1)
                        && Character.isLetter(c);
            }
        }
        return true;
    }
}
