package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.Set;

/** A person's name in its printings: "J. Q. Doe", "John Q. Doe, Jr.". */
final class PersonName {
    private static final Set<String> ENDINGS =
            Set.of(
                    "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "esq", "esquire",
                    "cpa", "c p a", "ca", "c a", "jd", "j d", "cfa", "dds", "d d s", "dvm", "mba",
                    "p e", "pe", "ll m", "dr", "r n", "fsa", "f s a", "cma");

    private PersonName() {}

    /** Whether {@code part} belongs to the name before it: "Jr.", "III", "Ph.D.". */
    static boolean isEnding(String part) {
        return ENDINGS.contains(Words.of(part).toString());
    }

    /** Whether two printings of a name share its last word, or another long one. */
    static boolean same(String a, String b) {
        if (a == null || b == null) {
            return false;
        }
        Words one = Words.of(a);
        Words other = Words.of(b);
        for (int i = 0; i < one.size(); i++) {
            String word = one.get(i);
            if (word.length() < 3 && !(i == one.size() - 1 && word.length() == 2)
                    || ENDINGS.contains(word)) {
                continue;
            }
            for (int k = 0; k < other.size(); k++) {
                if (Words.alike(word, other.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }
}
