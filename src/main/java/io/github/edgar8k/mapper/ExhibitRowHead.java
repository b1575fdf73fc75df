package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * What a row of a list begins with: a bullet or the label of an outline ("o", "1."), the number,
 * and where one description is printed for several exhibits the numbers before it: "4.1/4.2", "99.1
 * and 99.2".
 *
 * @param before the numbers before the last one, mostly none
 * @param number the last number
 * @param open whether a connective behind it asks for one more, in the next line
 */
record ExhibitRowHead(List<String> before, ExhibitNumber number, boolean open) {
    private static final String BULLETS =
            "o-*+\u2022\u00b7\u00a7\u0095\u25cf\u25aa\u25a0\u25e6\uf0b7";

    /** Numbers that one row may have. */
    private static final int MOST = 24;

    /** Blanks between two columns of numbers. */
    private static final int WIDE_GAP = 3;

    /** Where the first figure of a number may stand: behind "Exhibit Numbers ". */
    private static final int LONGEST_PREFIX = 20;

    ExhibitRowHead(List<String> before, ExhibitNumber number) {
        this(before, number, false);
    }

    /** What begins at {@code from}, or null where no number does. */
    static ExhibitRowHead read(String text, int from) {
        int connective = ExhibitConnective.atEnd(text, from);
        if (connective > from) {
            String blanked = ExhibitConnective.blanked(text, connective);
            ExhibitRowHead head = closed(blanked, from);
            if (head != null && head.number.end() > connective) {
                return new ExhibitRowHead(head.before, head.number, true);
            }
        }
        return closed(text, from);
    }

    private static ExhibitRowHead closed(String text, int from) {
        int at = behindBullet(text, from);
        ExhibitRowHead several = several(text, at);
        if (several != null) {
            return several;
        }
        ExhibitNumber number = ExhibitNumber.read(text, at);
        if (number == null) {
            return null;
        }
        number = behindTableNumber(text, number);
        String bullet = at > from ? text.substring(from, at).strip() : "";
        boolean mark = bullet.startsWith("*") || bullet.equals("+");
        return new ExhibitRowHead(
                List.of(),
                mark && number.mark().isEmpty() ? merged(number, bullet, number) : number);
    }

    /**
     * The number in the second of two columns of numbers: "1 99.1 Press release", where the first
     * one counts the exhibits or is the number of Item 601's table.
     */
    private static ExhibitNumber behindTableNumber(String text, ExhibitNumber first) {
        boolean table = !first.compound() && first.gap() >= WIDE_GAP && !first.isLetter();
        if (!table || first.end() >= text.length() || !isDigit(text.charAt(first.end()))) {
            return first;
        }
        ExhibitNumber own = ExhibitNumber.read(text, first.end());
        if (own != null && first.separated() && !own.compound() && own.gap() >= WIDE_GAP) {
            // "(4)   1   Rights Agreement": the second one counts.
            return new ExhibitNumber(
                    first.number(),
                    first.mark(),
                    first.prefixed(),
                    false,
                    true,
                    own.gap(),
                    first.column(),
                    own.end());
        }
        boolean apart = own != null && own.compound() && own.gap() >= 2;
        return apart && own.end() < text.length() ? merged(first, first.mark(), own) : first;
    }

    /** Offset behind a bullet or an outline's label that a number follows, or {@code from}. */
    private static int behindBullet(String text, int from) {
        if (from < text.length() && BULLETS.indexOf(text.charAt(from)) >= 0) {
            int end = from + 1;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            int at = behindBlanks(text, end);
            return at > end && at < text.length() ? at : from;
        }
        int label = Label.end(text, from);
        if (label == 0 || label >= text.length()) {
            return from;
        }
        int at = behindBlanks(text, label);
        ExhibitNumber number = at < text.length() ? ExhibitNumber.read(text, at) : null;
        boolean listed =
                number != null
                        && !number.isLetter()
                        && (number.prefixed() || number.compound())
                        && number.isFollowedByDescription(text);
        return listed ? at : from;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A row of two numbers or more, each with a second part or set apart, or null. */
    private static ExhibitRowHead several(String text, int from) {
        int end = tokenEnd(text, from);
        Separator next = end < 0 ? null : Separator.behind(text, end);
        if (next == null) {
            return null;
        }
        ExhibitNumber first = ExhibitNumber.read(text.substring(0, end), from);
        if (first == null || first.isLetter() || first.end() < end) {
            return null;
        }
        boolean compound = first.compound();
        List<String> before = new ArrayList<>(2);
        before.add(first.number());
        while (next != null && before.size() < MOST) {
            end = tokenEnd(text, next.end());
            Separator behind = end < 0 ? null : Separator.behind(text, end);
            String upTo = behind == null ? text : text.substring(0, end);
            ExhibitNumber number = ExhibitNumber.read(upTo, next.end());
            if (number == null
                    || number.isLetter()
                    || next.range() && !addBetween(before, number.number())) {
                return null;
            }
            compound &= number.compound();
            if (behind == null && !compound && number.gap() < 2) {
                return null;
            }
            if (behind == null) {
                return new ExhibitRowHead(before, merged(first, first.mark(), number));
            }
            before.add(number.number());
            next = behind;
        }
        return null;
    }

    /** Adds the numbers between the last one and {@code to}; false where these are no range. */
    static boolean addBetween(List<String> before, String to) {
        String from = before.get(before.size() - 1);
        int point = from.indexOf('.') + 1;
        if (point == 0 || !to.startsWith(from.substring(0, point))) {
            return false;
        }
        int first = value(from, point);
        int last = value(to, point);
        if (first < 0 || last <= first || last - first > MOST) {
            return false;
        }
        for (int i = first + 1; i < last; i++) {
            before.add(from.substring(0, point) + i);
        }
        return true;
    }

    private static int value(String number, int from) {
        int value = 0;
        for (int i = from; i < number.length(); i++) {
            if (!isDigit(number.charAt(i)) || i - from > 3) {
                return -1;
            }
            value = value * 10 + number.charAt(i) - '0';
        }
        return from == number.length() ? -1 : value;
    }

    /** The last number, in the column where the first one stands. */
    private static ExhibitNumber merged(ExhibitNumber first, String mark, ExhibitNumber last) {
        return new ExhibitNumber(
                last.number(),
                mark + (first == last ? "" : last.mark()),
                first.prefixed(),
                last.compound(),
                last.separated(),
                last.gap(),
                first.column(),
                last.end());
    }

    /** Offset behind the number that begins at or shortly behind {@code from}, or -1. */
    private static int tokenEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_PREFIX && !isDigit(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || !isDigit(text.charAt(at))) {
            return -1;
        }
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || ".()*".indexOf(text.charAt(at)) >= 0
                        || text.charAt(at) == '-' && !isDotted(text, at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether "99.3" begins at an offset: what stands before it is no part of the number. */
    private static boolean isDotted(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * What parts two numbers: "/", ",", "&", "and"; "-", "to" and "through" for a range.
     *
     * @param range whether the numbers between the two are meant too
     * @param end offset of the number behind it
     */
    private record Separator(boolean range, int end) {
        /** The separator behind a number, or null where none or no further number follows. */
        static Separator behind(String text, int from) {
            int start = behindBlanks(text, from);
            int at = start;
            boolean range = false;
            if (at < text.length() && text.charAt(at) == ',') {
                at = behindBlanks(text, at + 1);
            }
            if (at < text.length() && "/&-".indexOf(text.charAt(at)) >= 0) {
                range = text.charAt(at) == '-';
                at++;
            } else if (text.regionMatches(true, at, "and ", 0, 4)) {
                at += 4;
            } else if (text.regionMatches(true, at, "to ", 0, 3)) {
                range = true;
                at += 3;
            } else if (text.regionMatches(true, at, "through ", 0, 8)) {
                range = true;
                at += 8;
            }
            at = behindBlanks(text, at);
            boolean follows = at > start && at < text.length() && isDigit(text.charAt(at));
            return follows ? new Separator(range, at) : null;
        }
    }
}
