package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** Values of one shape that stand over each other, and other searches over the whole cover. */
final class CoverStack {
    private CoverStack() {}

    static List<CoverCell> shapesOn(CoverGrid grid, int line, CoverShape shape) {
        List<CoverCell> found = new ArrayList<>(2);
        if (grid.isText(line)) {
            for (CoverCell cell : grid.cells(line)) {
                shape.find(cell, found);
            }
        }
        return found;
    }

    /** The cell and those of its shape right over and under it, top first. */
    static List<CoverCell> around(CoverValues values, CoverCell cell, CoverShape shape) {
        List<CoverCell> stack = new ArrayList<>();
        stack.add(cell);
        for (int step = -1; step <= 1; step += 2) {
            for (int i = cell.line() + step; i >= 0 && i < values.grid.size(); i += step) {
                CoverCell next = null;
                for (CoverCell found : shapesOn(values.grid, i, shape)) {
                    if (found.distance(cell.left(), cell.right()) == 0) {
                        next = found;
                    }
                }
                if (next == null) {
                    break;
                }
                if (step < 0) {
                    stack.add(0, next);
                } else {
                    stack.add(next);
                }
            }
        }
        return stack;
    }

    /** The cell that holds the number, and the cells over it that hold nothing but such numbers. */
    static List<CoverCell> numbersAround(CoverValues values, CoverCell number, CoverShape shape) {
        List<CoverCell> lines = new ArrayList<>();
        lines.add(listOn(values, number.line(), number, shape));
        int blanks = 0;
        for (int i = number.line() - 1; i >= 0 && blanks < 3; i--) {
            if (!values.grid.isText(i)) {
                blanks++;
                continue;
            }
            List<CoverCell> cells = values.grid.cells(i);
            if (cells.size() != 1
                    || values.isUsed(cells.get(0))
                    || !isOnlyNumbers(cells.get(0).text(), shape)
                    || cells.get(0).distance(number.left(), number.right()) > 0) {
                break;
            }
            blanks = 0;
            lines.add(0, cells.get(0));
        }
        return lines;
    }

    /** The number with the others of the same cell, where the cell is a list of numbers. */
    private static CoverCell listOn(
            CoverValues values, int line, CoverCell number, CoverShape shape) {
        for (CoverCell cell : values.grid.cells(line)) {
            if (cell.left() <= number.left()
                    && cell.right() >= number.right()
                    && isOnlyNumbers(cell.text(), shape)) {
                return cell;
            }
        }
        return number;
    }

    private static boolean isOnlyNumbers(String text, CoverShape shape) {
        int at = 0;
        int count = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == ',' || c == ';' || c == '&') {
                at++;
            } else if (text.startsWith("and ", at)) {
                at += 4;
            } else {
                int end = shape.match(text, at);
                if (end < 0) {
                    return false;
                }
                count++;
                at = end;
            }
        }
        return count > 0;
    }
}
