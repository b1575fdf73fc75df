package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Covers without captions (2 of 84 filings lack them for date and name): what is left is taken by
 * its shape and its place, and only where the caption itself is missing.
 */
final class CoverGuess {
    private CoverGuess() {}

    static void fill(CoverValues values, List<RegistrantValues> registrants) {
        if (registrants.size() != 1) {
            return;
        }
        RegistrantValues only = registrants.get(0);
        if (only.name == null && values.of(CoverCaption.NAME).isEmpty()) {
            only.name = name(values);
        }
        if (only.jurisdiction == null && values.of(CoverCaption.JURISDICTION).isEmpty()) {
            only.jurisdiction = jurisdiction(values);
        }
        if (only.telephone == null && values.of(CoverCaption.TELEPHONE).isEmpty()) {
            only.telephone = shape(values, CoverShape.TELEPHONE);
        }
        if (only.fileNumber == null && values.of(CoverCaption.FILE_NUMBER).isEmpty()) {
            only.fileNumber = shape(values, CoverShape.FILE_NUMBER);
        }
        if (only.employerId == null && values.of(CoverCaption.EMPLOYER_ID).isEmpty()) {
            only.employerId = shape(values, CoverShape.EMPLOYER_ID);
        }
        if (only.address == null && values.of(CoverCaption.ADDRESS).isEmpty()) {
            only.address = AddressReader.read(addressLines(values), null);
        }
    }

    /** The first block of words behind the form's own head that is no date and no number. */
    private static String name(CoverValues values) {
        CoverGrid grid = values.grid;
        int from = 0;
        for (int i = 0; i < grid.size(); i++) {
            if (grid.isPrintedForm(i)) {
                from = i + 1;
            } else if (grid.hasTaken(i) && i > 12) {
                break;
            }
        }
        String name = name(values, from);
        return name == null && from > 0 ? nameOverForm(values) : name;
    }

    /** A company's name over the form's own head, where nothing else stands over it. */
    private static String nameOverForm(CoverValues values) {
        CoverCell only = null;
        for (int i = 0; i < values.grid.size() && !values.grid.isPrintedForm(i); i++) {
            for (CoverCell cell : values.grid.cells(i)) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only != null && !values.isUsed(only) && SignatureWords.isCompany(only.text())
                ? Phrase.collapsed(only.text())
                : null;
    }

    private static String name(CoverValues values, int from) {
        CoverGrid grid = values.grid;
        StringBuilder name = new StringBuilder();
        for (int i = from; i < grid.size(); i++) {
            if (!grid.isText(i)) {
                if (name.length() > 0) {
                    break;
                }
                continue;
            }
            if (name.length() > 0 && endsName(grid.cells(i))) {
                break;
            }
            for (CoverCell cell : grid.cells(i)) {
                if (!values.isUsed(cell)
                        && PrintedDate.find(cell.text()) == null
                        && isName(cell.text())) {
                    Phrase.append(name, cell.text());
                    values.use(cell);
                }
            }
        }
        return name.length() == 0 ? null : withoutLabel(name.toString());
    }

    /** "Registrant - X Corp." is X Corp. */
    private static String withoutLabel(String name) {
        int dash = name.indexOf(" - ");
        return dash > 0 && Words.of(name, 0, dash).equalTo("registrant")
                ? name.substring(dash + 3)
                : RegistrantName.withoutCaption(name);
    }

    /** "(A Delaware Corporation)" or a street's line under a name. */
    private static boolean endsName(List<CoverCell> cells) {
        for (CoverCell cell : cells) {
            if (Character.isDigit(cell.text().charAt(0))
                    || JurisdictionText.of(cell.text()) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        Words words = Words.of(text);
        return Character.isLetter(text.charAt(0))
                && !words.isEmpty()
                && !words.startsWith("date")
                && !words.startsWith("commission")
                && text.length() < 90;
    }

    private static String jurisdiction(CoverValues values) {
        for (int i = 0; i < values.grid.size(); i++) {
            for (CoverCell cell : values.grid.cells(i)) {
                String printed =
                        values.isUsed(cell) ? null : JurisdictionText.unclaimed(cell.text());
                if (printed != null) {
                    values.use(cell);
                    return printed;
                }
            }
        }
        return null;
    }

    private static String shape(CoverValues values, CoverShape shape) {
        for (int i = 0; i < values.grid.size(); i++) {
            for (CoverCell cell : CoverStack.shapesOn(values.grid, i, shape)) {
                if (!values.isUsed(cell)) {
                    values.use(cell);
                    return Phrase.collapsed(cell.text());
                }
            }
        }
        return null;
    }

    /** The block that ends in a line with a ZIP code. */
    private static List<String> addressLines(CoverValues values) {
        CoverGrid grid = values.grid;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            List<CoverCell> cells = grid.cells(i);
            if (cells.isEmpty() || values.isUsed(cells.get(0)) || grid.hasTaken(i)) {
                lines.clear();
                continue;
            }
            lines.add(cells.get(0).text());
            List<CoverCell> zips = CoverStack.shapesOn(grid, i, CoverShape.ZIP_CODE);
            if (!zips.isEmpty()
                    && zips.get(zips.size() - 1).right() == cells.get(0).right()
                    && zips.get(zips.size() - 1).left() > cells.get(0).left()) {
                return lines;
            }
        }
        return List.of();
    }
}
