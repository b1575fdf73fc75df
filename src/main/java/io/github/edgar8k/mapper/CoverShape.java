package io.github.edgar8k.mapper;

import java.util.List;

/**
 * The shapes of the cover's numbers: file numbers ("0-29375", "333-98553-01"), employer
 * identification numbers ("43-1809960"), telephone numbers, ZIP codes. Each scan takes a cell's
 * text and adds what has the shape, at its own columns.
 */
enum CoverShape {
    FILE_NUMBER {
        @Override
        int match(String text, int at) {
            int first = digits(text, at);
            int dash = dash(text, first);
            if (first == at || first - at > 3 || dash < 0) {
                return -1;
            }
            int second = digits(text, dash);
            int length = second - dash;
            if (length < 2 || length > 6 || isDigitAt(text, second)) {
                return -1;
            }
            int third = dash(text, second);
            if (third > 0) {
                int end = digits(text, third);
                if (end - third >= 4 || end == third && length == 3 && first - at == 3) {
                    return -1;
                }
                if (end > third) {
                    return end;
                }
                int office = third;
                while (office < text.length() && Character.isLetter(text.charAt(office))) {
                    office++;
                }
                if (third == second + 1 && office > third && office <= third + 2) {
                    return office;
                }
            }
            return second;
        }
    },
    EMPLOYER_ID {
        @Override
        int match(String text, int at) {
            int first = digits(text, at);
            if (first - at == 9 && !isDigitAt(text, first)) {
                return first;
            }
            int dash = dash(text, first);
            dash = dash < 0 && text.startsWith(" ", first) ? first + 1 : dash;
            if (first - at != 2 || dash < 0) {
                return -1;
            }
            int second = digits(text, dash);
            return second - dash == 7 ? second : -1;
        }
    },
    TELEPHONE {
        @Override
        int match(String text, int at) {
            char c = text.charAt(at);
            if (c != '(' && c != '[' && c != '+' && (c < '0' || c > '9')) {
                return -1;
            }
            int i = at;
            int digits = 0;
            int end = at;
            int groups = 0;
            boolean inGroup = false;
            while (i < text.length()) {
                char d = text.charAt(i);
                if (d >= '0' && d <= '9') {
                    digits++;
                    groups += inGroup ? 0 : 1;
                    inGroup = true;
                    end = i + 1;
                } else if (d == ' ' && text.startsWith("   ", i)
                        || d == ' ' && digits > LONGEST_PREFIX && text.startsWith("  ", i)
                        || "()[]{}-./+ \u2013\u2011".indexOf(d) < 0) {
                    break;
                } else if (d == ' ' && groups == 1 && inGroup && isZipBefore(text, at, i)) {
                    return -1;
                } else {
                    inGroup = false;
                }
                i++;
            }
            boolean longEnough = digits >= 10 && digits <= 15 || digits == 7 && groups == 2;
            if (!longEnough || groups < 2) {
                return -1;
            }
            return end - at == 10 && EMPLOYER_ID.match(text, at) == end ? -1 : extension(text, end);
        }
    },
    ZIP_CODE {
        @Override
        int match(String text, int at) {
            int first = digits(text, at);
            if (first - at == 5) {
                int dash = dash(text, first);
                int second = dash < 0 ? first : digits(text, dash);
                return dash > 0 && second - dash == 4 ? second : first;
            }
            return canadian(text, at);
        }
    };

    /** Two blanks may stand behind "(703)" and "+44", not behind more figures. */
    private static final int LONGEST_PREFIX = 4;

    /** Offset behind what has the shape and begins at {@code at}, or -1. */
    abstract int match(String text, int at);

    /** Adds every part of a cell that has the shape. */
    void find(CoverCell cell, List<CoverCell> into) {
        String text = cell.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean inNumber = at > 1 && isDigitAt(text, at - 2);
            if (!mayBegin(c) || at > 0 && joins(text.charAt(at - 1), c, inNumber)) {
                continue;
            }
            int end = match(text, at);
            if (end > at
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                into.add(
                        new CoverCell(
                                cell.line(),
                                cell.left() + at,
                                cell.left() + end,
                                text.substring(at, end)));
                at = end - 1;
            }
        }
    }

    /** Every shape begins with a figure, or with a bracket, a plus sign or a Canadian letter. */
    private boolean mayBegin(char c) {
        return c >= '0' && c <= '9'
                || c == '('
                || c == '['
                || c == '+'
                || this == ZIP_CODE && c >= 'A' && c <= 'Z';
    }

    private boolean joins(char before, char c, boolean inNumber) {
        return Character.isLetterOrDigit(before)
                || before == '-' && this != TELEPHONE
                || before == '-' && inNumber
                || before == '/' && this == FILE_NUMBER
                || (before == '.' || before == ')') && this == TELEPHONE && Character.isDigit(c);
    }

    /** "60601 (312) 555-0132": what stands before a whole telephone number is a ZIP code's end. */
    private static boolean isZipBefore(String text, int at, int blank) {
        boolean length = blank - at == 5 || blank - at == 4 && text.charAt(at) != '0';
        return length
                && blank + 1 < text.length()
                && text.charAt(at) != '('
                && TELEPHONE.match(text, blank + 1) > 0;
    }

    private static int digits(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Offset behind a dash, with a blank at its sides or not; -1 where there is none. */
    private static int dash(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ' && i < at + 2) {
            i++;
        }
        if (i >= text.length() || "-\u2013\u2010\u2011\u2014\u00ad".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        i++;
        while (i < text.length() && text.charAt(i) == '-' && i < at + 3) {
            i++;
        }
        int end = i;
        while (i < text.length() && text.charAt(i) == ' ' && i < end + 2) {
            i++;
        }
        return i;
    }

    /** "K0M 2T0". */
    private static int canadian(String text, int at) {
        if (at + 6 > text.length()) {
            return -1;
        }
        int second = text.charAt(at + 3) == ' ' || text.charAt(at + 3) == '-' ? at + 4 : at + 3;
        boolean shape =
                second + 3 <= text.length()
                        && isCapital(text, at)
                        && isDigitAt(text, at + 1)
                        && isCapital(text, at + 2)
                        && isDigitAt(text, second)
                        && isCapital(text, second + 1)
                        && isDigitAt(text, second + 2);
        return shape ? second + 3 : -1;
    }

    private static boolean isCapital(String text, int at) {
        return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private static int extension(String text, int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
            i++;
        }
        if (text.regionMatches(true, i, "ext", 0, 3) || text.regionMatches(true, i, "x", 0, 1)) {
            int from = i;
            while (from < text.length() && !Character.isDigit(text.charAt(from)) && from < i + 12) {
                from++;
            }
            int to = digits(text, from);
            return to > from ? to : end;
        }
        return end;
    }
}
