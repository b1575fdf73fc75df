package io.github.edgar8k.html;

import java.util.Arrays;

/** Where the columns of a table stand on the page. */
final class ColumnFit {
    /** A page of text; widths in per cent are parts of it. */
    private static final int PAGE = 80;

    /** Layout tables have few columns, and only there is the filer's spacing worth keeping. */
    private static final int FEW = 5;

    /** A prose column is not squeezed below this. */
    private static final int NARROWEST = 12;

    private final Columns columns;
    private final int count;
    private final int[] natural;

    ColumnFit(Columns columns) {
        this.columns = columns;
        this.count = columns.count();
        this.natural = new int[count];
        for (int c = 0; c < count; c++) {
            natural[c] = columns.naturalWidth(c);
        }
    }

    /**
     * The left edge of each column and, behind the last, the table's right edge. A column's text
     * ends a gap before the next one's left edge.
     *
     * @param limit the columns of text that the table should not be wider than
     */
    int[] edges(int limit) {
        int[] widths = asFiled(Math.min(limit, PAGE));
        if (widths == null || columns.total(widths) > limit) {
            widths = columns.total(natural) > limit ? squeezed(limit) : natural;
        }
        int[] edges = new int[count + 1];
        int at = 0;
        for (int c = 0; c < count; c++) {
            at += columns.gap(c);
            edges[c] = at;
            at += widths[c];
        }
        edges[count] = at;
        return edges;
    }

    /** The widths that the filer gave in per cent, no narrower than the words; or null. */
    private int[] asFiled(int page) {
        int sum = columns.percent(0, count);
        if (columns.contentCount() > FEW || sum < 30) {
            return null;
        }
        int[] widths = natural.clone();
        int first = columns.leadingPercent() < 25 ? columns.nextContent(0) : 0;
        for (int c = first; c < count; c++) {
            widths[c] = Math.max(widths[c], columns.percent(c) * page / 100);
        }
        return widths;
    }

    /** Takes room from the heads, then from the widest columns, until the table fits. */
    private int[] squeezed(int limit) {
        int[] widths = natural.clone();
        for (int c = columns.nextContent(0); c < count; c = columns.nextContent(c + 1)) {
            breakHead(c, columns.nextContent(c + 1), widths);
        }
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        int room = limit - columns.total(new int[count]);
        int cap = 0;
        for (int i = 0; i < count; i++) {
            cap = Math.max(0, room) / (count - i);
            if (sorted[i] > cap) {
                break;
            }
            room -= sorted[i];
        }
        cap = Math.max(cap, NARROWEST);
        for (int c = 0; c < count; c++) {
            widths[c] = Math.min(widths[c], cap);
        }
        return widths;
    }

    /** Narrows a column whose head alone is wider than what the filer gave it. */
    private void breakHead(int column, int end, int[] widths) {
        int percent = columns.percent(column, end);
        int narrow = columns.bodyWidth(column);
        if (percent == 0 || narrow == 0) {
            return;
        }
        int widest = column;
        int width = 0;
        for (int c = column; c < end; c++) {
            width += widths[c];
            widest = widths[c] > widths[widest] ? c : widest;
        }
        int surplus = width - Math.max(narrow, percent * PAGE / 100);
        if (surplus > 0) {
            widths[widest] = Math.max(0, widths[widest] - surplus);
        }
    }
}
