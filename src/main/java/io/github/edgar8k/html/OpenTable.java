package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table whose cells are being read: which cell stands where. */
final class OpenTable {
    /** Cells further to the right are read into the last one. */
    private static final int MOST_COLUMNS = 200;

    /** An empty first column as wide as this moves the rest into the right half of the page. */
    private static final int WIDE_PERCENT = 25;

    /** The same where empty columns follow, which may as well centre the content. */
    private static final int HALF_PERCENT = 45;

    private final Flow outer;
    private final FlowText text;
    private final int left;
    private final List<Row> rows = new ArrayList<>();
    private int[] busyUntil = new int[16];
    private int next;
    private int width;

    /**
     * @param outer the flow that the table stands in
     * @param left columns before its lines
     */
    OpenTable(Flow outer, FlowText text, int left) {
        this.outer = outer;
        this.text = text;
        this.left = left;
    }

    Flow outer() {
        return outer;
    }

    void row(Row row) {
        rows.add(row);
        next = 0;
    }

    Row lastRow() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1);
    }

    /** Begins a cell behind the last one, beside the cells that reach down from the rows above. */
    Cell cell(
            int columns,
            int spannedRows,
            int percent,
            char ruleAbove,
            char ruleBelow,
            boolean bottom) {
        int row = rows.size() - 1;
        while (next < busyUntil.length && busyUntil[next] > row) {
            next++;
        }
        List<Cell> cells = rows.get(row).cells();
        if (next >= MOST_COLUMNS && !cells.isEmpty()) {
            return cells.get(cells.size() - 1);
        }
        int column = Math.min(next, MOST_COLUMNS - 1);
        int end = Math.min(column + columns, MOST_COLUMNS);
        if (end > busyUntil.length) {
            busyUntil = Arrays.copyOf(busyUntil, Math.max(end, busyUntil.length * 2));
        }
        Arrays.fill(busyUntil, column, end, row + spannedRows);
        Cell cell =
                new Cell(
                        row,
                        column,
                        end - column,
                        spannedRows,
                        percent,
                        ruleAbove,
                        ruleBelow,
                        bottom,
                        new Flow(text));
        cells.add(cell);
        next = end;
        width = Math.max(width, end);
        return cell;
    }

    /** Puts the finished table into the flow around it. */
    void finish(Measure measure) {
        Columns columns = new Columns(width, rows, measure);
        if (columns.contentCount() > 1) {
            outer.add(new Table(rows, columns, left, Space.NONE));
            return;
        }
        int empty = columns.contentCount() == 0 ? 0 : columns.leadingPercent();
        boolean onRight = empty >= (columns.endsInContent() ? WIDE_PERCENT : HALF_PERCENT);
        int moved = left + (onRight ? Math.min(empty, 60) * 80 / 100 : 0);
        for (Row row : rows) {
            unwrap(row, moved, columns);
        }
    }

    /** A table with one column of content is only a frame: its cells follow one another. */
    private void unwrap(Row row, int moved, Columns columns) {
        if (row.pageAbove()) {
            outer.add(new PageMark(row.line()));
        }
        rule(row, true, columns);
        if (row.isSpacing()) {
            outer.space(Space.BLANK);
        }
        for (Cell cell : row.cells()) {
            for (Box box : cell.boxes()) {
                outer.add(moved == 0 ? box : box.moved(moved));
            }
        }
        rule(row, false, columns);
    }

    private void rule(Row row, boolean above, Columns columns) {
        for (Cell cell : row.cells()) {
            char stroke = above ? cell.ruleAbove() : cell.ruleBelow();
            if (stroke != 0) {
                int before = columns.percent(0, cell.column()) * 80 / 100;
                int percent = columns.percent(cell.column(), cell.endColumn());
                int length = percent == 0 ? cell.percent() : percent;
                outer.add(
                        new RuleLine(
                                Align.LEFT,
                                left + before,
                                length <= 0 ? 100 : length,
                                stroke,
                                false,
                                row.line(),
                                Space.NONE));
                return;
            }
        }
    }
}
