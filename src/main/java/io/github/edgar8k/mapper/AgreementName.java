package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.Arrays;

/**
 * A company's name for comparing: EDGAR conforms names ("Acme Holdings Corporation" of Delaware is
 * ACME HOLDINGS CORP /DE/), so that words of legal form, articles, punctuation and the place at the
 * end are not held against it.
 */
final class AgreementName {
    /** Words that mean the same, the last of a row standing for all. */
    private static final String[][] SAME = {
        {"corporation", "corp"},
        {"incorporated", "inc"},
        {"company", "co"},
        {"companies", "cos"},
        {"limited", "ltd"},
        {"partners", "partnership", "ptnrs"},
        {"international", "intl"},
        {"national", "natl"},
        {"manufacturing", "mfg"},
        {"bancorporation", "bancorp"},
        {"association", "assn", "assoc"},
        {"brothers", "bros"},
        {"group", "grp"},
        {"holdings", "holding", "hldgs"},
        {"services", "service", "svcs", "svc"},
        {"industries", "inds"},
        {"technologies", "technology", "tech"},
        {"laboratories", "labs"},
        {"insurance", "ins"},
        {"railroad", "rr"},
        {"financial", "finl"},
        {"systems", "sys"},
        {"trust", "tr"},
        {"series", "ser"}
    };

    /** Words of legal form, dropped at a name's end. */
    private static final String FORMS =
            " corp inc co cos ltd llc lp llp plc sa nv ag se ab asa spa na trust tr ";

    /** Ends of "a Delaware corporation", which some print as part of the name. */
    private static final String[] DESCRIPTIONS = {
        "limited partnership",
        "limited liability company",
        "general partnership",
        "business trust",
        "statutory trust",
        "corporation"
    };

    /** Words that a name may have or lack anywhere. */
    private static final String FILLERS = " and the of ";

    private final String all;
    private final String stem;
    private final String sorted;

    private AgreementName(String all, String stem, String sorted) {
        this.all = all;
        this.stem = stem;
        this.sorted = sorted;
    }

    static AgreementName of(String printed) {
        Words words = Words.of(withoutPlace(printed));
        String[] kept = new String[words.size()];
        int n = 0;
        for (int i = 0; i < words.size() && !startsAlias(words, i); i++) {
            i = descriptionEnd(words, i);
            String word = i < words.size() ? bare(words.get(i)) : "";
            if (!word.isEmpty() && FILLERS.indexOf(" " + word + " ") < 0) {
                kept[n++] = canonical(word);
            }
        }
        int end = formStart(kept, n);
        String all = joined(kept, n);
        String stem = joined(kept, end);
        Arrays.sort(kept, 0, end);
        return new AgreementName(all, stem, joined(kept, end));
    }

    /** The same name but for its legal form. */
    String stem() {
        return stem;
    }

    /** As {@link #stem}, in no order: EDGAR has "PENNEY J C CO INC". */
    String sorted() {
        return sorted;
    }

    /**
     * Whether both name the same company: what one has in brackets may be missing in the other, and
     * so may the legal form, but it may not be another.
     */
    static boolean agree(String a, String b) {
        return of(a).agrees(of(b)) || of(withoutBrackets(a)).agrees(of(withoutBrackets(b)));
    }

    private boolean agrees(AgreementName other) {
        if (all.equals(other.all)) {
            return true;
        }
        if (!stem.equals(other.stem) && !sorted.equals(other.sorted)) {
            return false;
        }
        String form = all.substring(Math.min(all.length(), stem.length()));
        String others = other.all.substring(Math.min(other.all.length(), other.stem.length()));
        return form.endsWith(others)
                || others.endsWith(form)
                || form.startsWith(others)
                || others.startsWith(form);
    }

    private static String withoutBrackets(String name) {
        int open = name.indexOf('(');
        int close = open < 0 ? -1 : name.indexOf(')', open);
        return close < 0 ? name : name.substring(0, open) + name.substring(close + 1);
    }

    /** Behind "a California limited partnership"; {@code at} where no such words begin. */
    private static int descriptionEnd(Words words, int at) {
        if (at == 0 || !words.is(at, "a") && !words.is(at, "an")) {
            return at;
        }
        for (int i = at + 2; i <= at + 4; i++) {
            for (String form : DESCRIPTIONS) {
                if (words.at(i, form)) {
                    return i + Words.of(form).size();
                }
            }
        }
        return at;
    }

    /** "d/b/a Acme", "(formerly Acme)" are no part of the name. */
    private static boolean startsAlias(Words words, int i) {
        return i > 0
                && (words.at(i, "d b a")
                        || words.is(i, "dba")
                        || words.at(i, "f k a")
                        || words.is(i, "fka")
                        || words.is(i, "formerly"));
    }

    /** Without the "/DE/", "\DE\" or "/NEW" that EDGAR puts behind a name. */
    private static String withoutPlace(String name) {
        String text = name.strip();
        int end = text.length();
        if (end > 0 && isSlash(text.charAt(end - 1))) {
            end--;
        }
        for (int i = end - 1; i > 0 && i >= end - 5; i--) {
            char c = text.charAt(i);
            if (isSlash(c)) {
                return i < end - 1 ? text.substring(0, i) : text;
            }
            if (c != ' ' && !Character.isLetter(c)) {
                return text;
            }
        }
        return text;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static String bare(String word) {
        return word.indexOf('&') < 0 ? word : word.replace("&", "");
    }

    private static String canonical(String word) {
        for (String[] row : SAME) {
            for (int i = 0; i < row.length - 1; i++) {
                if (row[i].equals(word)) {
                    return row[row.length - 1];
                }
            }
        }
        return word;
    }

    /** Where the words of legal form begin; "L.L.C." and "N. A." come as single letters. */
    private static int formStart(String[] words, int size) {
        int end = size;
        while (end > 1) {
            String last = words[end - 1];
            int letters = 0;
            while (letters < 3 && end - letters > 1 && words[end - 1 - letters].length() == 1) {
                letters++;
            }
            if (FORMS.indexOf(" " + last + " ") >= 0) {
                end--;
            } else if (letters > 1
                    && FORMS.indexOf(" " + joined(words, end - letters, end) + " ") >= 0) {
                end -= letters;
            } else {
                return end;
            }
        }
        return end;
    }

    private static String joined(String[] words, int size) {
        return joined(words, 0, size);
    }

    private static String joined(String[] words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(words[i]);
        }
        return text.toString();
    }
}
