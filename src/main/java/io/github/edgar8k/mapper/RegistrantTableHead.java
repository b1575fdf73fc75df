package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The row of captions over a table of registrants: beside the captions of file and employer number
 * a column asks for the registrant, with its address, telephone number or state or alone.
 */
final class RegistrantTableHead {
    private static final int TALLEST_HEAD = 6;

    private final CoverValues values;
    private final CoverGrid grid;
    private final Caption file;
    private final Caption id;
    private Caption states;
    private boolean numbersLast;

    private RegistrantTableHead(CoverValues values, Caption file, Caption id) {
        this.values = values;
        this.grid = values.grid;
        this.file = file;
        this.id = id;
    }

    /** The head with two captions; null where they are no part of one. */
    static RegistrantTableHead of(CoverValues values, Caption file, Caption id) {
        RegistrantTableHead head = new RegistrantTableHead(values, file, id);
        return sameRow(file, id) && head.read() ? head : null;
    }

    /**
     * The caption of the column of jurisdictions where all else under a name goes on with it; null
     * where there is no such column.
     */
    Caption states() {
        return states;
    }

    /** Whether the names alone are asked for, and a file number stands in a name's last line. */
    boolean numbersLast() {
        return numbersLast;
    }

    /** The file number of a row, under its caption; null where the row has none. */
    static CoverCell fileNumber(List<CoverCell> cells, Caption file) {
        for (CoverCell cell : cells) {
            if (cell.distance(file.left(), file.right()) <= 4) {
                List<CoverCell> found = new ArrayList<>(1);
                CoverShape.FILE_NUMBER.find(cell, found);
                if (!found.isEmpty() && found.get(0).left() == cell.left()) {
                    return found.get(0);
                }
            }
        }
        return null;
    }

    private static boolean sameRow(Caption a, Caption b) {
        return a.firstLine() <= b.lastLine() && b.firstLine() <= a.lastLine();
    }

    private boolean read() {
        int from = Math.min(file.firstLine(), id.firstLine());
        int to = Math.max(file.lastLine(), id.lastLine());
        StringBuilder head = new StringBuilder();
        for (int i = headTop(from); i <= Math.min(grid.size() - 1, to + 3); i++) {
            if (!grid.isText(i)
                    || i > to && !grid.isAllTaken(i) && !grid.words(i).contains("number")) {
                if (i > to) {
                    break;
                }
                continue;
            }
            head.append(grid.words(i)).append(' ');
        }
        Words words = Words.of(head.toString());
        boolean registrant =
                words.contains("registrant")
                        || words.contains("registrants")
                        || words.contains("exact name");
        boolean address = words.contains("address") || words.contains("addresses");
        states = address ? null : inRow(CoverCaption.JURISDICTION);
        boolean more =
                address
                        || words.contains("telephone")
                        || words.contains("state of incorporation")
                        || words.contains("state or other jurisdiction")
                        || states != null;
        numbersLast = !more && !startsRow(to);
        return registrant && (more || inRow(CoverCaption.NAME) != null) && rowsBelow(to);
    }

    /** The caption of a kind in the file number's row, or null. */
    private Caption inRow(CoverCaption kind) {
        for (Caption caption : values.of(kind)) {
            if (sameRow(caption, file)) {
                return caption;
            }
        }
        return null;
    }

    /** Whether the first line of values under the captions has a file number. */
    private boolean startsRow(int headEnd) {
        int line = headEnd + 1;
        while (line < grid.size() && grid.cells(line).isEmpty()) {
            line++;
        }
        return line < grid.size() && fileNumber(grid.cells(line), file) != null;
    }

    /** Where the tallest column of the captions begins, over the file number's. */
    private int headTop(int from) {
        int top = Math.max(0, from - 1);
        while (top > 0
                && from - top < TALLEST_HEAD
                && grid.isText(top)
                && grid.hasTaken(top - 1)
                && grid.line(top - 1).text().indexOf('(') < 0) {
            top--;
        }
        return top;
    }

    /** A file number under its caption with words right of it on the same line. */
    private boolean rowsBelow(int headEnd) {
        for (int i = headEnd + 1; i < Math.min(grid.size(), headEnd + 10); i++) {
            List<CoverCell> cells = grid.cells(i);
            CoverCell number = fileNumber(cells, file);
            if (number != null) {
                return cells.size() >= 2;
            }
        }
        return false;
    }
}
