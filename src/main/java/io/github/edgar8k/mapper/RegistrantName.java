package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for the lines that print a registrant's name over a signature. */
final class RegistrantName {
    /** The words of the names on the cover. */
    private final Set<String> onCover = new HashSet<>();

    RegistrantName(List<String> coverNames) {
        for (String name : coverNames) {
            if (name != null) {
                onCover.add(Words.of(name).toString());
            }
        }
    }

    /** Whether the words are a name that the cover prints. */
    boolean isOnCover(String text) {
        return !onCover.isEmpty() && onCover.contains(Words.of(text).toString());
    }

    /** Whether words may be a registrant's name: the cover's, a company's, or in capitals. */
    boolean mayBe(String text) {
        return isOnCover(text) || SignatureWords.isCompany(text) || isUpperCase(text);
    }

    /** Whether words are the title of somebody and no registrant's name. */
    boolean isTitle(String text) {
        return SignatureWords.isOfficeOnly(text) && !isOnCover(text);
    }

    private static boolean isUpperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line under a registrant's name is the rest of it, and not the next registrant. */
    boolean goesOn(CharSequence name, String line) {
        String upper = name.toString();
        if (isOnCover(upper + " " + line)) {
            return true;
        }
        if (isOnCover(upper) || isOnCover(line)) {
            return false;
        }
        Words words = Words.of(line);
        if (asksForMore(upper) || words.size() < 2 || startsInside(words)) {
            return true;
        }
        if (isAffiliate(upper, words, 2)) {
            return false;
        }
        return !SignatureWords.endsAsCompany(upper)
                || !SignatureWords.isCompany(line) && !isAffiliate(upper, words, 1);
    }

    /** Companies of one group begin with the same word, trusts of one series with the same two. */
    private static boolean isAffiliate(String upper, Words line, int same) {
        Words words = Words.of(upper);
        for (int i = 0; i < same; i++) {
            if (i >= line.size() || !words.is(i, line.get(i))) {
                return false;
            }
        }
        return !line.is(0, "the");
    }

    private static boolean asksForMore(String upper) {
        int last = upper.length() - 1;
        Words words = Words.of(upper);
        String end = words.isEmpty() ? "" : words.get(words.size() - 1);
        return upper.charAt(last) == ','
                || upper.charAt(last) == '-'
                || upper.charAt(last) == '&'
                || end.equals("and")
                || end.equals("of")
                || end.equals("for")
                || end.equals("the");
    }

    private static boolean startsInside(Words words) {
        return switch (words.get(0)) {
            case "of", "and", "&", "series", "class", "d", "dba", "for", "in" -> true;
            default -> Character.isDigit(words.get(0).charAt(0));
        };
    }

    /** Whether a line under a name describes the registrant and is no part of its name. */
    static boolean isDescription(CharSequence name, String line) {
        if (line.charAt(0) == '(') {
            return true;
        }
        Words words = Words.of(line);
        if (isRole(words)) {
            return true;
        }
        boolean article = words.is(0, "a") || words.is(0, "an");
        boolean comma = name.length() > 0 && name.charAt(name.length() - 1) == ',';
        return words.startsWith("formerly")
                || words.startsWith("debtor and debtor in possession")
                || words.startsWith("debtor in possession")
                || words.startsWith("on behalf of")
                || words.startsWith("f k a")
                || article && (!comma || Character.isLowerCase(line.charAt(0)) && namesKind(words));
    }

    /** "a California limited partnership": what kind of company the name above is. */
    private static boolean namesKind(Words words) {
        return switch (words.get(words.size() - 1)) {
            case "corporation", "partnership", "company", "association", "trust" ->
                    words.size() <= 6;
            default -> false;
        };
    }

    /**
     * Whether a printed name goes over into the role that the company plays: "X Bank, as Trustee".
     */
    static boolean endsInRole(String printed, String name) {
        return printed.length() > name.length() + 1
                && isRole(Words.of(printed, name.length(), printed.length()));
    }

    /** Whether a line is the part that the company over it plays: "as Servicer". */
    static boolean isRole(String line) {
        return isRole(Words.of(line));
    }

    /** "as Servicer", "its general partner", "not in its individual capacity". */
    private static boolean isRole(Words words) {
        return words.is(0, "as")
                || words.is(0, "its")
                || words.is(0, "solely")
                || words.startsWith("not individually")
                || words.startsWith("not in its");
    }

    /** Whether words name the part that a company plays when it signs for another. */
    static boolean namesRole(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i, "its general partner")
                    || words.at(i, "its managing")
                    || words.at(i, "its sole")
                    || words.at(i, "its manager")
                    || words.at(i, "its member")
                    || words.at(i, "its trustee")
                    || words.at(i, "general partner")
                    || words.at(i, "trustee for")
                    || words.is(i, "as") && i > 0
                    || words.is(i, "servicer")
                    || words.is(i, "depositor")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A name without the caption or the role beside it: "X Corp. (Registrant)", "X Corp., as
     * Depositor".
     */
    static String withoutCaption(String text) {
        String name = Phrase.collapsed(text);
        if (name == null) {
            return "";
        }
        int colon = name.indexOf(':');
        if (colon > 0 && colon < 24 && SignatureWords.isCaption(name.substring(0, colon))) {
            name = name.substring(colon + 1).strip();
        }
        if (name.regionMatches(true, 0, "for and on behalf of ", 0, 21)) {
            name = name.substring(21);
        } else if (name.regionMatches(true, 0, "for ", 0, 4) && SignatureWords.isCompany(name)) {
            name = name.substring(4);
        }
        if (name.startsWith("(")) {
            int close = name.indexOf(')');
            if (close > 0
                    && close < name.length() - 1
                    && SignatureWords.isCaption(name.substring(0, close))) {
                name = name.substring(close + 1).strip();
            }
        }
        int bracket = name.lastIndexOf('(');
        if (bracket > 0 && SignatureWords.isCaption(name.substring(bracket))) {
            name = name.substring(0, bracket).strip();
        }
        int comma = name.indexOf(',');
        while (comma > 0) {
            Words behind = Words.of(name, comma, name.length());
            if (isRole(behind)
                    || behind.equalTo("registrant")
                    || behind.equalTo("the registrant")
                    || behind.equalTo("co registrant")) {
                return name.substring(0, comma);
            }
            comma = name.indexOf(',', comma + 1);
        }
        return name;
    }
}
