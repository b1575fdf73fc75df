package io.github.edgar8k.html;

import java.util.List;

/**
 * A table cell.
 *
 * @param row the row that it begins in, counted from 0
 * @param column the column that it begins in, counted from 0
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param percent its width in per cent of the table, or -1
 * @param ruleAbove the stroke of its upper border, or 0
 * @param ruleBelow the stroke of its lower border, or 0
 * @param bottom whether the filer has its words stand at its foot
 */
record Cell(
        int row,
        int column,
        int columns,
        int rows,
        int percent,
        char ruleAbove,
        char ruleBelow,
        boolean bottom,
        Flow flow) {
    List<Box> boxes() {
        return flow.boxes();
    }

    boolean isEmpty() {
        return flow.boxes().isEmpty();
    }

    /** Whether it is a head underlined for itself, whose rule stands level with its neighbours'. */
    boolean sinks() {
        return bottom && rows == 1 && boxes().get(boxes().size() - 1) instanceof RuleLine;
    }

    int endColumn() {
        return column + columns;
    }

    int endRow() {
        return row + rows;
    }
}
