package io.github.edgar8k.mapper;

/**
 * A check box as text: "[ ]", "[X]", "|_|", "|X|", "[_]", "[]", "/ /", "/X/", "( )", "_X_", "___"
 * and the letters that box fonts leave in a rendering ("o" empty, "x" ticked), or the Unicode
 * boxes.
 */
final class CheckMark {
    private CheckMark() {}

    /**
     * Whether the line's box is ticked; null where it has none. The first box of the line counts.
     */
    static Boolean at(String text) {
        for (int i = 0; i < text.length(); i++) {
            Boolean mark = markAt(text, i);
            if (mark != null) {
                return mark;
            }
        }
        return letter(text);
    }

    /** Whether the line begins with a box. */
    static boolean begins(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && (markAt(text, i) != null || leading(text, i) != null);
    }

    /** Whether the line is nothing but a box. */
    static boolean isAlone(String text) {
        String trimmed = text.strip();
        return !trimmed.isEmpty() && trimmed.length() <= 6 && at(trimmed) != null;
    }

    private static Boolean markAt(String text, int i) {
        char c = text.charAt(i);
        char close =
                switch (c) {
                    case '[' -> ']';
                    case '|' -> '|';
                    case '/' -> '/';
                    case '(' -> ')';
                    case '{' -> '}';
                    default -> 0;
                };
        if (close != 0) {
            int end = text.indexOf(close, i + 1);
            return end < 0 || end - i > 5 ? null : inside(text, i + 1, end, c);
        }
        if (c == '\u2610'
                || c == '\u25a1'
                || c == '\u25fb'
                || c == '\u2b1c'
                || c == '\uf0a8'
                || c == '\u00a8') {
            return Boolean.FALSE;
        }
        if (c == '\u2611'
                || c == '\u2612'
                || c == '\u2327'
                || c == '\u25a0'
                || c == '\u2713'
                || c == '\u2714'
                || c == '\uf0fe'
                || c == '\u00fe') {
            return Boolean.TRUE;
        }
        return c == '_' ? underscored(text, i) : null;
    }

    private static Boolean inside(String text, int from, int to, char open) {
        boolean ticked = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == 'X' || c == 'x' || c == '\u2713' || c == '\u2714') {
                ticked = true;
            } else if (c != ' ' && c != '_' && c != '\u00a0') {
                return null;
            }
        }
        if (to == from && open != '[' && open != '(') {
            return null;
        }
        return ticked;
    }

    /** "_X_", "____" before or behind the words. */
    private static Boolean underscored(String text, int at) {
        if (at > 0 && text.charAt(at - 1) != ' ') {
            return null;
        }
        int i = at;
        boolean ticked = false;
        while (i < text.length()
                && (text.charAt(i) == '_' || text.charAt(i) == 'X' || text.charAt(i) == 'x')) {
            ticked |= text.charAt(i) != '_';
            i++;
        }
        int length = i - at;
        boolean apart = i == text.length() || text.charAt(i) == ' ';
        return apart && length >= 2 && length <= 8 ? ticked : null;
    }

    private static Boolean letter(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        Boolean first = i < text.length() ? leading(text, i) : null;
        if (first != null) {
            return first;
        }
        int end = text.length();
        if (end >= 3 && text.charAt(end - 2) == ' ') {
            char c = text.charAt(end - 1);
            return c == 'o' || c == 'q'
                    ? Boolean.FALSE
                    : c == 'x' || c == 'X' ? Boolean.TRUE : null;
        }
        return null;
    }

    /** A lone letter that a box font has left. */
    private static Boolean leading(String text, int i) {
        char c = text.charAt(i);
        boolean alone = i + 1 == text.length() || text.charAt(i + 1) == ' ';
        if (!alone) {
            return null;
        }
        return c == 'o' || c == 'q' || c == '?'
                ? Boolean.FALSE
                : c == 'x' || c == 'X' || c == 'R' ? Boolean.TRUE : null;
    }
}
