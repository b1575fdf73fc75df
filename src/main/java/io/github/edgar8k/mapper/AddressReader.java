package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Address;
import java.util.ArrayList;
import java.util.List;

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
        int comma = text == null ? -1 : text.lastIndexOf(',');
        if (comma > 0 && text.regionMatches(true, comma + 1, " att", 0, 4)) {
            Address place = read(List.of(text.substring(0, comma)), zip);
            if (place != null && place.text() != null) {
                return withLastLine(place, text.substring(comma));
            }
        }
        String zipCode = zip;
        if (zipCode == null && text != null) {
            PostalCode code = PostalCode.find(text);
            if (code != null) {
                zipCode = text.substring(code.start(), code.end());
                text = without(code, text);
            }
        }
        if (text == null && zipCode == null) {
            return null;
        }
        return split(text, zipCode);
    }

    /** "Attention: Corporate Trust Department" under the city is part of the text alone. */
    private static Address withLastLine(Address place, String line) {
        return new Address(
                place.text() + line,
                place.street(),
                place.city(),
                place.stateOrProvince(),
                place.zipCode(),
                place.country());
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

    private static String without(PostalCode code, String text) {
        String before = text.substring(0, code.start());
        if (code.beforeCity()) {
            return before + text.substring(code.end() + 1);
        }
        String rest = withoutEnd(before);
        String behind = text.substring(code.end());
        return rest == null ? withoutStart(behind) : rest + behind;
    }

    private static String withoutStart(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == ',')) {
            start++;
        }
        return start == text.length() ? null : text.substring(start);
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
        if (last > 0 && AddressPlace.isCountry(segments.get(last))) {
            country = segments.get(last--);
        }
        String state = null;
        String city = null;
        String tail = segments.get(last);
        if (last > 0 && AddressPlace.stateOf(tail) != null) {
            state = AddressPlace.stateOf(tail);
            city = segments.get(--last);
        } else {
            int blank = lastStateBlank(tail);
            if (blank > 0) {
                state = AddressPlace.stateOf(tail.substring(blank + 1));
                city = tail.substring(0, blank).strip();
            }
        }
        if (city == null || city.isEmpty() || Digits.in(city) || last < 1) {
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
            if (AddressPlace.stateOf(words.substring(blank + 1)) != null) {
                found = blank;
            }
            blank = words.lastIndexOf(' ', blank - 1);
        }
        return found;
    }
}
