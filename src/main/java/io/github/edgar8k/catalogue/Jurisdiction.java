package io.github.edgar8k.catalogue;

/**
 * Jurisdictions of incorporation as filers print them, and EDGAR's two-character codes for them.
 */
public final class Jurisdiction {
    private static final String FEDERAL = "X1";
    private static final String CANADA = "Z4";
    private static final String LAWS_OF = " laws of ";

    /** The accented letters of the names in the table, and what stands for them without. */
    private static final String ACCENTED =
            "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E7\u00E8\u00E9\u00EA\u00EB\u00ED\u00F1"
                    + "\u00F3\u00F4\u00F5\u00F6\u00FA\u00FC";

    private static final String UNACCENTED = "aaaaaaceeeeinoooouu";

    /** Words in front of a name that are none of it; each is tried in turn. */
    private static final String[] FRAMES = {
        "a ",
        "an ",
        "the ",
        "state of ",
        "commonwealth of ",
        "province of ",
        "territory of ",
        "republic of ",
        "kingdom of ",
        "grand duchy of ",
        "principality of ",
        "government of ",
        "country of ",
        "dominion of ",
        "islands of ",
        "island of "
    };

    /** Words behind a name that are none of it. */
    private static final String[] ENDINGS = {
        " corporation",
        " corp",
        " company",
        " co",
        " limited",
        " liability",
        " partnership",
        " general",
        " trust",
        " business",
        " statutory",
        " banking",
        " bank",
        " national",
        " public",
        " chartered",
        " exempted",
        " association",
        " incorporated",
        " domestic",
        " usa",
        " us",
        " bwi",
        " west indies",
        " wi"
    };

    private Jurisdiction() {}

    /**
     * EDGAR's code of a jurisdiction as printed: "Delaware", "Del.", "a Delaware corporation",
     * "Ontario, Canada", "Republic of the Marshall Islands". Null for what names none.
     */
    public static String codeOf(String printed) {
        if (printed == null || printed.length() > 200) {
            return null;
        }
        String whole = find(printed);
        if (whole != null) {
            return whole;
        }
        String found = null;
        for (int from = 0; from < printed.length(); ) {
            int end = from;
            while (end < printed.length() && ",;()/\n".indexOf(printed.charAt(end)) < 0) {
                end++;
            }
            String code = find(printed.substring(from, end));
            if (code != null && (found == null || isCloser(code, found))) {
                found = code;
            }
            from = end + 1;
        }
        return found;
    }

    /** A state or a province says more than its country, and a country more than "federal". */
    private static boolean isCloser(String code, String found) {
        return !code.equals(FEDERAL) && (found.equals(FEDERAL) || found.equals(CANADA));
    }

    /** EDGAR's name of a code, null for a code that EDGAR does not have. */
    public static String nameOf(String code) {
        return code == null ? null : JurisdictionTable.nameOf(code);
    }

    /** Whether {@link #codeOf} knows what is printed. */
    public static boolean isJurisdiction(String printed) {
        return codeOf(printed) != null;
    }

    /**
     * The USPS code of a state or territory of the United States printed in full ("Texas"), as a
     * traditional abbreviation ("Tex.") or as the code itself; null for anything else.
     */
    public static String uspsOf(String printed) {
        if (printed == null || printed.length() > 60) {
            return null;
        }
        String name = words(printed);
        String code =
                name.length() == 2 && !isAbbreviation(printed)
                        ? null
                        : JurisdictionSpellings.codeOf(name);
        if (code == null) {
            return null;
        }
        switch (code) {
            case "B5":
                return "AS";
            case "1V":
                return "MP";
            default:
                boolean letters =
                        Character.isLetter(code.charAt(0)) && Character.isLetter(code.charAt(1));
                return letters ? code : null;
        }
    }

    /** The code of one name, words around it passed over. */
    private static String find(String printed) {
        String name = words(printed);
        if (name.length() == 2 && !isAbbreviation(printed)) {
            return null;
        }
        String code = JurisdictionSpellings.codeOf(name);
        if (code == null && name.length() == 2 && nameOf(printed.strip()) != null) {
            return printed.strip();
        }
        int laws = code == null ? name.indexOf(LAWS_OF) : -1;
        if (laws > 0) {
            name = name.substring(laws + LAWS_OF.length());
        }
        boolean changed = true;
        while (code == null && changed) {
            changed = false;
            for (String frame : FRAMES) {
                if (name.startsWith(frame)) {
                    name = name.substring(frame.length());
                    changed = true;
                    break;
                }
            }
            for (int i = 0; i < ENDINGS.length && !changed; i++) {
                if (name.endsWith(ENDINGS[i])) {
                    name = name.substring(0, name.length() - ENDINGS[i].length());
                    changed = true;
                }
            }
            code = JurisdictionSpellings.codeOf(name);
        }
        return code;
    }

    /**
     * Two letters name a state only in capitals or with a period: "in", "or" and "me" are words.
     */
    private static boolean isAbbreviation(String printed) {
        boolean capitals = true;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '.') {
                return true;
            }
            capitals &= !Character.isLowerCase(c);
        }
        return capitals;
    }

    /**
     * Words in lower case with a blank between; apostrophes and the periods of initials dropped, so
     * that "D.C." and "D. C." are "dc"; letters without their accents.
     */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = true;
        boolean initials = false;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c == '\'' || c == '\u2019') {
                continue;
            }
            if (c == '&') {
                words.append(words.length() > 0 ? " and" : "and");
                initials = false;
                gap = true;
            } else if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                gap = true;
            } else {
                if (gap) {
                    boolean alone = isInitialAt(text, i);
                    if (words.length() > 0 && !(initials && alone)) {
                        words.append(' ');
                    }
                    initials = alone;
                    gap = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }

    /** Whether the letter at {@code i} stands alone. */
    private static boolean isInitialAt(String text, int i) {
        return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        int at = ACCENTED.indexOf(Character.toLowerCase(c));
        return at < 0 ? c : UNACCENTED.charAt(at);
    }
}
