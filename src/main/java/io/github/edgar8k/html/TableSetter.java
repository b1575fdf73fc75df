package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table as lines: row after row, every cell in its column. A cell that is longer than its
 * column pushes its neighbours to the right, at least their gap away.
 */
final class TableSetter {
    /** Two columns are a label and its prose. */
    private static final int PROSE = 100;

    /** No cell is moved further to the right than this by empty columns. */
    private static final int FURTHEST = 400;

    /** Cells that reach down over further rows end here if there are more of them. */
    private static final int MOST_RUNNING = 400;

    private static final int LONGEST_RULE = 80;
    private static final int SHORTEST_RULE = 3;

    private final Typesetter typesetter;
    private long blanksLeft;

    /**
     * @param blanks how many blanks may be spent on columns; behind that, cells stand a gap apart
     */
    TableSetter(Typesetter typesetter, long blanks) {
        this.typesetter = typesetter;
        this.blanksLeft = blanks;
    }

    /** A cell whose lines are being set, over as many rows as it covers. */
    private static final class Running {
        final Cell cell;
        final LaidLines lines = new LaidLines();
        final int left;
        int next;

        /** Empty lines above its first. */
        int above;

        Running(Cell cell, int left) {
            this.cell = cell;
            this.left = left;
        }

        int rest() {
            return above + lines.size() - next;
        }
    }

    void set(Table table, int width, LaidLines out) {
        Columns columns = table.columns();
        int limit = Math.min(width, columns.contentCount() > 2 ? width : PROSE) - table.left();
        int[] edges = new ColumnFit(columns).edges(Math.max(20, limit));
        List<Row> rows = table.rows();
        boolean ruled = hasMeaningfulRules(rows);
        List<Running> running = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            if (row.pageAbove()) {
                out.page(row.line());
            }
            if (row.isSpacing() && running.isEmpty() || row.hasBlankTop()) {
                out.space();
            }
            start(row, columns, edges, running);
            boolean last = r == rows.size() - 1 || running.size() > MOST_RUNNING;
            lines(running, r, last, columns, table.left(), out);
            Row below = r + 1 < rows.size() ? rows.get(r + 1) : null;
            if (ruled && (row.hasRule(false) || below != null && below.hasRule(true))) {
                rule(row, below, columns, edges, table.left(), out);
            }
        }
    }

    /** A border below most rows is a grid, not a rule that means something. */
    private static boolean hasMeaningfulRules(List<Row> rows) {
        int ruled = 0;
        for (Row row : rows) {
            ruled += row.hasRule(false) || row.hasRule(true) ? 1 : 0;
        }
        return rows.size() <= 4 || ruled * 2 <= rows.size();
    }

    private void start(Row row, Columns columns, int[] edges, List<Running> running) {
        for (Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                int left = edges[cell.column()];
                Running started = new Running(cell, left);
                int width = right(cell, columns, edges) - left;
                typesetter.cell(cell.boxes(), Math.max(1, width), started.lines);
                insert(started, running);
            }
        }
    }

    /** Keeps the cells from left to right; all but those that reach down come in that order. */
    private static void insert(Running started, List<Running> running) {
        int at = running.size();
        while (at > 0 && running.get(at - 1).cell.column() > started.cell.column()) {
            at--;
        }
        running.add(at, started);
    }

    private static int right(Cell cell, Columns columns, int[] edges) {
        int end = cell.endColumn();
        return end == edges.length - 1 ? edges[end] : edges[end] - columns.gap(end);
    }

    private void lines(
            List<Running> running,
            int row,
            boolean last,
            Columns columns,
            int left,
            LaidLines out) {
        int height = 0;
        for (Running cell : running) {
            if (last || cell.cell.endRow() <= row + 1) {
                height = Math.max(height, cell.rest());
            }
        }
        if (height == 0 && !running.isEmpty()) {
            height = 1;
        }
        sink(running, row, height);
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < height; k++) {
            line.setLength(0);
            int firstSource = Integer.MAX_VALUE;
            int lastSource = 0;
            for (Running cell : running) {
                if (cell.above > 0) {
                    cell.above--;
                } else if (cell.rest() > 0) {
                    append(cell, columns.gap(cell.cell.column()), left, line);
                    firstSource = Math.min(firstSource, cell.lines.first(cell.next));
                    lastSource = Math.max(lastSource, cell.lines.last(cell.next));
                    cell.next++;
                }
            }
            out.add(line, firstSource, lastSource);
        }
        keepUnfinished(running, row, last);
    }

    private static void sink(List<Running> running, int row, int height) {
        for (Running cell : running) {
            if (cell.cell.row() == row && cell.cell.sinks()) {
                cell.above = height - cell.lines.size();
            }
        }
    }

    private static void keepUnfinished(List<Running> running, int row, boolean last) {
        int kept = 0;
        for (int i = 0; i < running.size(); i++) {
            Running cell = running.get(i);
            if (!last && cell.rest() > 0 && cell.cell.endRow() > row + 1) {
                running.set(kept++, cell);
            }
        }
        running.subList(kept, running.size()).clear();
    }

    private void append(Running cell, int gap, int left, StringBuilder line) {
        if (cell.lines.length(cell.next) == 0) {
            return;
        }
        int target = blanksLeft > 0 ? left + Math.min(cell.left, FURTHEST) : 0;
        int at = line.length() == 0 ? target : Math.max(target, line.length() + gap);
        blanksLeft -= at - line.length();
        pad(line, at, ' ');
        cell.lines.copy(cell.next, line);
    }

    private void rule(Row row, Row below, Columns columns, int[] edges, int left, LaidLines out) {
        StringBuilder line = new StringBuilder();
        for (Cell cell : row.cells()) {
            if (cell.ruleBelow() != 0) {
                stroke(cell, cell.ruleBelow(), columns, edges, left, line);
            }
        }
        if (line.length() == 0 && below != null) {
            for (Cell cell : below.cells()) {
                if (cell.ruleAbove() != 0) {
                    stroke(cell, cell.ruleAbove(), columns, edges, left, line);
                }
            }
        }
        blanksLeft -= line.length();
        if (line.length() > 0 && blanksLeft > 0) {
            out.rule(line, row.line(), false);
        }
    }

    private static void stroke(
            Cell cell, char stroke, Columns columns, int[] edges, int left, StringBuilder line) {
        int from = left + Math.min(edges[cell.column()], FURTHEST);
        int length = Math.min(LONGEST_RULE, right(cell, columns, edges) - edges[cell.column()]);
        boolean joined = line.length() > 0 && from - line.length() < Columns.GAP;
        if ((length >= SHORTEST_RULE || joined) && from >= line.length()) {
            pad(line, from, joined ? stroke : ' ');
            pad(line, from + length, stroke);
        }
    }

    private static void pad(StringBuilder line, int to, char with) {
        while (line.length() < to) {
            line.append(with);
        }
    }
}
