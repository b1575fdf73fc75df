package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.Set;

/** The words that head the columns of an exhibit list. */
final class ExhibitHeads {
    private static final int MOST_WORDS = 14;

    private static final Set<String> WORDS =
            Set.of(
                    "exhibit",
                    "exhibits",
                    "number",
                    "numbers",
                    "no",
                    "nos",
                    "description",
                    "descriptions",
                    "registrant",
                    "registrants",
                    "document",
                    "documents",
                    "title",
                    "page",
                    "pages",
                    "sequentially",
                    "sequential",
                    "numbered",
                    "numbering",
                    "method",
                    "filing",
                    "location",
                    "index",
                    "continued",
                    "item",
                    "table",
                    "601",
                    "designation",
                    "name",
                    "of",
                    "the",
                    "and",
                    "or",
                    "in",
                    "reference",
                    "regulation",
                    "s",
                    "k",
                    "ex",
                    "sequence",
                    "filed",
                    "herewith",
                    "by",
                    "incorporated",
                    "at",
                    "system",
                    "type",
                    "cont",
                    "form",
                    "date",
                    "file",
                    "furnished",
                    "provided",
                    "previously",
                    "included",
                    "attached",
                    "to",
                    "from",
                    "herein",
                    "here",
                    "with");

    /** One of these at least is in every row of heads. */
    private static final Set<String> NAMING =
            Set.of(
                    "exhibit",
                    "exhibits",
                    "number",
                    "no",
                    "nos",
                    "description",
                    "descriptions",
                    "document",
                    "documents",
                    "page",
                    "pages",
                    "sequentially",
                    "numbered",
                    "method",
                    "herewith");

    /** Heads of columns to the right of the descriptions. */
    private static final Set<String> RIGHT =
            Set.of(
                    "page",
                    "pages",
                    "sequentially",
                    "sequential",
                    "numbered",
                    "method",
                    "location",
                    "filing",
                    "filed",
                    "furnished",
                    "previously",
                    "incorporated",
                    "form",
                    "sequence");

    private ExhibitHeads() {}

    /** Whether words are heads of columns and nothing else. */
    static boolean are(Words words) {
        if (words.size() > MOST_WORDS) {
            return false;
        }
        boolean naming = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!WORDS.contains(word)) {
                return false;
            }
            naming |= NAMING.contains(word);
        }
        return naming;
    }

    /** Whether a word heads a column to the right of the descriptions. */
    static boolean standRight(String word) {
        return RIGHT.contains(word);
    }

    /** Whether the rest of a line says how the exhibit is filed: "Filed herewith". */
    static boolean isMethod(String text, int from) {
        Words words = Words.of(text, from, Math.min(text.length(), from + 40));
        return words.startsWith("filed herewith")
                || words.startsWith("filed with this")
                || words.startsWith("filed as exhibit")
                || words.startsWith("filed electronically")
                || words.startsWith("furnished herewith")
                || words.startsWith("furnished with this")
                || words.startsWith("submitted herewith")
                || words.startsWith("attached hereto")
                || words.startsWith("previously filed")
                || words.startsWith("incorporated by reference")
                || words.startsWith("incorporated herein");
    }
}
