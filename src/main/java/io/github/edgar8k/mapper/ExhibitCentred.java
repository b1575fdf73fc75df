package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import java.util.List;

/**
 * Rows whose number stands beside the middle of the description: lines of the description are
 * printed above the number, in the column of those beside and below it.
 */
final class ExhibitCentred {
    /** More lines above a number are no description of one exhibit. */
    private static final int MOST_LINES = 12;

    private ExhibitCentred() {}

    /**
     * How many lines from {@code at} on are the beginning of the description whose number follows;
     * 0 where they are not.
     *
     * @param apart whether a blank line or a head of columns parts the lines from those before
     */
    static int linesAbove(List<Line> lines, int at, boolean apart) {
        int column = lines.get(at).indent();
        int above = run(lines, at, column);
        int number = at + above;
        if (above == 0 || number >= lines.size() || isComplete(lines.get(number - 1))) {
            return 0;
        }
        Line line = lines.get(number);
        if (!line.isText() || line.indent() >= column - 1) {
            return 0;
        }
        ExhibitRowHead head = ExhibitRowHead.read(line.text(), line.indent());
        boolean beside =
                head != null
                        && head.number().end() < line.text().length()
                        && Math.abs(head.number().end() - column) <= 1
                        && (head.number().compound() || head.number().gap() > 1);
        if (!beside || !isFull(lines.get(number - 1), line, column)) {
            return 0;
        }
        int below = run(lines, number + 1, column);
        boolean centred = below >= above - 1 && below > 0;
        return centred || apart && above == 1 ? above : 0;
    }

    /** Whether the first word of the line below would not have had room on a line. */
    private static boolean isFull(Line above, Line below, int column) {
        int word = below.text().indexOf(' ', column + 1);
        int length = (word < 0 ? below.text().length() : word) - column;
        return above.text().length() + 1 + length > below.text().length();
    }

    /** The lines from {@code from} on that stand in a column with nothing between them. */
    private static int run(List<Line> lines, int from, int column) {
        int count = 0;
        while (from + count < lines.size() && count < MOST_LINES) {
            Line line = lines.get(from + count);
            if (!line.isText()
                    || Math.abs(line.indent() - column) > 1
                    || ExhibitRowHead.read(line.text(), line.indent()) != null) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isComplete(Line line) {
        return ".;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }
}
