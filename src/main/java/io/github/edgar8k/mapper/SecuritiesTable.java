package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Security;
import java.util.ArrayList;
import java.util.List;

/**
 * The cover's table "Title of each class | Trading Symbol(s) | Name of each exchange on which
 * registered" (Release 33-10618, on the form since May 2019), read by its columns.
 */
final class SecuritiesTable {
    private SecuritiesTable() {}

    /**
     * The rows of the table.
     *
     * @param taken set for the lines that the table and its heading take
     */
    static List<Security> read(List<Line> lines, boolean[] taken) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isText()
                    && mayBeHead(line.text())
                    && Words.of(line.text()).contains("title of each class")) {
                return read(lines, i, taken);
            }
        }
        return List.of();
    }

    /** A test that costs little: most covers have no such table. */
    private static boolean mayBeHead(String text) {
        return text.indexOf("lass") >= 0 || text.indexOf("LASS") >= 0;
    }

    private static List<Security> read(List<Line> lines, int head, boolean[] taken) {
        int[] columns = columns(lines, head);
        int registrants = registrantsEnd(lines.get(head));
        List<Security> rows = new ArrayList<>();
        for (int i = Math.max(0, head - 3); i < head; i++) {
            if (lines.get(i).isText() && Words.of(lines.get(i).text()).contains("section 12 b")) {
                taken[i] = true;
            }
        }
        taken[head] = true;
        if (columns == null) {
            return rows;
        }
        String[] open = null;
        boolean started = false;
        boolean spaced = false;
        for (int i = head + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind().isFurniture()) {
                break;
            }
            if (!line.isText()) {
                spaced |= line.isBlank();
                continue;
            }
            if (isEnd(line) || taken[i]) {
                break;
            }
            String[] cells = cut(line, columns, registrants);
            if (!started && isHead(cells)) {
                taken[i] = true;
                continue;
            }
            boolean complete = cells[0] != null && cells[2] != null;
            if (cells[0] != null
                    && cells[1] == null
                    && cells[2] == null
                    && spaced
                    && (open == null || open[2] != null)) {
                break;
            }
            taken[i] = true;
            started = true;
            boolean sameTitle =
                    open != null
                            && open[1] != null
                            && open[2] != null
                            && cells[0] == null
                            && cells[1] != null
                            && cells[2] != null;
            if (sameTitle) {
                // The class of the row above, on a second exchange.
                add(rows, open);
                cells[0] = open[0];
                open = cells;
            } else if (complete
                            && (open == null || spaced || open[2] != null && !startsLow(cells[0]))
                    || open == null) {
                add(rows, open);
                open = cells;
            } else {
                for (int k = 0; k < 3; k++) {
                    open[k] =
                            open[k] == null
                                    ? cells[k]
                                    : cells[k] == null ? open[k] : open[k] + " " + cells[k];
                }
            }
            spaced = false;
        }
        add(rows, open);
        return rows;
    }

    private static boolean startsLow(String words) {
        return Character.isLowerCase(words.charAt(0));
    }

    private static void add(List<Security> rows, String[] cells) {
        if (cells != null && cells[0] != null && !isNone(cells[0])) {
            rows.add(new Security(cells[0], blankToNull(cells[1]), blankToNull(cells[2])));
        }
    }

    private static String blankToNull(String cell) {
        return cell == null || isNone(cell) ? null : cell;
    }

    static boolean isNone(String cell) {
        Words words = Words.of(cell);
        return words.isEmpty()
                || words.equalTo("none")
                || words.equalTo("n a")
                || words.equalTo("not applicable");
    }

    private static boolean isHead(String[] cells) {
        for (String cell : cells) {
            if (cell != null) {
                Words words = Words.of(cell);
                if (words.contains("registered")
                        || words.contains("which")
                        || words.equalTo("symbol s")
                        || words.equalTo("symbol")
                        || words.equalTo("symbols")
                        || words.equalTo("class")
                        || words.startsWith("on which")
                        || words.contains("exchange on")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEnd(Line line) {
        Words words = Words.of(line.text());
        return words.startsWith("indicate by check")
                || words.startsWith("securities registered")
                || words.startsWith("emerging growth")
                || words.startsWith("if an emerging")
                || words.startsWith("item ")
                || words.startsWith("check the appropriate");
    }

    /**
     * Left edges of the three columns and of the registrants' behind them, or null where the head
     * has no three.
     */
    private static int[] columns(List<Line> lines, int head) {
        Line line = lines.get(head);
        Words words = Words.of(line.text());
        int title = words.start(words.indexOf("title of each class", 0));
        int symbol = find(lines, head, "trading");
        int exchange = find(lines, head, "name of each");
        exchange = exchange < 0 ? find(lines, head, "name of") : exchange;
        exchange = exchange < 0 ? find(lines, head, "exchange") : exchange;
        if (symbol < 0 || exchange < 0) {
            return null;
        }
        int registrant = words.indexOf("registrant", 0);
        return registrant > 0 && words.start(registrant) > exchange
                ? new int[] {title, symbol, exchange, words.start(registrant)}
                : new int[] {title, symbol, exchange};
    }

    /**
     * Where the head of a column before the titles ends, 0 where there is none: combined filings
     * name each class's registrant there.
     */
    private static int registrantsEnd(Line head) {
        Words words = Words.of(head.text());
        int title = words.indexOf("title of each class", 0);
        boolean apart = title > 0 && words.start(title) - words.end(title - 1) >= 2;
        return apart ? words.end(title - 1) : 0;
    }

    private static int find(List<Line> lines, int head, String phrase) {
        for (int i = Math.max(0, head - 2); i < Math.min(lines.size(), head + 3); i++) {
            if (lines.get(i).isText()) {
                Words words = Words.of(lines.get(i).text());
                int at = words.indexOf(phrase, 0);
                if (at >= 0) {
                    return words.start(at);
                }
            }
        }
        return -1;
    }

    /** Columns may stand only two blanks apart: a column's own left edge cuts there. */
    private static void splitAtColumns(CoverCell cell, int[] columns, List<CoverCell> into) {
        int from = 0;
        for (int k = 1; k < columns.length; k++) {
            int at = columns[k] - cell.left();
            if (at - 2 > from
                    && at < cell.text().length()
                    && cell.text().startsWith("  ", at - 2)
                    && cell.text().charAt(at) != ' ') {
                into.add(
                        new CoverCell(
                                cell.line(),
                                cell.left() + from,
                                cell.left() + at,
                                cell.text().substring(from, at)));
                from = at;
            }
        }
        into.add(
                new CoverCell(
                        cell.line(),
                        cell.left() + from,
                        cell.right(),
                        cell.text().substring(from)));
    }

    /**
     * A line's cells, one each for the three columns or each put into the one whose left edge is
     * nearest to its middle or its own.
     *
     * @param registrants cells that begin before here are none of the three
     */
    private static String[] cut(Line line, int[] columns, int registrants) {
        String[] cells = new String[3];
        List<CoverCell> found = new ArrayList<>();
        for (CoverCell cell : new CoverGrid(List.of(line)).cells(0)) {
            splitAtColumns(cell, columns, found);
        }
        boolean oneEach = registrants == 0 && columns.length == 3 && found.size() == 3;
        for (int i = 0; i < found.size(); i++) {
            CoverCell cell = found.get(i);
            int column = oneEach ? i : column(cell, columns);
            if (cell.left() >= registrants && column < cells.length) {
                String words = Phrase.collapsed(cell.text());
                cells[column] = cells[column] == null ? words : cells[column] + " " + words;
            }
        }
        return cells;
    }

    private static int column(CoverCell cell, int[] columns) {
        int best = 0;
        for (int k = 1; k < columns.length; k++) {
            if (cell.left() + 12 >= columns[k] && cell.middle() >= columns[k] - 4) {
                best = k;
            }
        }
        return best;
    }
}
