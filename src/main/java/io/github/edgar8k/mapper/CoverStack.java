package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
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

    /**
     * The cell and those of its shape over and under it, top first; a blank line, "and" or the rest
     * of a cell beside them may stand between two.
     */
    static List<CoverCell> around(CoverValues values, CoverCell cell, CoverShape shape) {
        List<CoverCell> stack = new ArrayList<>();
        stack.add(cell);
        for (int step = -1; step <= 1; step += 2) {
            int last = cell.line();
            for (int i = last + step; i >= 0 && i < values.grid.size(); i += step) {
                CoverCell next = null;
                for (CoverCell found : shapesOn(values.grid, i, shape)) {
                    if (found.distance(cell.left(), cell.right()) == 0) {
                        next = found;
                    }
                }
                if (next == null && i == last + step && isBetween(values.grid, i, cell)) {
                    continue;
                }
                if (next == null) {
                    break;
                }
                last = i;
                if (step < 0) {
                    stack.add(0, next);
                } else {
                    stack.add(next);
                }
            }
        }
        return stack;
    }

    /** A blank line, one that says "and" in each column, or one with nothing in this column. */
    private static boolean isBetween(CoverGrid grid, int line, CoverCell column) {
        if (!grid.hasTaken(line) && isFree(grid, line, column)) {
            return true;
        }
        Words words = grid.words(line);
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "and") && !words.is(i, "&")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(CoverGrid grid, int line, CoverCell column) {
        for (CoverCell cell : grid.cells(line)) {
            if (cell.distance(column.left(), column.right()) == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number with those that are stacked on it, as several registration statements of one
     * registrant are; their lines are used.
     */
    static String joined(CoverValues values, CoverCell number, CoverShape shape) {
        StringBuilder numbers = new StringBuilder();
        for (CoverCell line : numbersAround(values, number, shape)) {
            values.use(line);
            String next = line.text();
            if (numbers.length() > 0
                    && Character.isLetterOrDigit(numbers.charAt(numbers.length() - 1))
                    && Character.isDigit(next.charAt(0))) {
                numbers.append(',');
            }
            Phrase.append(numbers, next);
        }
        return numbers.toString();
    }

    /**
     * The cell that holds the number, those over it that hold nothing but such numbers, and those
     * right under it.
     */
    private static List<CoverCell> numbersAround(
            CoverValues values, CoverCell number, CoverShape shape) {
        List<CoverCell> lines = new ArrayList<>();
        lines.add(listOn(values, number.line(), number, shape));
        int blanks = 0;
        for (int i = number.line() - 1; i >= 0 && blanks < 3; i--) {
            if (!values.grid.isText(i)) {
                blanks++;
                continue;
            }
            CoverCell numbers = numbersOn(values, i, number, shape);
            if (numbers == null) {
                break;
            }
            blanks = 0;
            lines.add(0, numbers);
        }
        for (int i = number.line() + 1; i < values.grid.size(); i++) {
            CoverCell numbers = numbersOn(values, i, number, shape);
            if (numbers == null) {
                break;
            }
            lines.add(numbers);
        }
        return lines;
    }

    /** The free cell of a line in the number's columns that holds only such numbers, or null. */
    private static CoverCell numbersOn(
            CoverValues values, int line, CoverCell number, CoverShape shape) {
        for (CoverCell cell : values.grid.cells(line)) {
            if (cell.distance(number.left(), number.right()) == 0) {
                return values.isUsed(cell) || !isOnlyNumbers(cell.text(), shape) ? null : cell;
            }
        }
        return null;
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
            if (c == ' ' || c == ',' || c == ';' || c == '&' || c == '/') {
                at++;
            } else if (text.regionMatches(true, at, "and ", 0, 4)) {
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
