package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An address out of its printed lines. Street, city, state and country are only given where the
 * last words say plainly which they are ("Herndon, Virginia"); the text always is.
 */
final class AddressReader {
    private AddressReader() {}

    /**
     * @param lines as printed, top line first
     * @param zip the ZIP code where it stands apart from the lines, or null
     * @return null where there is neither
     */
    static Address read(List<String> lines, String zip) {
        String text = joined(lines);
        String zipCode = zip;
        if (zipCode == null && text != null) {
            int at = zipAtEnd(text);
            if (at >= 0) {
                zipCode = text.substring(at);
                text = withoutEnd(text.substring(0, at));
            } else {
                at = zipBeforeCountry(text);
                if (at >= 0) {
                    int end = CoverShape.ZIP_CODE.match(text, at);
                    zipCode = text.substring(at, end);
                    text = withoutEnd(text.substring(0, at)) + text.substring(end);
                } else if (foreignCode(text) != null) {
                    int[] code = foreignCode(text);
                    zipCode = text.substring(code[0], code[1]);
                    text =
                            code[1] < text.length() && text.charAt(code[1]) == ' '
                                    ? text.substring(0, code[0]) + text.substring(code[1] + 1)
                                    : withoutEnd(text.substring(0, code[0]))
                                            + text.substring(code[1]);
                }
            }
        }
        if (text == null && zipCode == null) {
            return null;
        }
        return split(text, zipCode);
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String words = Phrase.collapsed(line);
            if (words == null) {
                continue;
            }
            if (text.length() > 0) {
                text.append(text.charAt(text.length() - 1) == ',' ? " " : ", ");
            }
            text.append(words);
        }
        return text.length() == 0 ? null : withoutEnd(text.toString());
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0
                && (text.charAt(end - 1) == ' '
                        || text.charAt(end - 1) == ','
                        || text.charAt(end - 1) == ';')) {
            end--;
        }
        return end == 0 ? null : text.substring(0, end);
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
            if (at >= 0 && country.indexOf(',') < 0 && isCountry(country)) {
                return at;
            }
            comma = text.lastIndexOf(' ', comma - 1);
        }
        return -1;
    }

    /**
     * A postal code of another country: the last word before the country's name, or behind it, that
     * is no number of a street, floor or room ("Hamilton HM 11, Bermuda", "Zhejiang, China 323000",
     * "British Virgin Islands VG1110").
     *
     * @return offsets of its first and behind its last character, or null
     */
    private static int[] foreignCode(String text) {
        int end = text.length();
        int start = lastWord(text, end);
        if (start > 0
                && end - start >= 5
                && end - start <= 7
                && (isAllDigits(text, start, end) || isAllDigits(text, start + 2, end))
                && isCode(text.substring(start, end))
                && isCountry(lastSegment(text.substring(0, start)))) {
            return new int[] {start, end};
        }
        int comma = text.lastIndexOf(',');
        if (comma < 0 || !isCountry(text.substring(comma + 1).strip())) {
            return null;
        }
        int[] beforeCity = codeBeforeCity(text, comma);
        if (beforeCity != null) {
            return beforeCity;
        }
        end = comma;
        start = lastWord(text, end);
        if (start <= 0 || !hasDigit(text.substring(start, end)) || text.charAt(start) == '#') {
            return null;
        }
        int before = lastWord(text, start - 1);
        String word = text.substring(before, start - 1);
        if (!word.isEmpty()
                && word.length() <= 4
                && Character.isUpperCase(word.charAt(0))
                && isCode(word)
                && text.charAt(start - 1) == ' ') {
            return new int[] {before, end};
        }
        return isAllDigits(text, start, end)
                        && end - start >= 4
                        && text.charAt(start - 1) == ' '
                        && !word.endsWith(".")
                        && !namesRoom(word)
                ? new int[] {start, end}
                : null;
    }

    /** "111 29 Stockholm, Sweden", "D-80333 Munich, Germany", "1071 DJ Amsterdam, Netherlands". */
    private static int[] codeBeforeCity(String text, int comma) {
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
            if (!hasDigit(word) && !dutch || !isCode(word)) {
                break;
            }
            for (int i = 0; i < word.length(); i++) {
                digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
            }
            end = Math.min(comma, next + 1);
        }
        boolean city =
                end < comma
                        && !hasDigit(text.substring(end, comma))
                        && Words.of(text, end, comma).size() <= 3;
        return start > 0 && city && digits >= 4 ? new int[] {start, end - 1} : null;
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

    private static boolean isCountry(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.equalsIgnoreCase("USA")
                || bare.equalsIgnoreCase("U.S.A")
                || bare.equalsIgnoreCase("United States")) {
            return true;
        }
        return Jurisdiction.uspsOf(bare) == null
                && bare.length() > 3
                && bare.indexOf('(') < 0
                && bare.indexOf(';') < 0
                && Jurisdiction.codeOf(bare) != null
                && !isProvince(bare);
    }

    private static boolean isProvince(String name) {
        String code = Jurisdiction.codeOf(name);
        return code != null
                && code.length() == 2
                && (code.charAt(0) == 'A' || code.equals("B0"))
                && Character.isDigit(code.charAt(1))
                && !name.equalsIgnoreCase("Canada");
    }

    private static Address split(String text, String zip) {
        if (text == null) {
            return new Address(null, List.of(), null, null, zip, null);
        }
        List<String> segments = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            if (!isPartOfLine(text, at + 1)) {
                segments.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        segments.add(text.substring(from).strip());
        int last = segments.size() - 1;
        String country = null;
        if (last > 0 && isCountry(segments.get(last))) {
            country = segments.get(last--);
        }
        String state = null;
        String city = null;
        String tail = segments.get(last);
        if (last > 0 && stateOf(tail) != null) {
            state = stateOf(tail);
            city = segments.get(--last);
        } else {
            int blank = lastStateBlank(tail);
            if (blank > 0) {
                state = stateOf(tail.substring(blank + 1));
                city = tail.substring(0, blank).strip();
            }
        }
        if (city == null || city.isEmpty() || hasDigit(city) || last < 1) {
            return new Address(text, List.of(), null, state, zip, country);
        }
        return new Address(text, segments.subList(0, last), city, state, zip, country);
    }

    /**
     * "Inc.", "LLC" behind a comma: the end of a name in care of which the address is. "N.W.": the
     * quarter of the city that its street lies in.
     */
    private static boolean isPartOfLine(String text, int from) {
        int end = text.indexOf(',', from);
        return switch (text.substring(from, end < 0 ? text.length() : end).strip()) {
            case "Inc.", "Inc", "INC.", "LLC", "L.L.C.", "LP", "L.P.", "Ltd.", "N.A.", "P.C." ->
                    true;
            case "N.W.", "N.E.", "S.W.", "S.E.", "NW", "NE", "SW", "SE" -> true;
            default -> false;
        };
    }

    /**
     * Where a state's name begins that ends the words without a comma before it ("PROVIDENCE RI").
     */
    private static int lastStateBlank(String words) {
        int found = -1;
        int blank = words.lastIndexOf(' ');
        for (int i = 0; blank > 0 && i < 3; i++) {
            if (stateOf(words.substring(blank + 1)) != null) {
                found = blank;
            }
            blank = words.lastIndexOf(' ', blank - 1);
        }
        return found;
    }

    private static String stateOf(String words) {
        String usps = Jurisdiction.uspsOf(words);
        return usps != null ? usps : isProvince(words) ? words : null;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
