package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import io.github.edgar8k.model.Paragraph;
import io.github.edgar8k.model.ParagraphKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Re-flows a body: running text is joined to one line a paragraph, tables stay in their columns, a
 * leading "(c)", "(i)" or "1." becomes the label. The words are those of the lines.
 */
final class ParagraphReader {
    /** A number that a line of a list begins with: "99.1*", "10.16(a)". */
    private static final int LONGEST_NUMBER = 12;

    /** Lines of a title over a table. */
    private static final int LONGEST_TITLE = 4;

    private static final int FIRST_LINE_INDENT = 3;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> block = new ArrayList<>();

    /**
     * The lines of the paragraph before, where it is a table that the next block may go on with.
     */
    private List<Line> openTable;

    private ParagraphReader() {}

    static List<Paragraph> read(List<Line> lines) {
        ParagraphReader reader = new ParagraphReader();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                if (!reader.goesOnOverPage(lines, i)) {
                    reader.flush();
                }
            } else {
                if (reader.isTitleBetweenTables(lines, i)) {
                    reader.flush();
                }
                reader.block.add(line);
            }
        }
        reader.flush();
        return reader.paragraphs;
    }

    /** A page turned in the middle of a sentence does not end its paragraph. */
    private boolean goesOnOverPage(List<Line> lines, int blank) {
        if (block.isEmpty() || blank + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(blank + 1);
        Line before = block.get(block.size() - 1);
        boolean turned =
                next.index() - before.index() > 2 && lines.get(blank).index() == next.index() - 1;
        return turned
                && isTurn(lines, blank)
                && next.isText()
                && before.isText()
                && !endsSentence(before.text())
                && (Character.isLowerCase(next.text().charAt(next.indent()))
                        || endsOpen(before.text())
                        || isFull(before) && isFull(next));
    }

    /** No sentence ends with one of these words. */
    private static boolean endsOpen(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return switch (last) {
            case "a",
                    "an",
                    "and",
                    "at",
                    "by",
                    "for",
                    "from",
                    "in",
                    "of",
                    "on",
                    "or",
                    "that",
                    "the",
                    "to",
                    "with" ->
                    true;
            default -> false;
        };
    }

    /** Long enough to be a line of running text that goes on. */
    private static boolean isFull(Line line) {
        return line.text().length() - line.indent() >= 60 && TableShape.columnCount(line) == 1;
    }

    /** One blank line that stands for the furniture of a turned page. */
    private static boolean isTurn(List<Line> lines, int blank) {
        return !lines.get(blank - 1).isBlank() && !lines.get(blank + 1).isBlank();
    }

    private void flush() {
        if (block.isEmpty()) {
            return;
        }
        if (TableShape.isTable(block)) {
            addTitle();
            addTable();
        } else {
            openTable = null;
            int start = 0;
            for (int i = 1; i < block.size(); i++) {
                if (beginsParagraph(i, start)) {
                    addProse(block.subList(start, i));
                    start = i;
                }
            }
            addProse(block.subList(start, block.size()));
        }
        block.clear();
    }

    /** "3. Approval of the Plan" right under the rows of one table and over those of another. */
    private boolean isTitleBetweenTables(List<Line> lines, int i) {
        if (block.isEmpty()
                || !TableShape.isLabelled(lines.get(i))
                || TableShape.hasColumns(lines.get(i))
                || !TableShape.hasColumns(block.get(block.size() - 1))) {
            return false;
        }
        int next = i + 1;
        while (next < lines.size()
                && next < i + LONGEST_TITLE
                && !TableShape.hasColumns(lines.get(next))) {
            if (!lines.get(next).isText()) {
                return false;
            }
            next++;
        }
        return next < lines.size() && TableShape.hasColumns(lines.get(next));
    }

    /** "3. Approval of the Plan" right over its table is a paragraph of its own. */
    private void addTitle() {
        if (!TableShape.isLabelled(block.get(0)) || TableShape.hasColumns(block.get(0))) {
            return;
        }
        int end = 1;
        while (end < block.size()
                && block.get(end).isText()
                && !TableShape.hasColumns(block.get(end))) {
            end++;
        }
        if (end + 1 < block.size()) {
            openTable = null;
            addProse(block.subList(0, end));
            block.subList(0, end).clear();
        }
    }

    private boolean beginsParagraph(int i, int start) {
        Line line = block.get(i);
        Line before = block.get(i - 1);
        if (line.kind() == LineKind.RULE || before.kind() == LineKind.RULE) {
            return before.kind() == LineKind.RULE && i - 1 > start && line.isText();
        }
        boolean ended =
                endsSentence(before.text()) || before.text().length() - before.indent() < 45;
        if (beginsListed(line) && (ended || line.indent() <= before.indent())
                || ended && ExhibitNumber.leads(line)) {
            return true;
        }
        if (Label.end(line.text(), line.indent()) > 0) {
            return ended || Label.follows(line, block.get(start));
        }
        return ended && line.indent() >= before.indent() + FIRST_LINE_INDENT && i - 1 > start;
    }

    /** A bullet, or a number that a gap sets off from its words. */
    private static boolean beginsListed(Line line) {
        String text = line.text();
        int at = line.indent();
        if (TableShape.isBulleted(line)) {
            return true;
        }
        int end = text.indexOf(' ', at);
        return end > at
                && end - at <= LONGEST_NUMBER
                && Character.isDigit(text.charAt(at))
                && TableShape.onlyGapEnd(line) > end
                && text.startsWith("   ", end);
    }

    private static boolean endsSentence(String text) {
        char c = text.charAt(text.length() - 1);
        return c == '.'
                || c == ':'
                || c == ';'
                || c == '!'
                || c == '?'
                || c == '"'
                || c == '\u201d'
                || c == ')';
    }

    /**
     * A table's blocks, set apart by a blank line or two, are one table: their columns belong
     * together.
     */
    private void addTable() {
        List<Line> lines = new ArrayList<>();
        if (openTable != null
                && block.get(0).index() - openTable.get(openTable.size() - 1).index() <= 3) {
            lines.addAll(openTable);
            Line before = openTable.get(openTable.size() - 1);
            lines.add(
                    new Line(before.index(), LineKind.BLANK, "", 0, before.first(), before.last()));
            paragraphs.remove(paragraphs.size() - 1);
        }
        lines.addAll(block);
        openTable = lines;
        addTable(lines);
    }

    private void addTable(List<Line> lines) {
        int indent = Integer.MAX_VALUE;
        for (Line line : lines) {
            indent = line.isBlank() ? indent : Math.min(indent, line.indent());
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(line.text(), Math.min(indent, line.text().length()), line.text().length());
        }
        add(ParagraphKind.TABLE, null, text.toString(), lines);
    }

    private void addProse(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        String label = null;
        for (Line line : lines) {
            if (line.kind() == LineKind.RULE) {
                continue;
            }
            String text = line.text();
            int from = line.indent();
            int end = words.length() == 0 && label == null ? Label.end(text, from) : 0;
            if (end > 0) {
                label = text.substring(from, end);
                from = end;
            }
            Phrase.append(words, withoutRules(text.substring(from)));
        }
        if (words.length() > 0 || label != null) {
            add(ParagraphKind.PROSE, label, words.toString(), lines);
        }
    }

    /** Underlines that stand beside words on a line ("------------ of America"). */
    private static String withoutRules(String text) {
        if (text.indexOf("----") < 0 && text.indexOf("====") < 0) {
            return text;
        }
        StringBuilder words = new StringBuilder(text);
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            int end = at;
            while (end < words.length() && words.charAt(end) == c) {
                end++;
            }
            if ((c == '-' || c == '=') && end - at >= 4) {
                for (int i = at; i < end; i++) {
                    words.setCharAt(i, ' ');
                }
            }
            at = end - 1;
        }
        return words.toString();
    }

    private void add(ParagraphKind kind, String label, String text, List<Line> lines) {
        paragraphs.add(
                new Paragraph(
                        kind, label, text, Line.range(lines.get(0), lines.get(lines.size() - 1))));
    }
}
