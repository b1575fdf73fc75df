package io.github.edgar8k.mapper;

/** Reads an exhibit number and what parts it from the description, character by character. */
final class ExhibitNumberReader {
    private final String text;
    private int at;

    ExhibitNumberReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    ExhibitNumber read() {
        boolean prefixed = skipPrefix();
        String mark = marks();
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        int column = at;
        if (bracket) {
            at++;
        }
        int start = at;
        if (base() < 0 && !(prefixed && capital())) {
            return null;
        }
        boolean compound = suffixes();
        String number = text.substring(start, at);
        if (bracket) {
            mark += marks();
            if (peek() != ')') {
                return null;
            }
            at++;
            int inner = at;
            compound |= suffixes();
            number += text.substring(inner, at);
        }
        mark += marks();
        char next = peek();
        if (Character.isLetterOrDigit(next) || ",%/$;'\"".indexOf(next) >= 0) {
            return null;
        }
        return behind(number, mark, prefixed, compound, bracket, column);
    }

    private ExhibitNumber behind(
            String number,
            String mark,
            boolean prefixed,
            boolean compound,
            boolean bracket,
            int column) {
        boolean separated = bracket;
        char next = peek();
        if (next == ')' || next == ':' || next == '.' && !isDot(at + 1)) {
            separated = true;
            at++;
            if (next == '.' && at < text.length() && text.charAt(at) != ' ') {
                return null;
            }
        }
        int gap = skipBlanks();
        int separator = separatorEnd();
        if (separator > at) {
            separated = true;
            at = separator;
            gap += skipBlanks();
        }
        return new ExhibitNumber(number, mark, prefixed, compound, separated, gap, column, at);
    }

    private boolean isDot(int i) {
        return i < text.length() && text.charAt(i) == '.';
    }

    private int separatorEnd() {
        int i = at;
        while (i < text.length() && "-\u2013\u2014\u0096\u0097:.=".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int spaced = i;
        while (spaced + 1 < text.length()
                && text.charAt(spaced) == ' '
                && text.charAt(spaced + 1) == '.') {
            spaced += 2;
        }
        return spaced > i + 2 ? spaced : i;
    }

    private boolean skipPrefix() {
        int i = at;
        boolean exhibit = true;
        if (text.regionMatches(true, i, "exhibit", 0, 7)) {
            i += 7;
            if (i < text.length() && (text.charAt(i) | 0x20) == 's') {
                i++;
            }
        } else if (text.regionMatches(true, i, "exh.", 0, 4)) {
            i += 4;
        } else if (text.regionMatches(true, i, "ex.", 0, 3)
                || text.regionMatches(true, i, "ex-", 0, 3)
                || text.regionMatches(true, i, "ex ", 0, 3)) {
            i += 3;
        } else {
            exhibit = false;
        }
        int word = i;
        i = blanks(i);
        int no = afterNo(i);
        if (!exhibit && no == i) {
            return false;
        }
        i = blanks(no);
        if (i < text.length()
                && (text.charAt(i) == '-' || text.charAt(i) == ':' || text.charAt(i) == '#')) {
            i = blanks(i + 1);
        }
        boolean letter =
                exhibit
                        && i > word
                        && i < text.length()
                        && Character.isUpperCase(text.charAt(i))
                        && !isWord(i + 1);
        boolean number =
                i < text.length()
                        && (letter || isDigit(i) || text.charAt(i) == '(' || text.charAt(i) == '*');
        if (number) {
            at = i;
        }
        return number;
    }

    private int afterNo(int i) {
        if (text.regionMatches(true, i, "number ", 0, 7)) {
            return i + 7;
        }
        if (text.regionMatches(true, i, "no.", 0, 3) || text.regionMatches(true, i, "no ", 0, 3)) {
            return i + 3;
        }
        return text.startsWith("#", i) ? i + 1 : i;
    }

    private int blanks(int i) {
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The integer part; only numbers that Item 601 has, or has had, or -1. */
    private int base() {
        int value = 0;
        int start = at;
        while (at < text.length() && isDigit(at) && at - start < 4) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        boolean known = value >= 1 && value <= 36 || value >= 95 && value <= 106;
        return at > start && known ? value : -1;
    }

    /** "A" of "Exhibit A". */
    private boolean capital() {
        boolean capital =
                at < text.length() && Character.isUpperCase(text.charAt(at)) && !isWord(at + 1);
        at += capital ? 1 : 0;
        return capital;
    }

    /** ".1", ".A", "(a)", "-1", "A": what follows the integer. */
    private boolean suffixes() {
        int start = at;
        int end;
        boolean dotted = false;
        while ((end = suffixEnd(dotted)) > at) {
            dotted |= text.charAt(at) == '.';
            at = end;
        }
        return at > start;
    }

    private int suffixEnd(boolean dotted) {
        char c = peek();
        int i = at + 1;
        if (c == '.') {
            if (i < text.length() && text.charAt(i) == '(') {
                return bracketEnd(i, dotted);
            }
            while (i < text.length() && isDigit(i) && i - at < 4) {
                i++;
            }
            if (i > at + 1) {
                return i;
            }
            return letterEnd(i);
        }
        if (c == '(') {
            return bracketEnd(at, dotted);
        }
        if (c == '-') {
            while (i < text.length() && isDigit(i) && i - at < 3) {
                i++;
            }
            return i > at + 1 && !isWord(i) ? i : letterEnd(at + 1);
        }
        if (c == ' '
                && i + 2 < text.length()
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == ')') {
            return i + 1;
        }
        if (c == ' '
                && i + 2 < text.length()
                && text.charAt(i) == '('
                && Character.isLetter(text.charAt(i + 1))) {
            return text.charAt(i + 2) == ')' ? i + 3 : at;
        }
        return Character.isLetter(c) ? letterEnd(at) : at;
    }

    private int letterEnd(int i) {
        boolean letter = i < text.length() && Character.isLetter(text.charAt(i)) && !isWord(i + 1);
        return letter ? i + 1 : at;
    }

    /** "(a)", "(iii)"; a figure in brackets behind "99.1" is a footnote's. */
    private int bracketEnd(int open, boolean dotted) {
        int i = open + 1;
        while (i < text.length() && isWord(i) && i - open <= 4) {
            i++;
        }
        boolean bracket = i > open + 1 && i < text.length() && text.charAt(i) == ')';
        return bracket && !(dotted && isDigit(open + 1)) ? i + 1 : at;
    }

    /** Footnote marks: "*", "**", "+", "#", "(1)". */
    private String marks() {
        int start = at;
        if (peek() == ' ' && at + 1 < text.length() && text.charAt(at + 1) == '*') {
            at++;
        }
        int from = at;
        while (at < text.length() && "*+#\u2020\u2021^~".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > from) {
            return text.substring(from, at);
        }
        at = start;
        if (peek() == '('
                && at > 0
                && isWord(at - 1)
                && at + 2 < text.length()
                && isDigit(at + 1)) {
            int close = text.indexOf(')', at);
            if (close > 0 && close - at <= 3) {
                String mark = text.substring(at, close + 1);
                at = close + 1;
                return mark;
            }
        }
        return "";
    }

    private int skipBlanks() {
        int start = at;
        at = blanks(at);
        return at - start;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private boolean isDigit(int i) {
        char c = text.charAt(i);
        return c >= '0' && c <= '9';
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
