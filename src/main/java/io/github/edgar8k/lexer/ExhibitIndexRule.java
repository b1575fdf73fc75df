package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;
import java.util.List;

/**
 * The separate exhibit index: its heading stands alone on its line ("Exhibit index is located on
 * page 5" and "Exhibit Index 2" on a cover do not count), entries follow.
 */
final class ExhibitIndexRule {
    private static final List<String> PHRASES =
            List.of(
                    "exhibit index",
                    "exhibits index",
                    "index to exhibits",
                    "index to exhibit",
                    "index of exhibits",
                    "exhibit list",
                    "list of exhibits",
                    "e x h i b i t i n d e x");

    /** Lines that the heads of an index's columns may take. */
    private static final int HEAD_LINES = 4;

    private ExhibitIndexRule() {}

    static boolean isHeading(Line line) {
        String text = line.text();
        int length = text.length() - line.indent();
        if (!line.isText()
                || length < 8
                || length > 80
                || !mayBeginHeading(text.charAt(line.indent()))) {
            return false;
        }
        Words words = Words.of(text);
        int size = words.size();
        if (words.is(size - 1, "continued")
                || words.is(size - 1, "cont")
                || words.is(size - 1, "contd")) {
            size--;
        }
        for (String phrase : PHRASES) {
            if (words.startsWith(phrase)) {
                return namesReport(words, count(phrase), size);
            }
        }
        return false;
    }

    private static int count(String phrase) {
        int count = 1;
        for (int i = 0; i < phrase.length(); i++) {
            count += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether nothing stands behind the heading, or "to Form 8-K dated ...": the report whose
     * exhibits they are.
     */
    private static boolean namesReport(Words words, int from, int to) {
        boolean named = from == to;
        for (int i = from; i < to; i++) {
            switch (words.get(i)) {
                case "form", "report", "filed" -> named = true;
                case "to", "of", "on", "for", "the", "this", "with", "current", "8", "k", "a" -> {}
                default -> {
                    return named && words.is(i, "dated");
                }
            }
        }
        return named;
    }

    /**
     * Whether an index begins at a line behind the signatures, where "EXHIBITS" or the heads of its
     * columns may be all the heading that it has: an entry must follow.
     */
    static boolean begins(Line[] lines, int i) {
        Line line = lines[i];
        if (isHeading(line)) {
            return true;
        }
        if (!line.isText() || !isBareHeading(line)) {
            return false;
        }
        for (int k = i + 1, seen = 0; k < lines.length && seen < HEAD_LINES; k++) {
            if (!lines[k].isText()) {
                continue;
            }
            if (isEntryLine(lines[k])) {
                return true;
            }
            if (!isColumnHead(lines[k])) {
                return false;
            }
            seen++;
        }
        return false;
    }

    /** Whether "EXHIBITS" stands alone on a line, and an entry is the next one. */
    static boolean isExhibits(Line[] lines, int i) {
        Line line = lines[i];
        return line.isText()
                && (line.text().charAt(line.indent()) | 0x20) == 'e'
                && line.text().length() - line.indent() <= 10
                && Words.of(line.text()).equalTo("exhibits")
                && begins(lines, i);
    }

    /** "EXHIBITS" alone, or the first line of "Exhibit No. Description". */
    private static boolean isBareHeading(Line line) {
        String text = line.text();
        if ((text.charAt(line.indent()) | 0x20) != 'e') {
            return false;
        }
        Words words = Words.of(text);
        return (words.is(0, "exhibit") || words.is(0, "exhibits")) && isColumnHead(line);
    }

    /** "99.1 Press release", "Exhibit No. 99.1: Press release": a number and a description. */
    private static boolean isEntryLine(Line line) {
        String text = line.text();
        int at = numberStart(text, line.indent());
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits || at - digits > 3) {
            return false;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        for (int i = at; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeginHeading(char c) {
        return c < 'A' || c == 'E' || c == 'e' || c == 'I' || c == 'i' || c == 'L' || c == 'l'
                || c > 'z' || c == '[' || c == '_';
    }

    /** "Exhibit 99.1" and nothing else: the head of an exhibit that is typed in. */
    static boolean isExhibitLabel(Line line) {
        String text = line.text();
        int length = text.length() - line.indent();
        if (!line.isText() || length < 4 || length > 34) {
            return false;
        }
        char c = text.charAt(line.indent());
        if (c != 'E' && c != 'e' && c != '(' && c != '[') {
            return false;
        }
        Words words = Words.of(text);
        boolean label = words.is(0, "exhibit") || words.is(0, "ex");
        if (!label || words.size() < 2 || words.size() > 5) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean number =
                    Character.isDigit(word.charAt(0)) || word.length() == 1 || word.equals("no");
            if (!number) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line holds nothing but heads of the columns. */
    static boolean isColumnHead(Line line) {
        Words words = Words.of(line.text());
        for (int i = 0; i < words.size(); i++) {
            boolean head =
                    switch (words.get(i)) {
                        case "exhibit",
                                "exhibits",
                                "number",
                                "no",
                                "description",
                                "document",
                                "page",
                                "sequentially",
                                "numbered",
                                "title",
                                "of",
                                "method",
                                "filing" ->
                                true;
                        default -> false;
                    };
            if (!head) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    static boolean beginsWithNumber(Line line) {
        String text = line.text();
        int at = numberStart(text, line.indent());
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Offset behind "Exhibit", "Exhibit No.", "EX-", a bracket or a footnote's mark. */
    private static int numberStart(String text, int from) {
        int at = from;
        if (text.regionMatches(true, at, "ex", 0, 2)) {
            at = behindWord(text, at, "exhibit");
            at = behindWord(text, at, "ex");
            at = behindWord(text, at, "number");
            at = behindWord(text, at, "no");
        }
        while (at < text.length() && "(*+#".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Offset behind a word and what parts it from the number. */
    private static int behindWord(String text, int from, String word) {
        if (!text.regionMatches(true, from, word, 0, word.length())) {
            return from;
        }
        int at = from + word.length();
        while (at < text.length() && " .:-#".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
