package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;

/**
 * What stands over a list inside an item: "(c) Exhibits", "Exhibits:", "The following exhibits
 * ...".
 */
final class ExhibitHeading {
    private ExhibitHeading() {}

    /** Column behind the heading that a line begins with, -1 where it is none. */
    static int end(Line line) {
        String text = line.text();
        int at = line.indent();
        int behindLetter = behindLetter(text, at);
        if (behindLetter == at && !mayBeHeading(text, at)) {
            return -1;
        }
        Words words = Words.of(text, behindLetter, text.length());
        if (words.is(0, "exhibits") || words.is(0, "exhibit") && !startsWithDigit(words, 1)) {
            if (behindLetter > at || words.size() == 1 || text.charAt(words.end(0)) == ':') {
                return behindPunctuation(text, words.end(0));
            }
        }
        if (words.contains("following exhibit")
                || words.contains("following exhibits")
                || words.contains("exhibits listed")
                || words.contains("exhibit listed")
                || words.contains("list of exhibits")
                || words.contains("following is filed as an exhibit")
                || words.contains("following are filed as exhibits")
                || words.contains("following documents are filed as exhibits")
                || words.contains("are furnished as exhibits")
                || words.contains("listed below are the exhibits")) {
            return behindColon(text);
        }
        if (isColumnHead(words)) {
            return text.length();
        }
        return behindLetter > at && isListLetter(text, at) && isFirstEntry(text, behindLetter)
                ? behindLetter
                : -1;
    }

    /** "The following exhibit is filed herewith: 99.1 Press release": the number's column. */
    private static int behindColon(String text) {
        int at = text.lastIndexOf(": ");
        ExhibitNumber number =
                at < 0 ? null : ExhibitNumber.read(text, behindPunctuation(text, at));
        return number != null && (number.compound() || number.prefixed())
                ? behindPunctuation(text, at)
                : text.length();
    }

    /** Whether a line holds "exhibit" or begins with "No.": most lines of a long item do not. */
    private static boolean mayBeHeading(String text, int at) {
        if (text.charAt(at) == 'N' || text.charAt(at) == 'n') {
            return true;
        }
        for (int i = at + 1; i + 1 < text.length(); i++) {
            if ((text.charAt(i) | 0x20) == 'x' && (text.charAt(i + 1) | 0x20) == 'h') {
                return true;
            }
        }
        return false;
    }

    /** "(c) 99.1 Press release", "(c) (i) Agreement", "(c)" alone: the letter is the heading. */
    private static boolean isFirstEntry(String text, int at) {
        if (at >= text.length() || text.startsWith("(i)", at)) {
            return true;
        }
        ExhibitNumber number = ExhibitNumber.read(text, at);
        return number != null && number.isFollowedByDescription(text) && number.end() > at + 1;
    }

    /** Heads of columns, "Exhibit Description Page": the first one names the number. */
    static boolean isColumnHead(Words words) {
        boolean number =
                words.is(0, "exhibit")
                        || words.is(0, "exhibits")
                        || words.is(0, "no")
                        || words.is(0, "number");
        return number && words.size() > 1 && ExhibitHeads.are(words);
    }

    private static boolean startsWithDigit(Words words, int i) {
        return i < words.size() && Character.isDigit(words.get(i).charAt(0));
    }

    /** Offset behind "(c)", "c.", "c)" or "(a)-(c)", or {@code at} where there is none. */
    private static int behindLetter(String text, int at) {
        int i = at;
        if (i < text.length() && text.charAt(i) == '(') {
            i++;
        }
        boolean letter = i + 1 < text.length() && isLetter(text.charAt(i));
        if (!letter) {
            return at;
        }
        char close = text.charAt(i + 1);
        if (close != ')' && (close != '.' || i > at)) {
            return at;
        }
        int end = i + 2;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'e' || c >= 'A' && c <= 'E';
    }

    private static boolean isListLetter(String text, int at) {
        char c = text.charAt(text.charAt(at) == '(' ? at + 1 : at);
        return (c | 0x20) == 'c' || (c | 0x20) == 'd';
    }

    private static int behindPunctuation(String text, int at) {
        int end = at;
        while (end < text.length() && " .:-;".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Column of a line's text; a rule under the number before may begin the line. */
    static int behindRule(Line line) {
        String text = line.text();
        int at = line.indent();
        while (at < text.length()
                && (text.charAt(at) == '-' || text.charAt(at) == '_' || text.charAt(at) == '=')) {
            at++;
        }
        if (at - line.indent() < 3) {
            return line.indent();
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** "(d) ...", the next section of the item. */
    static boolean isSection(String text, int indent) {
        return text.length() > indent + 3
                && text.charAt(indent) == '('
                && Character.isLetter(text.charAt(indent + 1))
                && text.charAt(indent + 2) == ')';
    }

    /** "Exhibit 99.1" alone: the head of an exhibit that is typed in. */
    static boolean isExhibitLabel(String text) {
        Words words = Words.of(text);
        return words.size() <= 3 && words.is(0, "exhibit") && words.size() > 1;
    }
}
