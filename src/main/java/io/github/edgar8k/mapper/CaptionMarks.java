package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;

/** The marks around a caption's words: brackets, a colon, the hyphen of a broken word. */
final class CaptionMarks {
    private final CoverGrid grid;

    CaptionMarks(CoverGrid grid) {
        this.grid = grid;
    }

    boolean opens(int line, int word) {
        int start = grid.words(line).start(word);
        return start > 0 && grid.line(line).text().charAt(start - 1) == '(';
    }

    boolean closes(int line, int word) {
        String text = grid.line(line).text();
        for (int i = grid.words(line).end(word); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return true;
            }
            if (c != '.' && c != ',' && c != '*' && c != '\'') {
                return false;
            }
        }
        return false;
    }

    /** Whether a colon stands behind the word, at most a bracket or a stop between. */
    boolean stopsWithColon(int line, int word) {
        return colonFollows(grid.line(line).text(), grid.words(line).end(word));
    }

    /**
     * Whether the next character from an offset on but blanks, brackets and stops is a colon, or a
     * dash between blanks.
     */
    static boolean colonFollows(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c != ')' && c != '.' && c != ' ') {
                return i > from && behindDash(text, i - 1) > i;
            }
        }
        return false;
    }

    /** Offset behind a dash, or two hyphens, that stands between blanks; else {@code at}. */
    static int behindDash(String text, int at) {
        int dash = at;
        while (dash < text.length() && text.charAt(dash) == ' ') {
            dash++;
        }
        int end = dash;
        while (end < text.length()
                && end < dash + 2
                && "-\u2013\u2014".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean alone = dash > at && end > dash && end < text.length() && text.charAt(end) == ' ';
        return alone ? end : at;
    }

    /** How many brackets are open behind the words, {@code depth} of them before. */
    int bracketDepth(int line, int from, int to, int depth) {
        Words w = grid.words(line);
        String text = grid.line(line).text();
        int start = w.start(from);
        while (start > 0 && text.charAt(start - 1) == '(') {
            start--;
        }
        int end = w.end(to);
        while (end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == '.')) {
            end++;
        }
        int open = depth;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '(') {
                open++;
            } else if (text.charAt(i) == ')') {
                open--;
            }
        }
        return open;
    }

    /**
     * One word that is none of the caption's, between two that are, inside the brackets that its
     * line opens before {@code word}: a typing error, or "its".
     */
    boolean isBridge(CoverCaption kind, int line, int word, int at) {
        Words w = grid.words(line);
        return at + 1 < w.size()
                && kind.has(w, at + 1)
                && w.start(at) - w.end(at - 1) <= 2
                && w.start(at + 1) - w.end(at) <= 2
                && opens(line, word)
                && bracketDepth(line, word, at + 1, 0) > 0
                && !Digits.in(w.get(at));
    }

    /** "juris-" before a gap or the line's end. */
    boolean isHalf(int line, int word) {
        String text = grid.line(line).text();
        int end = grid.words(line).end(word);
        return end < text.length()
                && text.charAt(end) == '-'
                && (end + 1 == text.length() || text.startsWith("  ", end + 1));
    }
}
