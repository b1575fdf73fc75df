package io.github.edgar8k.html;

import java.util.List;

/**
 * Sets boxes as lines. Prose is broken at {@value #PROSE} columns, centred and right-aligned lines
 * stand on a page of {@value #PAGE}.
 */
final class Typesetter {
    private static final int PROSE = 90;
    static final int PAGE = 80;

    /** Lines that the filer laid out with blanks are kept whole up to this width. */
    private static final int TABULAR = 132;

    /** A centred line that is a little too long stays one line. */
    private static final int LONGEST_CENTRED = 100;

    /** Blanks that only indent a line; more than that is a filer's centring by hand. */
    private static final int DEEPEST_INDENT = 60;

    private static final int DEEPEST_CELL_INDENT = 4;

    private final FlowText text;
    private final Measure measure;
    private final TableSetter tables;
    private final StringBuilder line = new StringBuilder();

    /**
     * @param sourceLength the length of the document; layout blanks are kept in proportion to it
     */
    Typesetter(FlowText text, int sourceLength) {
        this.text = text;
        this.measure = new Measure(text);
        this.tables = new TableSetter(this, 4L * sourceLength + 100_000);
    }

    void page(List<Box> boxes, LaidLines out) {
        flow(boxes, PROSE, out, false);
    }

    /** The boxes of a table cell, in lines that are no longer than {@code width} if words allow. */
    void cell(List<Box> boxes, int width, LaidLines out) {
        flow(boxes, width, out, true);
    }

    private void flow(List<Box> boxes, int width, LaidLines out, boolean inCell) {
        boolean afterProse = false;
        boolean afterTable = false;
        boolean afterWords = false;
        for (Box box : boxes) {
            boolean prose = isProse(box, width);
            boolean table = box instanceof Table;
            boolean words = box instanceof Paragraph;
            boolean edge = table && afterWords || words && afterTable;
            boolean apart = inCell ? prose && afterProse : prose || afterProse || edge;
            if (apart || box.above().compareTo(inCell ? Space.BLANK : Space.MARGIN) >= 0) {
                out.space();
            }
            boolean underWords = inCell && box instanceof RuleLine;
            set(box, underWords ? Math.min(width, measure.width(boxes)) : width, out, inCell);
            afterProse = prose;
            afterTable = table;
            afterWords = words;
        }
    }

    /** Whether it is a paragraph of several lines, which an empty line sets off on both sides. */
    private boolean isProse(Box box, int width) {
        return box instanceof Paragraph paragraph
                && paragraph.align() == Align.LEFT
                && !paragraph.verbatim()
                && measure.width(List.of(paragraph)) > width;
    }

    private void set(Box box, int width, LaidLines out, boolean inCell) {
        if (box instanceof Paragraph paragraph) {
            paragraph(paragraph, width, out, inCell);
        } else if (box instanceof Table table) {
            tables.set(table, inCell ? width : TABULAR, out);
        } else if (box instanceof RuleLine rule) {
            rule(rule, Math.min(width, PAGE), out);
        } else if (box instanceof PageMark mark && !inCell) {
            out.page(mark.line());
        }
    }

    private void rule(RuleLine rule, int width, LaidLines out) {
        int room = Math.max(3, width - rule.left());
        int length = Math.max(3, Math.min(room, width * rule.percent() / 100));
        line.setLength(0);
        indent(rule.left() + shift(rule.align(), room - length));
        for (int i = 0; i < length; i++) {
            line.append(rule.stroke());
        }
        out.rule(line, rule.line(), rule.divider());
    }

    private void paragraph(Paragraph words, int width, LaidLines out, boolean inCell) {
        int from = words.start();
        for (int i = from; i <= words.end(); i++) {
            if (i == words.end() || text.charAt(i) == '\n') {
                if (words.verbatim()) {
                    verbatim(words, from, i, out);
                } else {
                    segment(words, from, i, width, out, inCell);
                }
                from = i + 1;
            }
        }
    }

    private void verbatim(Paragraph words, int from, int to, LaidLines out) {
        line.setLength(0);
        indent(words.left());
        text.copy(from, to, line);
        int source = text.line(from);
        out.add(line, source, source);
    }

    /** The words between two forced breaks. */
    private void segment(
            Paragraph words, int from, int to, int width, LaidLines out, boolean inCell) {
        boolean leftAligned = words.align() == Align.LEFT;
        int end = to;
        while (end > from && text.isBlank(end - 1)) {
            end--;
        }
        if (end == from) {
            out.space();
            return;
        }
        int start = from;
        while (text.isBlank(start)) {
            start++;
        }
        int typed = start - from;
        int deepest = inCell ? DEEPEST_CELL_INDENT : DEEPEST_INDENT;
        int typedIndent = leftAligned ? Math.min(typed, deepest) : 0;
        boolean first = from == words.start();
        String marker = first ? words.marker() : null;
        int hang = words.marker() == null ? 0 : words.marker().length() + 2;
        int left = (leftAligned ? words.left() : Math.min(words.left(), PAGE / 2)) + hang;
        int indent = left + typedIndent + (first && leftAligned ? words.first() : 0);
        int room = inCell || leftAligned ? width : PAGE;
        if (!inCell && !leftAligned && end - start > PAGE && end - start <= LONGEST_CENTRED) {
            room = LONGEST_CENTRED;
        }
        if (room < end - start + indent && isTabular(start, end)) {
            room = TABULAR;
        }
        if (inCell && end - start + indent > room && end - start <= room) {
            indent = 0;
        }
        lines(words.align(), start, end, Math.max(0, indent), left, room, marker, out);
    }

    private void lines(
            Align align,
            int from,
            int to,
            int firstIndent,
            int left,
            int width,
            String marker,
            LaidLines out) {
        int at = from;
        int indent = firstIndent;
        String mark = marker;
        while (at < to) {
            int end = lineEnd(at, to, Math.max(8, width - indent));
            int shown = end;
            while (shown > at && text.isBlank(shown - 1)) {
                shown--;
            }
            // A run of kept blanks that is wider than the line is no line.
            if (shown > at) {
                line.setLength(0);
                int padding = indent + shift(align, width - indent - (shown - at));
                if (mark != null) {
                    indent(Math.max(0, padding - mark.length() - 2));
                    line.append(mark).append("  ");
                    mark = null;
                } else {
                    indent(padding);
                }
                text.copy(at, shown, line);
                out.add(line, text.line(at), text.line(shown - 1));
                indent = left;
            }
            at = end;
            while (at < to && text.charAt(at) == ' ') {
                at++;
            }
        }
    }

    /**
     * Where a line that begins at {@code at} ends: at the last blank that leaves it in the width.
     */
    private int lineEnd(int at, int to, int width) {
        if (to - at <= width) {
            return to;
        }
        int end = at + width;
        while (end > at && text.charAt(end) != ' ') {
            end--;
        }
        if (end > at) {
            return end;
        }
        end = at + width;
        while (end < to && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** Whether words are set apart by runs of blanks that do not collapse. */
    private boolean isTabular(int from, int to) {
        if (to - from > TABULAR) {
            return false;
        }
        int run = 0;
        for (int i = from; i < to; i++) {
            run = text.isBlank(i) ? run + 1 : 0;
            if (run == Columns.GAP) {
                return true;
            }
        }
        return false;
    }

    private static int shift(Align align, int room) {
        if (room <= 0 || align == Align.LEFT) {
            return 0;
        }
        return align == Align.CENTER ? room / 2 : room;
    }

    private void indent(int columns) {
        for (int i = 0; i < columns; i++) {
            line.append(' ');
        }
    }
}
