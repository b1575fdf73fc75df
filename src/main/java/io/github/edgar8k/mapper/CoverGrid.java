package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Phrases;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cover's lines as words in places: which of them a caption has taken, and what is left in
 * cells.
 */
final class CoverGrid {
    /** Blanks between two cells of a line; justified text has gaps of two. */
    static final int CELL_GAP = 3;

    /** The first digits: filers mistype the last. */
    private static final String COMMISSIONS_ZIP = "2054";

    /** The form's own lines, their beginnings, and phrases that make a line one of them. */
    private static final Phrases FORM_LINES =
            Phrases.of(
                    "united states",
                    "united states of america",
                    "form",
                    "8 k",
                    "8 k a",
                    "act of 1934",
                    "of 1934",
                    "page");

    private static final Phrases FORM_BEGINNINGS =
            Phrases.of(
                    "form 8 k",
                    "form 8k",
                    "8 k current report",
                    "current report",
                    "pursuant to section",
                    "filed pursuant to section",
                    "section 13",
                    "of the securities",
                    "amendment no",
                    "amendment number",
                    "for the quarter",
                    "check the appropriate box");

    private static final Phrases FORM_PHRASES =
            Phrases.of(
                    "securities and exchange commission",
                    "securities exchange commission",
                    "13 or 15",
                    "15 d of the",
                    "exchange act of 1934",
                    "exchange act of l934");

    private final List<Line> lines;
    private final Words[] words;
    private final boolean[][] taken;
    private final boolean[] printedForm;
    private final List<List<CoverCell>> cells;

    CoverGrid(List<Line> lines) {
        this.lines = lines;
        words = new Words[lines.size()];
        taken = new boolean[words.length][];
        printedForm = new boolean[words.length];
        cells = new ArrayList<>(Collections.nCopies(words.length, null));
        for (int i = 0; i < words.length; i++) {
            Line line = lines.get(i);
            words[i] = Words.of(line.isText() ? line.text() : "");
            taken[i] = new boolean[words[i].size()];
        }
        markPrintedForm();
    }

    int size() {
        return words.length;
    }

    Line line(int i) {
        return lines.get(i);
    }

    Words words(int i) {
        return words[i];
    }

    boolean isTaken(int line, int word) {
        return taken[line][word];
    }

    void take(int line, int word) {
        taken[line][word] = true;
        cells.set(line, null);
    }

    boolean isText(int i) {
        return i >= 0 && i < words.length && lines.get(i).isText();
    }

    boolean isRule(int i) {
        return lines.get(i).kind() == LineKind.RULE;
    }

    /** Whether the line is one of the form's own: "UNITED STATES", "FORM 8-K", "CURRENT REPORT". */
    boolean isPrintedForm(int i) {
        return printedForm[i];
    }

    boolean hasTaken(int i) {
        for (boolean t : taken[i]) {
            if (t) {
                return true;
            }
        }
        return false;
    }

    /** Whether every word of the line is a caption's. */
    boolean isAllTaken(int i) {
        for (boolean t : taken[i]) {
            if (!t) {
                return false;
            }
        }
        return taken[i].length > 0;
    }

    /** What captions have left of a line, cut at gaps of {@link #CELL_GAP} blanks. */
    List<CoverCell> cells(int i) {
        List<CoverCell> known = cells.get(i);
        if (known == null) {
            known = cut(i);
            cells.set(i, known);
        }
        return known;
    }

    private List<CoverCell> cut(int i) {
        if (!isText(i) || printedForm[i]) {
            return List.of();
        }
        List<CoverCell> cells = new ArrayList<>(3);
        String text = lines.get(i).text();
        Words w = words[i];
        int at = 0;
        for (int k = 0; k <= w.size(); k++) {
            if (k < w.size() && !taken[i][k]) {
                continue;
            }
            int end = k < w.size() ? captionStart(text, w.start(k), at) : text.length();
            split(i, text, at, end, cells);
            if (k < w.size()) {
                at = captionEnd(text, w.end(k));
            }
        }
        return cells;
    }

    /** The punctuation before a caption's word is the caption's: "(Commission". */
    private static int captionStart(String text, int start, int limit) {
        int at = start;
        while (at > limit
                && (text.charAt(at - 1) == '('
                        || text.charAt(at - 1) == '*'
                        || text.charAt(at - 1) == '[')) {
            at--;
        }
        return at;
    }

    /** And behind it: "Number):", "Number - ". */
    private static int captionEnd(String text, int end) {
        int at = end;
        while (at < text.length() && ").:,;*]'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return CaptionMarks.behindDash(text, at);
    }

    private static void split(int line, String text, int from, int to, List<CoverCell> cells) {
        int at = from;
        while (at < to) {
            while (at < to && isGap(text, at)) {
                at++;
            }
            int end = at;
            int gap = 0;
            int i = at;
            while (i < to && gap < CELL_GAP) {
                if (isGap(text, i)) {
                    gap++;
                } else {
                    gap = 0;
                    end = i + 1;
                }
                i++;
            }
            if (end > at && hasWord(text, at, end)) {
                cells.add(new CoverCell(line, at, end, text.substring(at, end)));
            }
            at = Math.max(end, i);
        }
    }

    /** A blank, or the rule that a value is written on: "__Delaware__", "..Delaware..". */
    private static boolean isGap(String text, int at) {
        char c = text.charAt(at);
        return c == ' ' || c == '_' || c == '.' && isLeader(text, at);
    }

    private static boolean isLeader(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '.'
                || at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void markPrintedForm() {
        int above = -1;
        for (int i = 0; i < words.length; i++) {
            Words w = words[i];
            if (w.isEmpty()) {
                continue;
            }
            printedForm[i] =
                    FORM_LINES.equal(w)
                            || FORM_BEGINNINGS.begin(w)
                            || FORM_PHRASES.in(w)
                            || isCommissionsCity(w, above);
            above = i;
        }
    }

    /** "Washington, D.C. 20549", or without its ZIP code under the Commission's name. */
    private boolean isCommissionsCity(Words w, int above) {
        if (!w.startsWith("washington dc") && !w.startsWith("washington d c")) {
            return false;
        }
        return w.get(w.size() - 1).startsWith(COMMISSIONS_ZIP)
                || above >= 0 && printedForm[above] && words[above].contains("commission");
    }
}
