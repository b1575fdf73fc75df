package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cover's lines as words in places: which of them a caption has taken, and what is left in cells. */
final class CoverGrid {
    /** Blanks between two cells of a line; justified text has gaps of two. */
    static final int CELL_GAP = 3;

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
        while (at > limit && (text.charAt(at - 1) == '(' || text.charAt(at - 1) == '*' || text.charAt(at - 1) == '[')) {
            at--;
        }
        return at;
    }

    /** And behind it: "Number):". */
    private static int captionEnd(String text, int end) {
        int at = end;
        while (at < text.length() && ").:,;*]'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void split(int line, String text, int from, int to, List<CoverCell> cells) {
        int at = from;
        while (at < to) {
            while (at < to && text.charAt(at) == ' ') {
                at++;
            }
            int end = at;
            int gap = 0;
            int i = at;
            while (i < to && gap < CELL_GAP) {
                if (text.charAt(i) == ' ') {
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

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void markPrintedForm() {
        for (int i = 0; i < words.length; i++) {
            Words w = words[i];
            if (w.isEmpty()) {
                continue;
            }
            printedForm[i] =
                    w.equalTo("united states")
                            || w.equalTo("united states of america")
                            || w.contains("securities and exchange commission")
                            || w.contains("securities exchange commission")
                            || w.startsWith("washington dc")
                            || w.startsWith("washington d c")
                            || w.startsWith("form 8 k")
                            || w.startsWith("form 8k")
                            || w.equalTo("form")
                            || w.equalTo("8 k")
                            || w.equalTo("8 k a")
                            || w.startsWith("8 k current report")
                            || w.startsWith("current report")
                            || w.startsWith("pursuant to section")
                            || w.startsWith("filed pursuant to section")
                            || w.startsWith("section 13")
                            || w.contains("13 or 15")
                            || w.contains("15 d of the")
                            || w.startsWith("of the securities")
                            || w.contains("exchange act of 1934")
                            || w.contains("exchange act of l934")
                            || w.equalTo("act of 1934")
                            || w.equalTo("of 1934")
                            || w.startsWith("amendment no")
                            || w.startsWith("amendment number")
                            || w.startsWith("for the quarter")
                            || w.startsWith("check the appropriate box")
                            || w.equalTo("page");
        }
    }
}
