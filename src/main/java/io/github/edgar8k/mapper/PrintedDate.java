package io.github.edgar8k.mapper;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Finds dates as people print them: "February 4, 2003", "Sept. 3, 1998", "12/14/00", "14 March
 * 2001", "this 3rd day of March, 1999", "2001-03-14", with one typing error in the month's name and
 * with "l" for 1 and "O" for 0. A month and a year without a day are no date, nor is a day that the
 * month does not have.
 */
public final class PrintedDate {
    /** Widest gap, in blanks, between two words of one date: justified lines have several. */
    private static final int WIDEST_GAP = 8;

    /** A bit for each first letter of a month's name or a spelled day: a d e f j m n o s t. */
    private static final int FIRST_LETTERS =
            1 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 9 | 1 << 12 | 1 << 13 | 1 << 14 | 1 << 18 | 1 << 19;

    private final String text;

    /** Offset behind what was read last. */
    private int at;

    private PrintedDate(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * A date and where it stands.
     *
     * @param start offset of its first character in the text, UTF-16 units
     * @param end offset behind its last character
     */
    public record Found(LocalDate date, int start, int end) {}

    /** The first date of {@code text}, or null. */
    public static Found find(String text) {
        return find(text, 0);
    }

    /** The first date of {@code text} at or behind the offset {@code from}, or null. */
    public static Found find(String text, int from) {
        // Every date has a digit in its year: behind the last one none begins.
        int last = lastDigit(text);
        for (int i = Math.max(0, from); i <= last; i++) {
            if (!mayBegin(text.charAt(i)) || !beginsWord(text, i)) {
                continue;
            }
            Found found = new PrintedDate(text, i).read(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static int lastDigit(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
            i--;
        }
        return i;
    }

    /** Whether a number, a month's name or a spelled day can begin with a character. */
    private static boolean mayBegin(char c) {
        return isNumberPart(c)
                || c >= 'A' && c <= 'z' && (FIRST_LETTERS >> ((c | 0x20) - 'a') & 1) != 0;
    }

    private static boolean beginsWord(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i))
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private Found read(int start) {
        LocalDate date = null;
        if (isNumberPart(text.charAt(start))) {
            date = inDigits();
            if (date == null) {
                at = start;
                date = dayFirst(number(2));
            }
        }
        if (date == null && Character.isLetter(text.charAt(start))) {
            at = start;
            int month = MonthName.number(word());
            date = month > 0 ? monthFirst(month) : spelledDay(start);
        }
        return date == null ? null : new Found(date, start, at);
    }

    /** "February 4, 2003" behind the month. */
    private LocalDate monthFirst(int month) {
        skip('.');
        skip(',');
        if (!skipBlanks()) {
            return null;
        }
        int day = number(2);
        if (day < 0) {
            return null;
        }
        skipOrdinal();
        return year(month, day);
    }

    /** "14 March 2001" and "3rd day of March, 1999" behind the day's number. */
    private LocalDate dayFirst(int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        skipOrdinal();
        int end = at;
        if (!skipBlanks() || at == end && !skip('-')) {
            return null;
        }
        return monthBehindDay(day);
    }

    /** "third day of March, 1999". */
    private LocalDate spelledDay(int start) {
        at = start;
        int day = MonthName.ordinal(word());
        if (day == 20 || day == 30) {
            int end = at;
            if (!skip('-')) {
                skipBlanks();
            }
            int unit = MonthName.ordinal(word());
            if (unit > 0 && unit < 10) {
                day += unit;
            } else {
                at = end;
            }
        }
        return day > 0 && skipBlanks() ? monthBehindDay(day) : null;
    }

    private LocalDate monthBehindDay(int day) {
        String word = word();
        if (word.equals("day")) {
            skipBlanks();
            word = word();
        }
        if (word.equals("of")) {
            skipBlanks();
            word = word();
        }
        int month = MonthName.number(word);
        if (month == 0) {
            return null;
        }
        skip('.');
        if (text.startsWith("-", at) && at + 1 < text.length()) {
            at++;
        }
        return year(month, day);
    }

    /**
     * The year behind day or month; one of two digits needs a comma, an apostrophe or a dash, and
     * "19__" is a form that nobody has filled in.
     */
    private LocalDate year(int month, int day) {
        boolean marked = text.startsWith("-", at - 1);
        boolean dashed = marked;
        int gap = at;
        if (!skipBlanks()) {
            return null;
        }
        marked |= skip(',') | skip('.');
        if (!skipBlanks()) {
            return null;
        }
        boolean apostrophe = skip('\'') || skip('\u2019') || skip('`');
        marked |= apostrophe;
        int start = at;
        int year = number(4);
        int digits = at - start;
        if (at == gap || year < 0 || digits != 4 && !(digits == 2 && marked)) {
            return null;
        }
        boolean century = !dashed && !apostrophe && (year == 19 || year == 20);
        if (digits == 2 && (century || text.startsWith("_", at))) {
            return null;
        }
        return date(digits == 2 ? century(year) : year, month, day);
    }

    /** "12/14/00", "2-9-1999", "12.14.00", "2001-03-14". */
    private LocalDate inDigits() {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (before == '-' || before == '/' || before == '.' || before == ',' || before == '$') {
            return null;
        }
        int start = at;
        int first = number(4);
        int firstDigits = at - start;
        char separator = separator();
        if (first < 0 || separator == 0) {
            return null;
        }
        int second = number(2);
        if (second < 0 || separator() != separator) {
            return null;
        }
        int third = at;
        int last = number(4);
        int lastDigits = at - third;
        if (last < 0 || goesOn(separator)) {
            return null;
        }
        if (firstDigits == 4 && lastDigits <= 2) {
            return date(first, second, last);
        }
        if (firstDigits > 2 || lastDigits != 2 && lastDigits != 4) {
            return null;
        }
        int year = lastDigits == 2 ? century(last) : last;
        return first > 12 ? date(year, second, first) : date(year, first, second);
    }

    private boolean goesOn(char separator) {
        return at + 1 < text.length()
                && text.charAt(at) == separator
                && Character.isDigit(text.charAt(at + 1));
    }

    private char separator() {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ' && i - at < 2) {
            i++;
        }
        char c = i < text.length() ? text.charAt(i) : 0;
        boolean blanks = i > at;
        if (c != '/' && (blanks || c != '-' && c != '.')) {
            return 0;
        }
        i++;
        while (c == '/' && i < text.length() && text.charAt(i) == ' ' && i - at < 5) {
            i++;
        }
        at = i;
        return c;
    }

    /** EDGAR began in 1993; what is older than 1970 is no date of a filing. */
    private static int century(int year) {
        return year >= 70 ? 1900 + year : 2000 + year;
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A number of at most {@code most} digits that no letter or digit follows, or -1. */
    private int number(int most) {
        int value = 0;
        int start = at;
        boolean digit = false;
        while (at < text.length() && at - start <= most && isNumberPart(text.charAt(at))) {
            char c = text.charAt(at);
            // "3lst": the letter belongs to the ending where letters follow.
            digit |= c >= '0' && c <= '9';
            value = value * 10 + (c == 'l' || c == 'I' ? 1 : c == 'O' || c == 'o' ? 0 : c - '0');
            at++;
        }
        int length = at - start;
        boolean alone = length == 1 && text.charAt(start) == 'l';
        if (length == 0 || length > most || !digit && !alone) {
            return -1;
        }
        boolean wordGoesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        return wordGoesOn && !isOrdinalEnd(at) ? -1 : value;
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9' || c == 'l' || c == 'I' || c == 'O' || c == 'o';
    }

    private boolean isOrdinalEnd(int i) {
        boolean end =
                text.regionMatches(true, i, "st", 0, 2)
                        || text.regionMatches(true, i, "nd", 0, 2)
                        || text.regionMatches(true, i, "rd", 0, 2)
                        || text.regionMatches(true, i, "th", 0, 2);
        return end && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private void skipOrdinal() {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (isOrdinalEnd(i)) {
            at = i + 2;
        }
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips blanks; false where the gap is too wide for one date. */
    private boolean skipBlanks() {
        int start = at;
        while (at < text.length() && isBlank(text.charAt(at)) && at - start <= WIDEST_GAP) {
            at++;
        }
        return at - start <= WIDEST_GAP;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The letters from here on in lower case, at most 12: no month's name is longer. */
    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) && at - start < 12) {
            at++;
        }
        StringBuilder word = new StringBuilder(at - start);
        for (int i = start; i < at; i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        return word.toString();
    }
}
