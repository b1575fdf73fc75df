package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;
import io.github.edgar8k.catalogue.Words;
import java.util.Locale;

/**
 * Where the ZIP or postal code stands in an address on one line: at its end, before the country's
 * name, or in the places of other countries.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 * @param beforeCity whether a blank and the city follow it ("111 29 Stockholm")
 */
record PostalCode(int start, int end, boolean beforeCity) {
    /** The code in the text; null where none is plain. */
    static PostalCode find(String text) {
        PostalCode behindCountry = codeBehindCountry(text);
        if (behindCountry != null) {
            return behindCountry;
        }
        int at = zipAtEnd(text);
        if (at >= 0) {
            return new PostalCode(at, text.length(), false);
        }
        at = zipBeforeCountry(text);
        return at >= 0
                ? new PostalCode(at, CoverShape.ZIP_CODE.match(text, at), false)
                : foreignCode(text);
    }

    /** Offset of a ZIP or postal code that ends the text, or -1. */
    private static int zipAtEnd(String text) {
        for (int at = Math.max(0, text.length() - 10); at < text.length(); at++) {
            if ((at == 0
                            || !Character.isLetterOrDigit(text.charAt(at - 1))
                                    && "-#".indexOf(text.charAt(at - 1)) < 0)
                    && CoverShape.ZIP_CODE.match(text, at) == text.length()
                    && at > 0) {
                return at;
            }
        }
        return -1;
    }

    /** "Ottawa, Ontario K0M 2T0, Canada". */
    private static int zipBeforeCountry(String text) {
        int comma = text.lastIndexOf(' ');
        for (int words = 0; comma > 0 && words < 4; words++) {
            int end = comma;
            while (end > 0 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ' ')) {
                end--;
            }
            String country = text.substring(comma + 1);
            String before = text.substring(0, end);
            int at = zipAtEnd(before);
            if (at >= 0 && country.indexOf(',') < 0 && AddressPlace.isCountry(country)) {
                return at;
            }
            comma = text.lastIndexOf(' ', comma - 1);
        }
        return -1;
    }

    /**
     * A postal code of another country: the last word before the country's name that is no number
     * of a street, floor or room ("Hamilton HM 11, Bermuda").
     */
    private static PostalCode foreignCode(String text) {
        int comma = text.lastIndexOf(',');
        if (comma < 0 || !AddressPlace.isCountry(text.substring(comma + 1).strip())) {
            return null;
        }
        PostalCode beforeCity = codeBeforeCity(text, comma);
        if (beforeCity != null) {
            return beforeCity;
        }
        int end = comma;
        int start = lastWord(text, end);
        if (start <= 0 || !Digits.in(text.substring(start, end)) || text.charAt(start) == '#') {
            return null;
        }
        int before = lastWord(text, start - 1);
        String word = text.substring(before, start - 1);
        if (!word.isEmpty()
                && word.length() <= 4
                && Character.isUpperCase(word.charAt(0))
                && isCode(word)
                && text.charAt(start - 1) == ' ') {
            return new PostalCode(before, end, false);
        }
        return isAllDigits(text, start, end)
                        && end - start >= 4
                        && text.charAt(start - 1) == ' '
                        && !word.endsWith(".")
                        && !namesRoom(word)
                ? new PostalCode(start, end, false)
                : null;
    }

    /** "Zhejiang, China 323000", "British Virgin Islands VG1110", "Dublin, Ireland D02 XY45". */
    private static PostalCode codeBehindCountry(String text) {
        int end = text.length();
        int start = lastWord(text, end);
        if (start <= 1 || !Digits.in(text.substring(start)) || !isCode(text.substring(start))) {
            return null;
        }
        boolean whole = isAllDigits(text, start, end) || isAllDigits(text, start + 2, end);
        if (whole
                && end - start >= 5
                && end - start <= 7
                && AddressPlace.isCountry(lastSegment(text.substring(0, start)))) {
            return new PostalCode(start, end, false);
        }
        int first = text.charAt(start - 1) == ' ' ? lastWord(text, start - 1) : 0;
        int length = end - first - 1;
        return first > 0
                        && start - first <= 5
                        && length >= 4
                        && length <= 8
                        && isCode(text.substring(first, start - 1))
                        && Jurisdiction.uspsOf(text.substring(first, start - 1)) == null
                        && AddressPlace.isCountry(lastSegment(text.substring(0, first)))
                ? new PostalCode(first, end, false)
                : null;
    }

    /** "111 29 Stockholm, Sweden", "D-80333 Munich, Germany", "1071 DJ Amsterdam, Netherlands". */
    private static PostalCode codeBeforeCity(String text, int comma) {
        int start = text.lastIndexOf(',', comma - 1) + 1;
        while (start < comma && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        int digits = 0;
        while (end < comma) {
            int next = text.indexOf(' ', end);
            next = next < 0 || next > comma ? comma : next;
            String word = text.substring(end, next);
            boolean dutch = end == start + 5 && digits == 4 && word.length() == 2;
            if (!Digits.in(word) && !dutch || !isCode(word)) {
                break;
            }
            for (int i = 0; i < word.length(); i++) {
                digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            }
            end = Math.min(comma, next + 1);
        }
        boolean city =
                end < comma
                        && !Digits.in(text.substring(end, comma))
                        && Words.of(text, end, comma).size() <= 3;
        return start > 0 && city && digits >= 4 ? new PostalCode(start, end - 1, true) : null;
    }

    private static String lastSegment(String text) {
        String rest = text.strip();
        return rest.substring(rest.lastIndexOf(',') + 1).strip();
    }

    private static int lastWord(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != ',') {
            start--;
        }
        return start;
    }

    private static boolean isCode(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return !namesRoom(word);
    }

    /** Whether the number behind a word is that of a room, a box or a house. */
    private static boolean namesRoom(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "BOX", "NO", "UNIT", "SUITE", "STE", "ROOM", "RM", "FLOOR", "FLAT", "BUILDING" ->
                    true;
            default -> false;
        };
    }

    private static boolean isAllDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }
}
