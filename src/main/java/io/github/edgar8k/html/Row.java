package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.List;

/** A table row: the cells that begin in it, from left to right. */
final class Row {
    private final List<Cell> cells = new ArrayList<>();
    private final int line;
    private final boolean pageAbove;
    private boolean high;

    /**
     * @param line the line of the input, 1-based, where the row begins
     * @param pageAbove whether a page ends above it
     */
    Row(int line, boolean pageAbove) {
        this.line = line;
        this.pageAbove = pageAbove;
    }

    List<Cell> cells() {
        return cells;
    }

    int line() {
        return line;
    }

    boolean pageAbove() {
        return pageAbove;
    }

    /** Says that the row keeps its height even if nothing stands in it. */
    void keepHeight() {
        high = true;
    }

    boolean isEmpty() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands in it and yet it is seen as an empty line. */
    boolean isSpacing() {
        boolean blank = high;
        for (Cell cell : cells) {
            blank |= cell.flow().isBlank();
        }
        return blank && isEmpty();
    }

    /** Whether a cell begins with an empty line, which stands for all as one above the row. */
    boolean hasBlankTop() {
        for (Cell cell : cells) {
            if (!cell.isEmpty() && cell.boxes().get(0).above() == Space.BLANK) {
                return true;
            }
        }
        return false;
    }

    boolean hasRule(boolean above) {
        for (Cell cell : cells) {
            if ((above ? cell.ruleAbove() : cell.ruleBelow()) != 0) {
                return true;
            }
        }
        return false;
    }
}
