package io.github.edgar8k.html;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table: how wide their cells are by nature and where they stand on the page.
 * Columns in which no filled cell begins are spacers and take no room but their width in per cent.
 */
final class Columns {
    static final int GAP = 3;

    /** A page of text; widths in per cent are parts of it. */
    private static final int PAGE = 80;

    /** Layout tables have few columns, and only there is the filer's spacing worth keeping. */
    private static final int FEW = 5;

    /** A prose column is not squeezed below this. */
    private static final int NARROWEST = 12;

    private final int count;
    private final int[] natural;
    private final int[] percents;
    private final int[] gaps;
    private final boolean[] content;
    private final int contentCount;

    Columns(int count, List<Row> rows, Measure measure) {
        this.count = count;
        this.natural = new int[count];
        this.percents = new int[count];
        this.gaps = new int[count];
        this.content = new boolean[count];
        Arrays.fill(percents, -1);
        int widest = 1;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                widest = Math.max(widest, single(cell, measure));
            }
        }
        this.contentCount = spaced(rows, measure);
        if (widest > 1) {
            spread(rows, measure, widest);
        }
    }

    private int single(Cell cell, Measure measure) {
        int column = cell.column();
        if (cell.columns() == 1) {
            percents[column] = Math.max(percents[column], cell.percent());
            natural[column] = Math.max(natural[column], measure.width(cell.boxes()));
        }
        content[column] |= !cell.isEmpty();
        return cell.isEmpty() ? 1 : cell.columns();
    }

    /** Sets the room before each column; returns how many columns hold something. */
    private int spaced(List<Row> rows, Measure measure) {
        boolean[] currency = new boolean[count];
        boolean[] closing = new boolean[count];
        boolean[] other = new boolean[count];
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.columns() == 1 && !cell.isEmpty()) {
                    String word = measure.word(cell.boxes());
                    boolean sign = word != null && isCurrency(word);
                    boolean end = word != null && isClosing(word);
                    currency[cell.column()] |= sign;
                    closing[cell.column()] |= end;
                    other[cell.column()] |= !sign && !end;
                }
            }
        }
        int found = 0;
        boolean afterCurrency = false;
        for (int c = 0; c < count; c++) {
            if (content[c]) {
                boolean joined = closing[c] && !currency[c] && !other[c];
                gaps[c] = found == 0 || joined ? 0 : afterCurrency ? 1 : GAP;
                afterCurrency = currency[c] && !closing[c] && !other[c];
                found++;
            }
        }
        return found;
    }

    private static boolean isCurrency(String word) {
        return switch (word) {
            case "$", "US$", "C$", "\u20AC", "\u00A3", "\u00A5", "(", "$(", "($" -> true;
            default -> false;
        };
    }

    private static boolean isClosing(String word) {
        return switch (word) {
            case ")", "%", ")%", "%)", "x", "bps" -> true;
            default -> false;
        };
    }

    /** Widens columns for the cells that cover several, those that cover fewest first. */
    private void spread(List<Row> rows, Measure measure, int widest) {
        int[] wanted = new int[count];
        for (int span = 2; span <= widest; span++) {
            boolean any = false;
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    if (cell.columns() == span && !cell.isEmpty()) {
                        int column = cell.column();
                        int width = measure.width(cell.boxes());
                        wanted[column] = Math.max(wanted[column], width);
                        any = true;
                    }
                }
            }
            for (int c = 0; any && c < count; c++) {
                if (wanted[c] > 0) {
                    widen(c, Math.min(count, c + span), wanted[c]);
                    wanted[c] = 0;
                }
            }
        }
    }

    private void widen(int from, int to, int wanted) {
        int room = natural[from];
        int best = from;
        for (int c = from + 1; c < to; c++) {
            room += natural[c] + gaps[c];
            best = natural[c] > natural[best] ? c : best;
        }
        natural[best] += Math.max(0, wanted - room);
    }

    int contentCount() {
        return contentCount;
    }

    /** The width in per cent of the empty columns before the first that holds something. */
    int leadingPercent() {
        int c = 0;
        while (c < count && !content[c]) {
            c++;
        }
        return percent(0, c);
    }

    /** Whether the last column holds something. */
    boolean endsInContent() {
        return count > 0 && content[count - 1];
    }

    /** The width in per cent of the columns between two, the second not counted. */
    int percent(int from, int to) {
        int percent = 0;
        for (int c = from; c < to; c++) {
            percent += Math.max(0, percents[c]);
        }
        return Math.min(100, percent);
    }

    /** The width of the table where no line needs to be broken. */
    int natural() {
        return total(natural);
    }

    private int total(int[] widths) {
        int total = 0;
        for (int c = 0; c < count; c++) {
            total += widths[c] + gaps[c];
        }
        return total;
    }

    int gap(int column) {
        return gaps[column];
    }

    boolean isContent(int column) {
        return content[column];
    }

    /**
     * Where the columns stand: the left edge of each and, behind the last, the table's right edge.
     * A column's text ends a gap before the next one's left edge.
     *
     * @param limit the columns of text that the table should not be wider than
     */
    int[] edges(int limit) {
        int[] widths = asFiled(Math.min(limit, PAGE));
        if (widths == null || total(widths) > limit) {
            widths = total(natural) > limit ? squeezed(limit) : natural;
        }
        int[] edges = new int[count + 1];
        int at = 0;
        for (int c = 0; c < count; c++) {
            at += gaps[c];
            edges[c] = at;
            at += widths[c];
        }
        edges[count] = at;
        return edges;
    }

    /** The widths that the filer gave in per cent, no narrower than the words; or null. */
    private int[] asFiled(int page) {
        int sum = 0;
        for (int percent : percents) {
            sum += Math.max(0, percent);
        }
        if (contentCount > FEW || sum < 30 || sum > 115) {
            return null;
        }
        int[] widths = natural.clone();
        boolean leading = leadingPercent() < 25;
        for (int c = 0; c < count; c++) {
            leading &= !content[c];
            if (!leading && percents[c] > 0) {
                widths[c] = Math.max(widths[c], percents[c] * page / 100);
            }
        }
        return widths;
    }

    /** Takes room from the widest columns until the table fits or they can't give more. */
    private int[] squeezed(int limit) {
        int[] widths = natural.clone();
        int room = limit - (total(natural) - sum(natural));
        int[] sorted = natural.clone();
        Arrays.sort(sorted);
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

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
