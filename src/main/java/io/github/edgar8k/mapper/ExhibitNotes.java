package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/** The footnotes under a list of exhibits: "* Incorporated by reference to ...". */
final class ExhibitNotes {
    private final List<String> marks = new ArrayList<>(2);
    private final List<StringBuilder> texts = new ArrayList<>(2);

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
            boolean short_ = close > from + 1 && close - from <= 3;
            return short_ && Character.isLetterOrDigit(text.charAt(from + 1)) ? close + 1 - from : 0;
        }
        return 0;
    }

    /** Whether words behind a mark read like a note and not like an exhibit. */
    static boolean readsLikeNote(String text) {
        Words words = Words.of(text);
        String first = words.isEmpty() ? "" : words.get(0);
        return switch (first) {
            case "incorporated", "filed", "previously", "to", "portions", "confidential", "furnished",
                            "not", "omitted", "schedules", "these", "this", "the", "pursuant", "certain",
                            "denotes", "indicates", "management", "such", "submitted", "included",
                            "attached", "exhibits", "exhibit" ->
                    true;
            default -> false;
        };
    }

    void begin(String mark, String text) {
        marks.add(mark);
        texts.add(new StringBuilder());
        goOn(text);
    }

    void goOn(String text) {
        Phrase.append(texts.get(texts.size() - 1), text);
    }

    /** Whether the note of a mark says that the exhibit is incorporated by reference. */
    boolean isIncorporated(String mark) {
        if (mark.isEmpty()) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).equals(mark) && saysIncorporated(texts.get(i).toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say "incorporated (herein) by reference"; "by reference therein" is another's. */
    static boolean saysIncorporated(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "incorporated") && !words.is(i, "incorporate")) {
                continue;
            }
            int by = words.indexOf("by reference", i);
            if (by >= 0 && by - i <= 4 && !words.is(by + 2, "therein")) {
                return true;
            }
        }
        return false;
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
            while (open > 0 && end - open <= 3 && Character.isLetterOrDigit(description.charAt(open))) {
                open--;
            }
            if (description.charAt(open) == '(') {
                return description.subSequence(open, end).toString();
            }
        }
        return "";
    }
}
