package io.github.edgar8k.lexer;

/** Whether a line is the number of a page, in the shapes that filers print. */
final class PageNumber {
    private PageNumber() {}

    /** "3", "-3-", "Page 3", "Page 3 of 4", "3 of 4", "PAGE". */
    static boolean is(String text, int from) {
        int digits = 0;
        boolean words = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (text.regionMatches(true, i, "page", 0, 4)) {
                words = true;
                i += text.regionMatches(true, i + 4, "s", 0, 1) ? 4 : 3;
            } else if (digits > 0 && text.regionMatches(true, i, " of ", 0, 4)) {
                i += 3;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '\u2013') {
                return false;
            }
        }
        return digits > 0 && digits <= 3 || words && digits <= 6;
    }

    /** "ii", "- iv -", "S-1", "F-12": numbers that count only at a page's edge. */
    static boolean isOther(String text, int from) {
        int at = from;
        int end = text.length();
        while (at < end && (text.charAt(at) == '-' || text.charAt(at) == ' ')) {
            at++;
        }
        while (end > at && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        if (end - at > 6 || end <= at) {
            return false;
        }
        int i = at;
        while (i < end && "ivx".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == end) {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(at))
                || at + 2 >= end
                || text.charAt(at + 1) != '-') {
            return false;
        }
        for (i = at + 2; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
