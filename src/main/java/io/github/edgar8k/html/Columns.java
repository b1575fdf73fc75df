package io.github.edgar8k.html;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table: how wide their cells are by nature and where they stand on the page.
 * Columns in which no filled cell begins are spacers and take no room but their width in per cent.
 */
final class Columns {
    static final int GAP = 3;

    private final int count;
    private final int[] natural;
    private final int[] percents;
    private final int[] gaps;
    private final boolean[] content;
    private final int[] body;
    private final int[] headWords;
    private final int contentCount;

    Columns(int count, List<Row> rows, Measure measure) {
        this.count = count;
        this.natural = new int[count];
        this.percents = new int[count];
        this.gaps = new int[count];
        this.content = new boolean[count];
        this.body = new int[count];
        this.headWords = new int[count];
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
        heads(rows, measure);
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

    /** Widens the widest of the columns, and those that are nearly as wide, all alike. */
    private void widen(int from, int to, int wanted) {
        int room = natural[from];
        int widest = natural[from];
        for (int c = from + 1; c < to; c++) {
            room += natural[c] + gaps[c];
            widest = Math.max(widest, natural[c]);
        }
        int alike = 0;
        for (int c = from; c < to; c++) {
            alike += isNearly(natural[c], widest) ? 1 : 0;
        }
        int missing = Math.max(0, wanted - room);
        if (widest == 0) {
            natural[from] += missing;
            return;
        }
        for (int c = from; c < to && missing > 0; c++) {
            if (isNearly(natural[c], widest)) {
                int share = (missing + alike - 1) / alike--;
                natural[c] += share;
                missing -= share;
            }
        }
    }

    private static boolean isNearly(int width, int widest) {
        return width * 2 >= widest;
    }

    /** Tells the head row's words from the widths of the cells below it. */
    private void heads(List<Row> rows, Measure measure) {
        boolean below = false;
        for (Row row : rows) {
            int filled = 0;
            for (Cell cell : row.cells()) {
                if (!cell.isEmpty()) {
                    filled++;
                    int c = cell.column();
                    int width = measure.width(cell.boxes());
                    if (below) {
                        body[c] = Math.max(body[c], width);
                    } else {
                        headWords[c] = Math.max(headWords[c], measure.longestWord(cell.boxes()));
                    }
                }
            }
            below |= filled > 1;
        }
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

    /**
     * The width in per cent of the columns between two, the second not counted; 0 where the filer
     * gave more than a table has.
     */
    int percent(int from, int to) {
        int percent = 0;
        for (int c = from; c < to; c++) {
            percent += Math.max(0, percents[c]);
        }
        return percent > 115 ? 0 : percent;
    }

    /** The width of the table where no line needs to be broken. */
    int natural() {
        return total(natural);
    }

    int total(int[] widths) {
        int total = 0;
        for (int c = 0; c < count; c++) {
            total += widths[c] + gaps[c];
        }
        return total;
    }

    int gap(int column) {
        return gaps[column];
    }

    int count() {
        return count;
    }

    int naturalWidth(int column) {
        return natural[column];
    }

    /** The width of a column in per cent of the table, 0 where the filer gave none. */
    int percent(int column) {
        return Math.max(0, percents[column]);
    }

    /** The first column from here on in which something begins, or the number of columns. */
    int nextContent(int column) {
        int c = column;
        while (c < count && !content[c]) {
            c++;
        }
        return c;
    }

    /**
     * How narrow a column may become if only the words of its head have to be broken over lines; 0
     * where there is nothing below a head.
     */
    int bodyWidth(int column) {
        return body[column] == 0 ? 0 : Math.max(body[column], headWords[column]);
    }
}
