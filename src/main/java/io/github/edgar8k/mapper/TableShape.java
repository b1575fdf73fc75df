package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.List;

/** Tells rows of cells from running text by the gaps inside lines. */
final class TableShape {
    /** A gap this wide inside a line sets columns; justified text has gaps of two and three. */
    private static final String COLUMN_GAP = "    ";

    /** A gap that sets columns where it ends at the same place in two lines. */
    private static final int ALIGNED_GAP = 3;

    /** More lines than these are told to be a table by their wide gaps. */
    private static final int SHORT_TABLE = 4;

    private TableShape() {}

    /** Whether the lines of a block, none blank, are rows of cells. */
    static boolean isTable(List<Line> block) {
        int columns = 0;
        int text = 0;
        for (Line line : block) {
            if (line.kind() == LineKind.RULE) {
                columns += line.text().indexOf(' ', line.indent()) > 0 ? 1 : 0;
                continue;
            }
            text++;
            if (hasColumns(line)) {
                columns++;
            }
        }
        if (text <= 1) {
            return columns > 0
                    && text == 1
                    && !isLabelled(block.get(0))
                    && columnCount(block.get(0)) >= 3;
        }
        return columns * 2 >= text && columns >= 2
                || text <= SHORT_TABLE && isAligned(block)
                || isGapped(block);
    }

    /** Whether each line has a narrow gap and most have two: cells of three columns and more. */
    private static boolean isGapped(List<Line> block) {
        int lines = 0;
        int withTwo = 0;
        for (Line line : block) {
            if (line.kind() == LineKind.RULE) {
                continue;
            }
            String text = line.text();
            int gap = text.indexOf("   ", line.indent());
            if (gap < 0 || isListed(line)) {
                return false;
            }
            lines++;
            withTwo += onlyGapEnd(line) < 0 ? 1 : 0;
        }
        return lines > 1 && withTwo * 2 > lines;
    }

    /**
     * Whether each line has one narrow gap, and all end at the same column; none has a label or
     * bullet.
     */
    private static boolean isAligned(List<Line> block) {
        int column = -1;
        for (Line line : block) {
            if (line.kind() != LineKind.RULE) {
                int end = onlyGapEnd(line);
                if (end < 0 || column >= 0 && column != end || isListed(line)) {
                    return false;
                }
                column = end;
            }
        }
        return column >= 0;
    }

    /** Where the only gap of {@value #ALIGNED_GAP} blanks inside a line ends, or -1. */
    static int onlyGapEnd(Line line) {
        String text = line.text();
        int gap = text.indexOf("   ", line.indent());
        if (gap < 0) {
            return -1;
        }
        int end = gap + ALIGNED_GAP;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && text.indexOf("   ", end) < 0 ? end : -1;
    }

    /** Whether a label leads the line: "(c)", "1.". */
    static boolean isLabelled(Line line) {
        return Label.end(line.text(), line.indent()) > 0;
    }

    static boolean isBulleted(Line line) {
        return line.text().startsWith("\u2022 ", line.indent());
    }

    private static boolean isListed(Line line) {
        return isLabelled(line) || isBulleted(line);
    }

    /** A wide gap behind what may be a label, or dot leaders. */
    static boolean hasColumns(Line line) {
        return columnCount(line) >= 2;
    }

    /** How many cells wide gaps part the line into, two where it has leaders. */
    static int columnCount(Line line) {
        String text = line.text();
        int from = Label.end(text, line.indent());
        int at = from > 0 ? from : line.indent() + (isBulleted(line) ? 1 : 0);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int count = 1;
        for (int gap = text.indexOf(COLUMN_GAP, at); gap >= 0; gap = text.indexOf(COLUMN_GAP, at)) {
            at = gap + COLUMN_GAP.length();
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            count += at < text.length() ? 1 : 0;
        }
        return count == 1 && hasLeaders(text) ? 2 : count;
    }

    private static boolean hasLeaders(String text) {
        int dot = text.indexOf('.');
        return dot >= 0 && (text.indexOf("....", dot) >= 0 || text.indexOf(". . .", dot) >= 0);
    }
}
