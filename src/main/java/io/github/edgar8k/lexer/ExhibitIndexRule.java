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

    /** Index behind the last line of the index that begins at {@code start}. */
    static int end(Line[] lines, int start) {
        int entries = 0;
        for (int i = start + 1; i < lines.length; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK) {
                if (entries > 0 && !goesOn(lines, i)) {
                    return i;
                }
            } else if (line.isText()) {
                if (SignatureRule.isHeading(line)) {
                    return i;
                }
                boolean apart = !lines[i - 1].isText();
                if (entries > 0 && apart && isExhibitLabel(line) && !isEntry(lines, i)) {
                    return i;
                }
                if (beginsWithNumber(line)) {
                    entries++;
                }
            }
        }
        return lines.length;
    }

    /** "Exhibit 99.1" with its description on the next line, as an index may set it. */
    private static boolean isEntry(Line[] lines, int i) {
        for (int k = i + 1; k < lines.length && k <= i + 2; k++) {
            if (lines[k].isText()) {
                return lines[k].indent() <= lines[i].indent() + 12
                        && lines[i].indent() < 20
                        && k == i + 1;
            }
        }
        return false;
    }

    /**
     * Whether the page after an index page is still the index: it begins with its heading, its
     * column heads, an entry, or the rest of the last entry under its own column.
     */
    private static boolean goesOn(Line[] lines, int mark) {
        int column = columnBefore(lines, mark);
        int hanging = 0;
        for (int i = mark + 1; i < lines.length; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK) {
                break;
            }
            if (!line.isText()) {
                continue;
            }
            if (isHeading(line)) {
                return true;
            }
            if (isExhibitLabel(line) && !isEntry(lines, i)) {
                return false;
            }
            if (hanging == 0 && i + 1 < lines.length && isHeading(lines[i + 1])) {
                return true;
            }
            if (beginsWithNumber(line) && line.indent() < Math.max(column, 20)) {
                return true;
            }
            boolean lowerCase = Character.isLowerCase(line.text().charAt(line.indent()));
            boolean rest = Math.abs(line.indent() - column) <= 1 && column > (lowerCase ? 2 : 4);
            if (!rest && !isColumnHead(line) || ++hanging > 6) {
                return false;
            }
        }
        return hanging > 0;
    }

    /** Column of the last line of text before a page mark, -1 where there is none. */
    private static int columnBefore(Line[] lines, int mark) {
        for (int i = mark - 1; i >= 0 && i > mark - 16; i--) {
            if (lines[i].isText()) {
                return beginsWithNumber(lines[i]) ? descriptionColumn(lines[i]) : lines[i].indent();
            }
        }
        return -1;
    }

    /** Column of the description behind a number, -1 where no wide gap parts the two. */
    private static int descriptionColumn(Line line) {
        String text = line.text();
        int at = text.indexOf("  ", line.indent());
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isColumnHead(Line line) {
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
