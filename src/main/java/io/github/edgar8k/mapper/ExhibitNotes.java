package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.HashMap;
import java.util.Map;

/** The footnotes under a list of exhibits: "* Incorporated by reference to ...". */
final class ExhibitNotes {
    private static final int LONGEST = 2000;

    private final Map<String, StringBuilder> notes = new HashMap<>();
    private StringBuilder last = new StringBuilder();

    /** Length of the footnote mark that a line begins with at {@code from}, 0 where none is. */
    static int markLength(String text, int from) {
        int at = from;
        while (at < text.length() && "*+#\u2020\u2021^~".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > from) {
            return at - from;
        }
        if (from < text.length() && text.charAt(from) == '(') {
            int close = text.indexOf(')', from);
            boolean brief = close > from + 1 && close - from <= 3;
            return brief && Character.isLetterOrDigit(text.charAt(from + 1)) ? close + 1 - from : 0;
        }
        return 0;
    }

    /** Whether words behind a mark read like a note and not like an exhibit. */
    static boolean readsLikeNote(String text) {
        Words words = Words.of(text);
        String first = words.isEmpty() ? "" : words.get(0);
        return switch (first) {
            case "incorporated",
                    "filed",
                    "previously",
                    "to",
                    "portions",
                    "confidential",
                    "furnished",
                    "not",
                    "omitted",
                    "schedules",
                    "these",
                    "this",
                    "the",
                    "pursuant",
                    "certain",
                    "denotes",
                    "indicates",
                    "management",
                    "such",
                    "submitted",
                    "included",
                    "attached",
                    "exhibits",
                    "exhibit" ->
                    true;
            default -> false;
        };
    }

    void begin(String mark, String text) {
        last = new StringBuilder();
        notes.putIfAbsent(mark, last);
        goOn(text);
    }

    void goOn(String text) {
        if (last.length() < LONGEST) {
            Phrase.append(last, text);
        }
    }

    /** Whether the note of a mark says that the exhibit is incorporated by reference. */
    boolean isIncorporated(String mark) {
        StringBuilder note = mark.isEmpty() ? null : notes.get(mark);
        return note != null && saysIncorporated(note.toString());
    }

    /**
     * Whether words say "incorporated (herein) by reference"; "by reference therein" is another's.
     */
    static boolean saysIncorporated(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "incorporated") && !words.is(i, "incorporate")) {
                continue;
            }
            for (int by = i + 1; by <= i + 4; by++) {
                boolean said =
                        words.at(by, "by reference")
                                || words.at(by, "by this reference")
                                || words.at(by, "by such reference");
                if (said && !words.is(by + 2, "therein")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A description without the footnote mark at its end: asterisks, or the mark of a note. */
    String withoutMark(String description) {
        String mark = endMark(description);
        if (mark.isEmpty() || mark.charAt(0) != '*' && !notes.containsKey(mark)) {
            return description;
        }
        return Phrase.collapsed(description.substring(0, description.length() - mark.length()));
    }

    /** The footnote mark at a description's end, or an empty text. */
    static String endMark(CharSequence description) {
        int end = description.length();
        int from = end;
        while (from > 0 && "*+#\u2020\u2021^~".indexOf(description.charAt(from - 1)) >= 0) {
            from--;
        }
        if (from < end) {
            return description.subSequence(from, end).toString();
        }
        if (end > 2 && description.charAt(end - 1) == ')') {
            int open = end - 2;
            while (open > 0
                    && end - open <= 3
                    && Character.isLetterOrDigit(description.charAt(open))) {
                open--;
            }
            if (description.charAt(open) == '(') {
                return description.subSequence(open, end).toString();
            }
        }
        return "";
    }
}
