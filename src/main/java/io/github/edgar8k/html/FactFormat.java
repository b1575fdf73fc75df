package io.github.edgar8k.html;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The transformations of inline XBRL that cover pages use (Transformation Registry 3 to 5 and the
 * SEC's own): dates, booleans, check boxes.
 */
final class FactFormat {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private FactFormat() {}

    /** What a printed text stands for, or the text itself where the format says nothing. */
    static String value(String format, String text) {
        int colon = format.indexOf(':');
        String name = format.substring(colon + 1).replace("-", "");
        if (name.startsWith("date")) {
            String date = date(name, text);
            return date == null ? text : date;
        }
        return switch (name) {
            case "boolballotbox" -> Boolean.toString(isTicked(text));
            case "booleantrue", "fixedtrue" -> "true";
            case "booleanfalse", "fixedfalse" -> "false";
            case "nocontent", "fixedempty" -> "";
            default -> text;
        };
    }

    private static boolean isTicked(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int character = text.codePointAt(0);
        String drawn = Symbols.of(character, SymbolFont.WINGDINGS);
        return Symbols.TICKED.equals(drawn) || text.contains("X");
    }

    private static String date(String format, String text) {
        int[] numbers = new int[3];
        int count = 0;
        int month = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                int number = c - '0';
                for (; end < text.length() && isDigit(text.charAt(end)); end++) {
                    number = Math.min(number * 10 + text.charAt(end) - '0', 99_999);
                }
                if (count < 3) {
                    numbers[count++] = number;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                month = month == 0 ? month(text.substring(at, end)) : month;
            }
            at = end;
        }
        return month > 0 ? named(month, numbers, count) : numbered(format, numbers, count);
    }

    private static String named(int month, int[] numbers, int count) {
        if (count < 2) {
            return null;
        }
        boolean yearFirst = numbers[0] > 31;
        return iso(yearFirst ? numbers[0] : numbers[1], month, numbers[yearFirst ? 1 : 0]);
    }

    private static String numbered(String format, int[] numbers, int count) {
        if (count < 3) {
            return null;
        }
        if (numbers[0] > 31) {
            return iso(numbers[0], numbers[1], numbers[2]);
        }
        boolean dayFirst = format.startsWith("dateday");
        return iso(numbers[2], numbers[dayFirst ? 1 : 0], numbers[dayFirst ? 0 : 1]);
    }

    private static String iso(int year, int month, int day) {
        try {
            return LocalDate.of(year < 100 ? 2000 + year : year, month, day).toString();
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.length; i++) {
            if (word.regionMatches(true, 0, MONTHS[i], 0, 3)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
