package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The signatures in reading order: the heading, the sentence and the dates taken out, each line cut
 * at its wide gaps, what two people sign side by side put one below the other.
 */
final class SignatureCells {
    private static final int WIDE_GAP = 3;

    /** What is longer is no line of a signature. */
    private static final int LONGEST_CELL = 400;

    /** Lines that the sentence over the signatures may take. */
    private static final int LONGEST_SENTENCE = 16;

    private final List<Line> lines;
    private final SignatureDates dates = new SignatureDates();
    private final List<List<SignatureCell>> rows = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>(1);

    private SignatureCells(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * What was read.
     *
     * @param cells in reading order
     * @param dates in printed order
     * @param sentences indices of the lines where "Pursuant to the requirements ..." begins: each
     *     signature page may print it
     */
    record Read(List<SignatureCell> cells, List<SignatureDate> dates, List<Integer> sentences) {}

    static Read of(List<Line> lines) {
        SignatureCells cells = new SignatureCells(lines);
        cells.readRows();
        cells.joinWrappedDates();
        List<SignatureCell> order = cells.spaced(SignatureColumns.inReadingOrder(cells.rows));
        return new Read(SignatureWitnesses.leftOut(order), cells.dates.dates(), cells.sentences);
    }

    private void readRows() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == LineKind.RULE) {
                addRule(i);
            } else if (line.kind() == LineKind.RUNNING_HEAD) {
                // The date at the foot of each signature page repeats itself like a running head.
                if (SignatureDates.startsWithLabel(line.trimmed())) {
                    dates.takenFrom(line.text(), i);
                }
            } else if (line.isText() || line.kind() == LineKind.CONTENTS) {
                int end = sentenceEnd(i);
                if (end > i) {
                    sentences.add(i);
                    dates.addFromSentence(joined(i, end), i);
                    i = end - 1;
                    continue;
                }
                List<SignatureCell> row = row(dates.takenFrom(line.text(), i), i);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        }
    }

    /** A rule with nothing over it is a blank line to sign on. */
    private void addRule(int i) {
        if (i == 0 || !lines.get(i - 1).isBlank() || i + 1 >= lines.size() || rows.isEmpty()) {
            return;
        }
        Line below = lines.get(i + 1);
        if (below.isText() && SignatureWords.mayBePerson(NameAndTitle.of(below.text()).name())) {
            List<SignatureCell> row = new ArrayList<>(1);
            row.add(new SignatureCell("", i, lines.get(i).indent(), 0));
            rows.add(row);
        }
    }

    /**
     * Index behind the sentence "Pursuant to the requirements ..." that begins at a line, or the
     * line.
     */
    private int sentenceEnd(int from) {
        Words first = Words.of(lines.get(from).text());
        boolean begins =
                first.startsWith("pursuant to")
                        || first.startsWith("in accordance with")
                        || first.startsWith("under the requirements")
                        || first.startsWith("in witness whereof")
                        || first.startsWith("signatures pursuant to")
                        || first.startsWith("signature pursuant to");
        if (!begins) {
            return from;
        }
        boolean spaced = isSpaced(from);
        boolean authorized = false;
        int last = from;
        int taken = 0;
        for (int i = from; i < lines.size() && taken < LONGEST_SENTENCE; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                if (authorized && !(spaced && lines.get(i - 1).isText())) {
                    break;
                }
                continue;
            }
            if (!line.isText()) {
                continue;
            }
            if (i > from && SignatureMark.read(line.trimmed()) != null
                    || authorized && !goesOn(lines.get(last), line)) {
                break;
            }
            taken++;
            last = i;
            Words words = Words.of(line.text());
            authorized |= words.contains("authorized") || words.contains("authorised");
        }
        return authorized ? last + 1 : paragraphEnd(from, spaced);
    }

    /** Whether the lines of the sentence that begins at a line are set with double spacing. */
    private boolean isSpaced(int from) {
        return from + 2 < lines.size()
                && lines.get(from + 1).isBlank()
                && lines.get(from + 2).isText()
                && !lines.get(from).text().endsWith(".");
    }

    private int paragraphEnd(int from, boolean spaced) {
        int end = from + 1;
        while (end < lines.size()) {
            boolean between =
                    spaced
                            && lines.get(end).isBlank()
                            && lines.get(end - 1).isText()
                            && !lines.get(end - 1).text().endsWith(".");
            if (!lines.get(end).isText() && !between) {
                break;
            }
            end++;
        }
        while (lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }

    /** Whether a line under the word "authorized" still belongs to the sentence. */
    private static boolean goesOn(Line before, Line line) {
        String text = line.trimmed();
        if (!before.text().endsWith(".")) {
            char c = text.charAt(0);
            return Character.isLowerCase(c) && line.indent() <= before.indent() + 4;
        }
        return text.length() > 50 && line.indent() < 20 && !SignatureWords.isCompany(text);
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (lines.get(i).isText()) {
                Phrase.append(text, lines.get(i).text());
            }
        }
        return text.toString();
    }

    private static List<SignatureCell> row(String text, int line) {
        List<SignatureCell> row = new ArrayList<>(2);
        int at = 0;
        int length = text.length();
        while (at < length) {
            while (at < length && text.charAt(at) == ' ') {
                at++;
            }
            if (at == length) {
                break;
            }
            int end = cellEnd(text, at);
            if (end - at <= LONGEST_CELL) {
                row.add(new SignatureCell(text.substring(at, end), line, at, 0));
            }
            at = end;
        }
        return row;
    }

    private static int cellEnd(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
            }
            end = at;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            int gap = at - end;
            boolean signing = gap == 2 && beginsSigning(text, at);
            if ((gap >= WIDE_GAP || signing) && !isOpen(text.substring(start, end))) {
                return end;
            }
        }
        return end;
    }

    private static boolean beginsSigning(String text, int at) {
        return text.regionMatches(true, at, "by:", 0, 3)
                || text.regionMatches(true, at, "/s/", 0, 3) && text.length() > at + 3;
    }

    /** Whether a cell is a label or mark that what stands behind the gap belongs to. */
    private static boolean isOpen(String cell) {
        return SignatureMark.isOpen(cell)
                || SignatureLabel.isEmpty(cell)
                || cell.length() < 12
                        && cell.endsWith(":")
                        && !SignatureDates.isLabel(cell)
                        && !SignatureWitnesses.isLabel(cell);
    }

    /** A date whose label, month and day stand over the rest of it. */
    private void joinWrappedDates() {
        for (int r = 0; r + 1 < rows.size(); r++) {
            List<SignatureCell> row = rows.get(r);
            for (int c = 0; c < row.size(); c++) {
                SignatureCell cell = row.get(c);
                if (SignatureDates.startsWithLabel(cell.text())) {
                    joinWrapped(cell, row, rows.get(r + 1));
                    break;
                }
            }
        }
    }

    private void joinWrapped(
            SignatureCell upper, List<SignatureCell> row, List<SignatureCell> below) {
        for (int c = 0; c < below.size(); c++) {
            SignatureCell lower = below.get(c);
            if (Math.abs(lower.column() - upper.column()) <= 12
                    && dates.addWrapped(upper.text(), lower.text(), upper.line(), upper.column())) {
                row.remove(upper);
                below.remove(c);
                return;
            }
        }
    }

    /** The cells with the blank lines before each counted. */
    private List<SignatureCell> spaced(List<SignatureCell> order) {
        int[] gaps = new int[order.size()];
        int usual = Integer.MAX_VALUE;
        int pairs = 0;
        for (int i = 0; i < gaps.length; i++) {
            int line = order.get(i).line();
            int before = i == 0 ? -1 : order.get(i - 1).line();
            gaps[i] = before > line ? 1 : blanksBetween(before, line);
            if (i > 0 && before < line) {
                usual = Math.min(usual, gaps[i]);
                pairs++;
            }
        }
        if (pairs < 3) {
            usual = 0;
        }
        for (int i = 0; i < gaps.length; i++) {
            order.set(i, order.get(i).withGap(Math.max(0, gaps[i] - usual)));
        }
        return order;
    }

    private int blanksBetween(int before, int line) {
        int blanks = 0;
        for (int i = before + 1; i < line; i++) {
            if (lines.get(i).isBlank()) {
                blanks++;
            }
        }
        return blanks;
    }
}
