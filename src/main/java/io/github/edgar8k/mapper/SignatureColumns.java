package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** Puts what two people sign side by side one below the other. */
final class SignatureColumns {
    /** How far from a column's head its cells may begin to the left. */
    private static final int COLUMN_SLACK = 8;

    /** More people do not sign side by side; a bound, so that the time stays linear. */
    private static final int MOST_COLUMNS = 6;

    /** Lines from a row of the columns to what no more belongs to them. */
    private static final int APART = 2;

    private final List<List<SignatureCell>> rows;

    private SignatureColumns(List<List<SignatureCell>> rows) {
        this.rows = rows;
    }

    /** The cells of all rows, each column of two signatures read to its end. */
    static List<SignatureCell> inReadingOrder(List<List<SignatureCell>> rows) {
        return new SignatureColumns(rows).inReadingOrder();
    }

    private List<SignatureCell> inReadingOrder() {
        List<SignatureCell> order = new ArrayList<>();
        int r = 0;
        while (r < rows.size()) {
            int pair = nextPair(r);
            int from = pair < 0 ? rows.size() : columnsFrom(r, pair);
            for (; r < from; r++) {
                order.addAll(rows.get(r));
            }
            if (pair >= 0) {
                int to = columnsTo(pair);
                addColumns(order, from, to, columns(rows.get(pair)));
                r = to;
            }
        }
        return order;
    }

    private int nextPair(int from) {
        for (int r = from; r < rows.size(); r++) {
            if (secondSigning(rows.get(r)) != null) {
                return r;
            }
        }
        return -1;
    }

    /** The second cell of a row that begins a signature, or null. */
    private static SignatureCell secondSigning(List<SignatureCell> row) {
        boolean seen = false;
        for (int c = 0; c < row.size(); c++) {
            if (SignatureMark.read(row.get(c).text()) != null) {
                if (seen) {
                    return row.get(c);
                }
                seen = true;
            }
        }
        return null;
    }

    /**
     * The rows over two signatures that stand in their columns: two registrants' names, and below
     * the right one alone "By: ..., its general partner".
     */
    private int columnsFrom(int first, int pair) {
        SignatureCell right = secondSigning(rows.get(pair));
        int from = pair;
        for (int r = pair - 1; r >= first && rows.get(r).size() <= 2; r--) {
            List<SignatureCell> row = rows.get(r);
            int last = row.isEmpty() ? 0 : row.get(row.size() - 1).column();
            if (last < right.column() - COLUMN_SLACK
                    || last > Math.max(right.column() + COLUMN_SLACK, right.end())) {
                break;
            }
            from = row.size() == 2 ? r : from;
        }
        return from;
    }

    private int columnsTo(int pair) {
        int right = secondSigning(rows.get(pair)).column() - COLUMN_SLACK;
        boolean signerToCome = isCompany(rows.get(pair).get(0));
        for (int r = pair + 1; r < rows.size(); r++) {
            List<SignatureCell> row = rows.get(r);
            for (SignatureCell cell : row) {
                SignatureMark mark = SignatureMark.read(cell.text());
                if (mark != null && signerToCome && cell.column() < right) {
                    signerToCome = false;
                } else if (mark != null && !repeatsName(mark, rows.get(pair))) {
                    return r;
                }
            }
            if (row.size() == 1 && isApart(row.get(0), rows.get(r - 1))) {
                return r;
            }
        }
        return rows.size();
    }

    /** "By: X Corp., as Sponsor" beside another's signature: who signs for it follows below. */
    private static boolean isCompany(SignatureCell left) {
        SignatureMark mark = SignatureMark.read(left.text());
        return mark != null
                && !mark.signed()
                && mark.rest() != null
                && SignatureWords.isCompany(mark.rest());
    }

    /** Whether "By: Ann Poe" gives the name again of a signature over it. */
    private static boolean repeatsName(SignatureMark mark, List<SignatureCell> pair) {
        if (mark.signed() || mark.rest() == null) {
            return false;
        }
        for (SignatureCell cell : pair) {
            SignatureMark over = SignatureMark.read(cell.text());
            if (over != null && PersonName.same(over.rest(), mark.rest())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell stands by itself under the columns: the number of the document, a note. */
    private static boolean isApart(SignatureCell cell, List<SignatureCell> above) {
        return !above.isEmpty()
                && cell.line() - above.get(0).line() > APART
                && Digits.in(cell.text());
    }

    /** Where the columns begin that stand to the right of a row's first signature. */
    private static List<Integer> columns(List<SignatureCell> pair) {
        List<Integer> columns = new ArrayList<>(2);
        boolean seen = false;
        for (SignatureCell cell : pair) {
            if (SignatureMark.read(cell.text()) != null) {
                if (seen && columns.size() < MOST_COLUMNS) {
                    columns.add(cell.column() - COLUMN_SLACK);
                }
                seen = true;
            }
        }
        return columns;
    }

    private void addColumns(List<SignatureCell> order, int from, int to, List<Integer> columns) {
        int left = 0;
        for (int column : columns) {
            addColumn(order, from, to, left, column);
            left = column;
        }
        addColumn(order, from, to, left, Integer.MAX_VALUE);
    }

    private void addColumn(List<SignatureCell> order, int from, int to, int left, int right) {
        for (int r = from; r < to; r++) {
            for (SignatureCell cell : rows.get(r)) {
                if (cell.column() >= left && cell.column() < right) {
                    order.add(cell);
                }
            }
        }
    }
}
