package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;

/**
 * The columns of an exhibit list: its column heads, and what stands in a column to the right of the
 * descriptions (page, method of filing) or behind dot leaders.
 */
final class ExhibitColumns {
    /** How far to the left of its head a column's values may begin. */
    private static final int SLACK = 8;

    private int right = Integer.MAX_VALUE;

    /** Column of the pages behind dot leaders, -1 while there are none. */
    private int pages = -1;

    /** Column of the head "Exhibit No." to the right of the descriptions. */
    private int numbers = Integer.MAX_VALUE;

    /** Column of the head "Incorporated by Reference". */
    private int incorporated = Integer.MAX_VALUE;

    /** Column of the head to the right of it. */
    private int behindIncorporated = Integer.MAX_VALUE;

    /** The column "Registrant(s)" between the numbers and the descriptions, and its end. */
    private int registrants = -1;

    private int behindRegistrants = -1;

    /**
     * A line cut where its description ends.
     *
     * @param text the description's words, may be empty
     * @param right what stands in the column to the right, may be empty
     * @param incorporated whether that is the column "Incorporated by Reference"
     */
    record Cut(String text, String right, boolean incorporated) {
        Cut(String text, String right) {
            this(text, right, false);
        }
    }

    /** Whether a line heads the columns; what it tells of them is kept. */
    boolean isHead(Line line) {
        Words words = Words.of(line.text());
        if (!ExhibitHeads.are(words)) {
            return false;
        }
        noteColumns(line.text(), words);
        noteNumbers(line.text(), words);
        noteRegistrants(line.text(), words);
        return true;
    }

    /** "Incorporated by Reference" over the heads of several columns; its place is kept. */
    boolean isSpanningHead(Line line) {
        Words words = Words.of(line.text());
        if (!words.equalTo("incorporated by reference")) {
            return false;
        }
        noteColumns(line.text(), words);
        return true;
    }

    private void noteColumns(String text, Words words) {
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            boolean begins = start == 0 || isGap(text, start);
            if (begins && start > 20 && ExhibitHeads.standRight(words.get(i))) {
                right = Math.min(right, start);
                noteIncorporated(words.get(i), start);
            }
        }
    }

    /** Whether the heads say that the numbers stand to the right: "Description Exhibit No.". */
    boolean numbersRight() {
        return numbers < Integer.MAX_VALUE;
    }

    private void noteNumbers(String text, Words words) {
        boolean described = words.is(0, "description") || words.is(0, "document");
        for (int i = 1; described && i < words.size(); i++) {
            boolean number = words.is(i, "exhibit") || words.is(i, "number") || words.is(i, "no");
            if (number && words.start(i) > 20 && isGap(text, words.start(i))) {
                numbers = Math.min(numbers, words.start(i));
            }
        }
    }

    private void noteRegistrants(String text, Words words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            int start = words.start(i);
            if (words.get(i).startsWith("registrant") && isGap(text, start)) {
                int next = i + 1;
                while (next < words.size() && !isGap(text, words.start(next))) {
                    next++;
                }
                if (next < words.size()) {
                    registrants = start;
                    behindRegistrants = words.start(next);
                }
            }
        }
    }

    /** Offset of the description on a line that names registrants at {@code from}; else that. */
    private int behindRegistrants(String text, int from) {
        if (registrants < 0 || Math.abs(from - registrants) > SLACK / 2) {
            return from;
        }
        int at = Math.min(text.length(), Math.max(from, behindRegistrants - 2));
        if (at > from && at < text.length() && text.charAt(at - 1) != ' ') {
            return from;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private void noteIncorporated(String head, int start) {
        if (head.equals("incorporated")) {
            incorporated = start;
        } else if (!head.equals("form") && start - SLACK > incorporated) {
            behindIncorporated = Math.min(behindIncorporated, start);
        }
    }

    /**
     * Whether a value stands under "Incorporated by Reference" and does not say that the exhibit is
     * filed with the report, or nothing at all.
     */
    private boolean isIncorporated(String value, int start) {
        if (start < incorporated - SLACK / 2 || start >= behindIncorporated - SLACK / 2) {
            return false;
        }
        Words words = Words.of(value);
        return !words.isEmpty()
                && !words.contains("herewith")
                && !words.contains("filed with this")
                && !words.equalTo("n a")
                && !words.equalTo("none")
                && !words.equalTo("no");
    }

    private static boolean isGap(String text, int start) {
        return start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ' '
                || start == 1;
    }

    /** Offset where the column to the right may begin, or the line's end. */
    int descriptionEnd(String text) {
        return right == Integer.MAX_VALUE ? text.length() : Math.min(text.length(), right - SLACK);
    }

    /** Whether a line that begins at {@code indent} stands wholly in the column to the right. */
    boolean isRight(int indent) {
        return right < Integer.MAX_VALUE && indent >= right - SLACK / 2;
    }

    /** The description that begins at {@code from}, and what is printed to the right of it. */
    Cut cut(String text, int start) {
        int from = behindRegistrants(text, start);
        int leader = leaderStart(text, from);
        if (leader >= 0) {
            int end = leaderEnd(text, leader);
            if (text.length() - end <= 40) {
                pages = end < text.length() ? end : pages;
                return new Cut(text.substring(from, leader), text.substring(end).strip());
            }
        }
        int gapStart = -1;
        int at = from;
        while (at < text.length()) {
            int gap = text.indexOf("  ", at);
            if (gap < 0) {
                break;
            }
            int next = gap;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (next - gap >= 3 && ExhibitHeads.isMethod(text, next)) {
                right = Math.min(right, next);
                gapStart = gap;
                break;
            }
            if (next >= right - SLACK && right < Integer.MAX_VALUE
                    || next - gap >= 3 && (isPage(text, next) || isTick(text, next))) {
                gapStart = gap;
                break;
            }
            at = next;
        }
        int page = text.lastIndexOf(' ') + 1;
        if (gapStart < 0 && page > from && isUnderPages(text, page)) {
            gapStart = page;
            while (gapStart > from && " .".indexOf(text.charAt(gapStart - 1)) >= 0) {
                gapStart--;
            }
        }
        if (gapStart < 0) {
            return new Cut(text.substring(from), "");
        }
        int value = gapStart;
        while (value < text.length() && text.charAt(value) == ' ') {
            value++;
        }
        String beside = text.substring(value).strip();
        return new Cut(text.substring(from, gapStart), beside, isIncorporated(beside, value));
    }

    /** Whether a line that had no room for leaders ends in its page, where the others have it. */
    private boolean isUnderPages(String text, int page) {
        return pages >= 0 && Math.abs(page - pages) <= 2 && isPage(text, page);
    }

    /** Offset of three dots or more, glued or spaced, or of one or two before a page, or -1. */
    private static int leaderStart(String text, int from) {
        for (int i = text.indexOf('.', from); i >= 0; i = text.indexOf('.', i + 1)) {
            int dots = 1;
            int at = i + 1;
            while (at < text.length() && dots < 3) {
                if (text.charAt(at) == '.') {
                    dots++;
                } else if (text.charAt(at) != ' ' || text.charAt(at - 1) == ' ') {
                    break;
                }
                at++;
            }
            boolean leader =
                    dots == 3
                            || (dots == 2 || i > from && text.charAt(i - 1) == ' ')
                                    && endsInPage(text, i);
            if (leader) {
                // "Inc. ....": the first point is the name's.
                boolean ownPoint = text.startsWith(" ..", i + 1);
                return ownPoint ? i + 1 : i;
            }
            i = at - 1;
        }
        return -1;
    }

    /** Whether nothing but a page's number follows the leader. */
    private static boolean endsInPage(String text, int from) {
        int page = leaderEnd(text, from);
        return page < text.length() && Character.isDigit(text.charAt(page)) && isPage(text, page);
    }

    private static int leaderEnd(String text, int leader) {
        int at = leader;
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Whether the rest of a line ticks a column: "X". */
    private static boolean isTick(String text, int from) {
        return from == text.length() - 1 && (text.charAt(from) | 0x20) == 'x';
    }

    /** Whether the rest of a line is a page's number: "5", "Page 3", "E-1", "--", "*". */
    private static boolean isPage(String text, int from) {
        int at = text.regionMatches(true, from, "page", 0, 4) ? from + 4 : from;
        int length = text.length() - at;
        if (length > 9) {
            return false;
        }
        boolean letter = false;
        boolean digit = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (letter || i + 1 < text.length() && text.charAt(i + 1) != '-') {
                    return false;
                }
                letter = true;
            } else if (Character.isDigit(c)) {
                digit = true;
            } else if ("-.*+() \u2013".indexOf(c) < 0) {
                return false;
            }
        }
        return digit || !letter;
    }
}
