package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;
import io.github.edgar8k.catalogue.Words;

/**
 * A jurisdiction as a cover prints it: "Delaware", "State of Delaware", "(A Delaware Corporation)".
 */
final class JurisdictionText {
    private static final String FORMS =
            " corporation limited partnership company general business trust statutory banking national voluntary association"
                    + " liability and cooperative public ";

    private JurisdictionText() {}

    /** The jurisdiction that the printed words name, as printed; null where they name none. */
    static String of(String printed) {
        String text = trimmed(printed);
        if (text.isEmpty() || text.length() > 60 || Digits.in(text)) {
            return null;
        }
        int note = text.indexOf(" (");
        if (note > 0 && Jurisdiction.isJurisdiction(text.substring(0, note))) {
            return text.substring(0, note);
        }
        Words words = Words.of(text);
        int from = 0;
        int to = words.size();
        if (words.startsWith("incorporated in")) {
            from = words.startsWith("incorporated in the state of") ? 5 : 2;
        } else if (words.is(0, "a") || words.is(0, "an")) {
            from = 1;
        }
        int laws = words.indexOf("laws of", 0);
        if (laws >= 0) {
            from = words.at(laws + 2, "the state of") ? laws + 5 : laws + 2;
        }
        while (to > from && FORMS.contains(" " + words.get(to - 1) + " ")) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        if (from == 0 && to == words.size()) {
            return Jurisdiction.isJurisdiction(text) ? text : null;
        }
        String inner = text.substring(words.start(from), words.end(to - 1));
        return Jurisdiction.isJurisdiction(inner) ? inner : null;
    }

    /**
     * The same for words that no caption claims: "I.D." is then no Idaho, the "-LA" behind a number
     * no Louisiana, and a city with its state is an address.
     */
    static String unclaimed(String printed) {
        String found = of(printed);
        if (found == null
                || !Character.isLetter(found.charAt(0))
                || Words.of(found).equalTo("i d")) {
            return null;
        }
        int comma = found.indexOf(',');
        boolean city =
                comma > 0
                        && Jurisdiction.uspsOf(found.substring(comma + 1).strip()) != null
                        && !Jurisdiction.isJurisdiction(found.substring(0, comma));
        return city ? null : found;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " (*#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ),;*#".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String inner = text.substring(from, to);
        String collapsed = Phrase.collapsed(inner);
        return collapsed == null ? "" : collapsed;
    }
}
