package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The combined cover of several registrants (utilities, 1990s on): one row of captions, "Commission
 * File Number | Registrant, State of Incorporation, Address and Telephone Number | I.R.S. Employer
 * Identification No.", and under it a block of lines a registrant.
 */
final class RegistrantTable {
    private static final int TALLEST_HEAD = 6;

    private final CoverValues values;
    private final CoverGrid grid;
    private final List<RegistrantValues> registrants = new ArrayList<>();
    private int end;

    /**
     * The caption of the column of jurisdictions where all else under a name goes on with it; null
     * where there is no such column.
     */
    private Caption states;

    private RegistrantTable(CoverValues values) {
        this.values = values;
        this.grid = values.grid;
    }

    /** The registrants of such a table; empty where the cover has none. */
    static List<RegistrantValues> read(CoverValues values) {
        RegistrantTable table = new RegistrantTable(values);
        for (Caption file : values.of(CoverCaption.FILE_NUMBER)) {
            for (Caption id : values.of(CoverCaption.EMPLOYER_ID)) {
                if (sameRow(file, id)
                        && table.registrants.isEmpty()
                        && table.hasRegistrantHead(file, id)) {
                    table.readRows(file, id);
                }
            }
        }
        return table.registrants;
    }

    private static boolean sameRow(Caption a, Caption b) {
        return a.firstLine() <= b.lastLine() && b.firstLine() <= a.lastLine();
    }

    /**
     * The column between or beside the two asks for the registrant with address, telephone or
     * state.
     */
    private boolean hasRegistrantHead(Caption file, Caption id) {
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
        states = address ? null : statesBeside(file);
        return registrant
                && (address
                        || words.contains("telephone")
                        || words.contains("state of incorporation")
                        || words.contains("state or other jurisdiction")
                        || states != null)
                && rowsBelow(file, to);
    }

    /** The caption of a column for the jurisdictions in the row of another caption, or null. */
    private Caption statesBeside(Caption file) {
        for (Caption caption : values.of(CoverCaption.JURISDICTION)) {
            if (sameRow(caption, file)) {
                return caption;
            }
        }
        return null;
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
    private boolean rowsBelow(Caption file, int headEnd) {
        for (int i = headEnd + 1; i < Math.min(grid.size(), headEnd + 10); i++) {
            List<CoverCell> cells = grid.cells(i);
            CoverCell number = fileNumber(cells, file);
            if (number != null) {
                return cells.size() >= 2;
            }
        }
        return false;
    }

    private static CoverCell fileNumber(List<CoverCell> cells, Caption file) {
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

    private void readRows(Caption file, Caption id) {
        end = Math.max(file.lastLine(), id.lastLine());
        RegistrantValues current = null;
        List<String> lines = new ArrayList<>();
        int column = -1;
        int blanks = 0;
        int limit = limit(file);
        for (int i = end + 1; i < limit; i++) {
            if (!grid.isText(i)) {
                if (grid.line(i).isBlank()
                        && ++blanks > 2
                        && current != null
                        && !anotherRow(i, file)) {
                    break;
                }
                continue;
            }
            List<CoverCell> cells = grid.cells(i);
            CoverCell number = fileNumber(cells, file);
            if (number != null) {
                finish(current, lines);
                current = new RegistrantValues();
                current.fileNumber = number.text();
                registrants.add(current);
                column = -1;
            } else if (current == null) {
                continue;
            } else if (blanks > 0 && !anotherRow(i, file) && !belongs(cells, column)) {
                break;
            }
            blanks = 0;
            for (CoverCell cell : cells) {
                if (number != null && cell.left() <= number.left()) {
                    values.use(cell);
                    if (cell.right() <= number.left()) {
                        column = column < 0 ? cell.left() : column;
                        lines.add(cell.text());
                    } else if (cell.right() > number.right() + 2) {
                        lines.add(cell.text().substring(number.right() - cell.left()));
                    }
                    continue;
                }
                String employer = employerId(cell, id);
                if (current.jurisdiction == null && isState(cell)) {
                    current.jurisdiction = JurisdictionText.of(cell.text());
                } else if (employer != null && current.employerId == null) {
                    current.employerId = employer;
                } else if (column < 0
                        || Math.abs(cell.left() - column) <= 6
                        || cell.left() > column
                                && cell.left() < id.left() - 2
                                && id.left() > column) {
                    column = column < 0 ? cell.left() : column;
                    lines.add(cell.text());
                }
                values.use(cell);
            }
        }
        finish(current, lines);
    }

    /** The first line of what stands once under the table: address and telephone number. */
    private int limit(Caption file) {
        int limit = grid.size();
        int firstRow = end + 1;
        while (firstRow < limit && fileNumber(grid.cells(firstRow), file) == null) {
            firstRow++;
        }
        for (Caption caption : values.captions) {
            if (caption.firstLine() > firstRow && caption.firstLine() < limit) {
                if (caption.kind() == CoverCaption.ADDRESS) {
                    limit = caption.firstLine() - 1;
                    while (limit > firstRow && !grid.isText(limit)) {
                        limit--;
                    }
                } else if (caption.kind() == CoverCaption.TELEPHONE
                        && caption.words().contains("area code")) {
                    limit = caption.firstLine();
                }
            }
        }
        return limit;
    }

    private boolean isState(CoverCell cell) {
        return states != null
                && cell.distance(states.left(), states.right()) <= 2
                && JurisdictionText.of(cell.text()) != null;
    }

    private static boolean belongs(List<CoverCell> cells, int column) {
        return !cells.isEmpty() && column > 4 && Math.abs(cells.get(0).left() - column) <= 4;
    }

    private boolean anotherRow(int from, Caption file) {
        for (int i = from; i < Math.min(grid.size(), from + 3); i++) {
            if (fileNumber(grid.cells(i), file) != null) {
                return true;
            }
        }
        return false;
    }

    private static String employerId(CoverCell cell, Caption id) {
        if (cell.distance(id.left(), id.right()) > 4) {
            return null;
        }
        List<CoverCell> found = new ArrayList<>(1);
        CoverShape.EMPLOYER_ID.find(cell, found);
        return found.isEmpty() ? null : found.get(0).text();
    }

    /** Name first, then "(A Delaware Corporation)", the address, the telephone number. */
    private static void finish(RegistrantValues registrant, List<String> lines) {
        if (registrant == null) {
            lines.clear();
            return;
        }
        StringBuilder name = new StringBuilder();
        List<String> address = new ArrayList<>();
        boolean named = false;
        for (String line : lines) {
            String jurisdiction = JurisdictionText.of(line);
            if (jurisdiction != null && registrant.jurisdiction == null && address.isEmpty()) {
                registrant.jurisdiction = jurisdiction;
                named = true;
            } else if (telephone(line) != null) {
                registrant.telephone =
                        registrant.telephone == null ? telephone(line) : registrant.telephone;
            } else if (!named && (name.length() == 0 || !looksLikeStreet(line))) {
                Phrase.append(name, line);
            } else {
                named = true;
                address.add(line);
            }
        }
        registrant.name = name.length() == 0 ? null : name.toString();
        registrant.address = AddressReader.read(address, null);
        lines.clear();
    }

    private static boolean looksLikeStreet(String line) {
        char c = line.charAt(0);
        return Character.isDigit(c)
                || line.startsWith("One ")
                || line.startsWith("P.O.")
                || line.startsWith("P. O.");
    }

    private static String telephone(String line) {
        List<CoverCell> found = new ArrayList<>(1);
        CoverShape.TELEPHONE.find(new CoverCell(0, 0, line.length(), line), found);
        return found.isEmpty() ? null : found.get(0).text();
    }
}
