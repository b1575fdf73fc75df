package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import io.github.edgar8k.model.CheckBoxes;
import io.github.edgar8k.model.Security;
import java.util.ArrayList;
import java.util.List;

/**
 * The cover's check boxes (four since 23 August 2004, two more since April 2017) and its table of
 * securities (since May 2019). A box is the mark nearest to its rule's sentence: before it, as on
 * the form, or behind it.
 */
final class CoverBoxes {
    private static final String[] KEYS = {
        "rule 425", "14a 12", "14d 2", "13e 4", "emerging growth company", "transition period"
    };

    /** A rule's sentence takes fewer lines, in a narrow column too. */
    private static final int LONGEST_SENTENCE = 12;

    private static final int GROWTH_COMPANY = 4;
    private static final int MOST_REGISTRANTS = 20;

    private final List<Line> lines;
    private final Boolean[] boxes = new Boolean[KEYS.length];
    private int firstBoxLine;
    private List<Security> securities = List.of();

    private CoverBoxes(List<Line> lines) {
        this.lines = lines;
        this.firstBoxLine = lines.size();
    }

    static CoverBoxes read(List<Line> lines) {
        CoverBoxes boxes = new CoverBoxes(lines);
        boxes.read();
        return boxes;
    }

    /** Null where the form has none of them. */
    CheckBoxes checkBoxes() {
        for (Boolean box : boxes) {
            if (box != null) {
                return new CheckBoxes(boxes[0], boxes[1], boxes[2], boxes[3], boxes[4], boxes[5]);
            }
        }
        return null;
    }

    List<Security> securities() {
        return securities;
    }

    /** The lines that hold the registrants: boxes, their sentences and the securities left out. */
    List<Line> linesBeforeBoxes() {
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            kept.add(
                    isOurs[i]
                            ? new Line(
                                    line.index(), LineKind.BLANK, "", 0, line.first(), line.last())
                            : line);
        }
        return kept;
    }

    private boolean[] isOurs;
    private boolean hasKeys;

    /**
     * Whether a line holds a number or word that is a key's alone; covers before 2004 have none.
     */
    private static boolean hasKeys(List<Line> lines) {
        char[] chars = new char[256];
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int length = text.length();
            if (chars.length < length) {
                chars = new char[length];
            }
            text.getChars(0, length, chars, 0);
            for (int at = length - 3; at >= 0; at--) {
                char c = chars[at];
                if ((c == '4' || c == '1' || (c | 0x20) == 'e' || (c | 0x20) == 't')
                        && isKey(text, at, chars[at + 1], chars[at + 2] | 0x20)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "425", "14a", "14d", "13e", "emerging", "transition". */
    private static boolean isKey(String text, int at, char second, int third) {
        return switch (text.charAt(at)) {
            case '4' -> second == '2' && third == '5';
            case '1' ->
                    second == '4' && (third == 'a' || third == 'd')
                            || second == '3' && third == 'e';
            case 'e', 'E' -> third == 'e' && text.regionMatches(true, at, "emerging", 0, 8);
            default -> third == 'a' && text.regionMatches(true, at, "transition", 0, 10);
        };
    }

    private void read() {
        hasKeys = hasKeys(lines);
        isOurs = new boolean[lines.size()];
        int paragraphStart = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean text =
                    i < lines.size()
                            && (lines.get(i).isText()
                                    || lines.get(i).kind() == LineKind.RULE
                                            && CheckMark.at(lines.get(i).text()) != null);
            boolean starts = text && paragraphStart >= 0 && CheckMark.begins(lines.get(i).text());
            if (paragraphStart >= 0 && (!text || starts)) {
                paragraph(paragraphStart, i);
                paragraphStart = -1;
            }
            if (text && paragraphStart < 0) {
                paragraphStart = i;
            }
        }
        securities = SecuritiesTable.read(lines, isOurs);
    }

    /**
     * Lines {@code from} to {@code to} without a blank between: may hold one or more of the rules.
     */
    private void paragraph(int from, int to) {
        int segment = from;
        for (int i = from; i < to; i++) {
            int key = keyEnding(segment, i);
            if (key >= 0) {
                int end = i + 1;
                while (end < to
                        && keyEnding(end, end) < 0
                        && !CheckMark.begins(lines.get(end).text())
                        && end < i + 4) {
                    end++;
                }
                take(key, segment, end);
                segment = end;
                i = end - 1;
            }
        }
        String text = text(from, Math.min(to, from + 3));
        if (text.indexOf("ppropriate") < 0
                && text.indexOf("ntended") < 0
                && text.indexOf("nstruction") < 0
                && text.indexOf("PPROPRIATE") < 0) {
            return;
        }
        Words words = Words.of(text);
        if (words.contains("check the appropriate box")
                || words.contains("form 8 k filing is intended")
                || words.contains("see general instruction a 2")) {
            own(from, to);
        }
    }

    /**
     * The rule that the text from line {@code from} to {@code to} is about, if it is only now
     * named.
     */
    private int keyEnding(int from, int to) {
        if (!hasKeys || !mayEndKey(lines.get(to).text())) {
            return -1;
        }
        Words words = Words.of(text(Math.max(from, to - LONGEST_SENTENCE), to + 1));
        for (int k = 0; k < KEYS.length; k++) {
            if (words.contains(KEYS[k])
                    && (k < 4 || words.contains("check mark") || boxes[k] == null)) {
                if (k == 4
                        && words.contains("if an emerging growth company")
                        && !words.contains("whether the registrant")) {
                    if (words.contains("transition period")) {
                        return 5;
                    }
                    continue;
                }
                return k;
            }
        }
        return -1;
    }

    /** A line that holds none of the keys' last words names no rule: a test that costs little. */
    private static boolean mayEndKey(String text) {
        return text.indexOf('4') >= 0
                || text.indexOf('2') >= 0
                || text.indexOf('5') >= 0
                || text.indexOf("ompany") >= 0
                || text.indexOf("OMPANY") >= 0
                || text.indexOf("eriod") >= 0
                || text.indexOf("ERIOD") >= 0;
    }

    private void take(int key, int from, int to) {
        Boolean mark = null;
        for (int i = from; i < to && mark == null; i++) {
            mark = CheckMark.at(lines.get(i).text());
        }
        if (mark == null && from > 0) {
            for (int i = from - 1; i >= 0 && i >= from - 2 && mark == null; i--) {
                if (!isOurs[i] && CheckMark.isAlone(lines.get(i).text())) {
                    mark = CheckMark.at(lines.get(i).text());
                    own(i, i + 1);
                }
            }
        }
        if (mark == null && to < lines.size()) {
            for (int i = to; i < lines.size() && i <= to + 1 && mark == null; i++) {
                if (CheckMark.isAlone(lines.get(i).text()) && key >= 4) {
                    mark = CheckMark.at(lines.get(i).text());
                    own(i, i + 1);
                }
            }
        }
        if (mark == null && key >= GROWTH_COMPANY) {
            mark = registrantsBoxes(to);
        }
        if (mark != null && boxes[key] == null) {
            boxes[key] = mark;
        }
        if (mark != null || key < 4) {
            own(from, to);
        }
    }

    /**
     * A growth company box where each registrant has its own, "Georgia Light Company [ ]", below
     * the sentence; null where they differ.
     */
    private Boolean registrantsBoxes(int from) {
        Boolean all = null;
        int i = from;
        while (i < lines.size()
                && i < from + MOST_REGISTRANTS
                && (lines.get(i).isBlank() || endsInBox(lines.get(i)))) {
            if (!lines.get(i).isBlank()) {
                Boolean mark = CheckMark.at(lines.get(i).text());
                if (all != null && !all.equals(mark)) {
                    return null;
                }
                all = mark;
            }
            i++;
        }
        if (all != null) {
            own(from, i);
        }
        return all;
    }

    private static boolean endsInBox(Line line) {
        String text = line.text();
        int gap = text.lastIndexOf("  ");
        return gap > line.indent()
                && CheckMark.isAlone(text.substring(gap))
                && !text.startsWith("If ", line.indent());
    }

    private void own(int from, int to) {
        for (int i = from; i < to; i++) {
            isOurs[i] = true;
        }
        firstBoxLine = Math.min(firstBoxLine, from);
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(lines.get(i).trimmed()).append(' ');
        }
        return text.toString();
    }
}
