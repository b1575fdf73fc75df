package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import java.util.ArrayList;
import java.util.List;

/**
 * The combined cover of several registrants (utilities, 1990s on): one row of captions, "Commission
 * File Number | Registrant, State of Incorporation, Address and Telephone Number | I.R.S. Employer
 * Identification No.", and under it a block of lines a registrant.
 */
final class RegistrantTable {
    private final CoverValues values;
    private final CoverGrid grid;
    private final List<RegistrantValues> registrants = new ArrayList<>();
    private int end;

    private RegistrantTableHead head;

    private RegistrantTable(CoverValues values) {
        this.values = values;
        this.grid = values.grid;
    }

    /** The registrants of such a table; empty where the cover has none. */
    static List<RegistrantValues> read(CoverValues values) {
        RegistrantTable table = new RegistrantTable(values);
        for (Caption file : values.of(CoverCaption.FILE_NUMBER)) {
            for (Caption id : values.of(CoverCaption.EMPLOYER_ID)) {
                RegistrantTableHead head = RegistrantTableHead.of(values, file, id);
                if (head != null && table.registrants.isEmpty()) {
                    table.head = head;
                    table.readRows(file, id);
                }
            }
        }
        return table.registrants;
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
            CoverCell number = RegistrantTableHead.fileNumber(cells, file);
            if (number != null) {
                if (!head.numbersLast()) {
                    finish(current, lines);
                }
                current = new RegistrantValues();
                current.fileNumber = number.text();
                registrants.add(current);
                column = -1;
            } else if (head.numbersLast() && !cells.isEmpty() && anotherRow(i, file)) {
                lines.add(cells.get(0).text());
                continue;
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
                        || cell.left() > file.right()
                                && cell.left() < id.left() - 2
                                && id.left() > column) {
                    column = column < 0 ? cell.left() : column;
                    lines.add(cell.text());
                }
                values.use(cell);
            }
            if (head.numbersLast() && number != null) {
                finish(current, lines);
            }
        }
        if (!head.numbersLast()) {
            finish(current, lines);
        }
    }

    /** The first line of what stands once under the table: address and telephone number. */
    private int limit(Caption file) {
        int limit = grid.size();
        int firstRow = end + 1;
        while (firstRow < limit
                && RegistrantTableHead.fileNumber(grid.cells(firstRow), file) == null) {
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
        Caption states = head.states();
        return states != null
                && cell.distance(states.left(), states.right()) <= 2
                && JurisdictionText.of(cell.text()) != null;
    }

    private static boolean belongs(List<CoverCell> cells, int column) {
        return !cells.isEmpty() && column > 4 && Math.abs(cells.get(0).left() - column) <= 4;
    }

    private boolean anotherRow(int from, Caption file) {
        for (int i = from; i < Math.min(grid.size(), from + 3); i++) {
            if (RegistrantTableHead.fileNumber(grid.cells(i), file) != null) {
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
                named = name.length() > 0;
            } else if (telephone(line) != null) {
                registrant.telephone =
                        registrant.telephone == null ? telephone(line) : registrant.telephone;
            } else if (line.startsWith("(") && name.length() > 0 && address.isEmpty()) {
                named = true;
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
