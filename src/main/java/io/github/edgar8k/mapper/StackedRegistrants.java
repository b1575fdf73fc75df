package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** One caption under several names, with as many employer numbers: a registrant a line. */
final class StackedRegistrants {
    private StackedRegistrants() {}

    /**
     * The registrants; empty where the cover sets them in no such way.
     *
     * @param blocks the lines of each name
     * @param ids the employer number found at each of its captions, or null
     */
    static List<RegistrantValues> read(
            CoverValues values, List<List<CoverCell>> blocks, List<CoverCell> ids) {
        if (blocks.size() != 1 || blocks.get(0).size() < 2 || ids.isEmpty() || ids.get(0) == null) {
            return List.of();
        }
        List<CoverCell> stack = CoverStack.around(values, ids.get(0), CoverShape.EMPLOYER_ID);
        List<String> names = new ArrayList<>();
        for (CoverCell cell : blocks.get(0)) {
            String words = Phrase.collapsed(cell.text());
            if (words != null && !words.equalsIgnoreCase("and")) {
                names.add(words);
            }
        }
        if (stack.size() < 2 || stack.size() != names.size()) {
            return List.of();
        }
        List<RegistrantValues> registrants = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            RegistrantValues r = new RegistrantValues();
            r.name = names.get(i);
            r.employerId = stack.get(i).text();
            values.use(stack.get(i));
            registrants.add(r);
        }
        for (int i = 0; i < stack.size(); i++) {
            readRow(values, registrants.get(i), stack.get(i).line());
        }
        shareJurisdiction(registrants);
        return registrants;
    }

    /** One that is printed once is that of all. */
    private static void shareJurisdiction(List<RegistrantValues> registrants) {
        String only = null;
        for (RegistrantValues r : registrants) {
            if (r.jurisdiction != null && only != null) {
                return;
            }
            only = r.jurisdiction == null ? only : r.jurisdiction;
        }
        for (RegistrantValues r : registrants) {
            r.jurisdiction = only;
        }
    }

    /** File number and jurisdiction that stand in a row with a registrant's employer number. */
    private static void readRow(CoverValues values, RegistrantValues registrant, int line) {
        for (CoverCell file : CoverStack.shapesOn(values.grid, line, CoverShape.FILE_NUMBER)) {
            registrant.fileNumber = file.text();
            values.use(file);
        }
        for (CoverCell cell : values.grid.cells(line)) {
            String printed = JurisdictionText.of(cell.text());
            if (printed != null) {
                registrant.jurisdiction = printed;
                values.use(cell);
            }
        }
    }
}
