package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** Numbers stacked over one caption, as many as there are names: a registrant a row. */
final class StackedRegistrants {
    private static final int MOST_BLANKS = 2;

    private final CoverValues values;
    private final List<CoverCell> stack;
    private final List<String> names;

    private StackedRegistrants(CoverValues values, List<CoverCell> stack, List<String> names) {
        this.values = values;
        this.stack = stack;
        this.names = names;
    }

    /**
     * The registrants; empty where the cover sets them in no such way.
     *
     * @param blocks the lines of each name
     * @param files the file number found at each of its captions, or null
     * @param ids the employer number found at each of its captions, or null
     */
    static List<RegistrantValues> read(
            CoverValues values,
            List<List<CoverCell>> blocks,
            List<CoverCell> files,
            List<CoverCell> ids) {
        List<RegistrantValues> found = at(values, blocks, ids, CoverShape.EMPLOYER_ID);
        return found.isEmpty() ? at(values, blocks, files, CoverShape.FILE_NUMBER) : found;
    }

    private static List<RegistrantValues> at(
            CoverValues values,
            List<List<CoverCell>> blocks,
            List<CoverCell> numbers,
            CoverShape shape) {
        if (blocks.isEmpty() || numbers.size() != 1 || numbers.get(0) == null) {
            return List.of();
        }
        List<CoverCell> stack = CoverStack.around(values, numbers.get(0), shape);
        if (stack.size() < 2) {
            return List.of();
        }
        List<String> names =
                blocks.size() > 1 ? joined(blocks) : names(values, blocks.get(0), stack.size());
        boolean one = shape == CoverShape.FILE_NUMBER && blocks.size() == 1;
        return stack.size() == names.size() && !(one && !areWhole(names))
                ? new StackedRegistrants(values, stack, names).read()
                : List.of();
    }

    private static List<String> joined(List<List<CoverCell>> blocks) {
        List<String> names = new ArrayList<>(blocks.size());
        for (List<CoverCell> block : blocks) {
            String name = CoverCell.joined(block);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** The names of one block, a line each, and those over it that blank lines part from it. */
    private static List<String> names(CoverValues values, List<CoverCell> block, int wanted) {
        List<String> names = new ArrayList<>(wanted);
        for (CoverCell cell : block) {
            add(names, names.size(), cell);
        }
        int blanks = 0;
        int line = block.isEmpty() ? 0 : block.get(0).line() - 1;
        while (line >= 0 && names.size() < wanted && blanks <= MOST_BLANKS) {
            List<CoverCell> cells = values.grid.cells(line);
            if (values.grid.isText(line)) {
                if (cells.size() != 1
                        || values.isUsed(cells.get(0))
                        || values.grid.hasTaken(line)) {
                    break;
                }
                add(names, 0, cells.get(0));
                values.use(cells.get(0));
                blanks = 0;
            } else {
                blanks++;
            }
            line--;
        }
        return names;
    }

    private static void add(List<String> names, int at, CoverCell cell) {
        String words = CoverName.withoutMark(Phrase.collapsed(cell.text()));
        if (words != null && !words.equalsIgnoreCase("and")) {
            names.add(at, words);
        }
    }

    /** A name of two lines over two file numbers is one registrant's. */
    private static boolean areWhole(List<String> names) {
        RegistrantName rule = new RegistrantName(List.of());
        for (int i = 1; i < names.size(); i++) {
            if (rule.goesOn(names.get(i - 1), names.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<RegistrantValues> read() {
        List<RegistrantValues> registrants = new ArrayList<>(names.size());
        List<CoverCell> states = jurisdictions();
        for (int i = 0; i < names.size(); i++) {
            RegistrantValues r = new RegistrantValues();
            r.name = names.get(i);
            registrants.add(r);
            if (states.size() == names.size()) {
                take(r, states.get(i));
            }
            readRow(r, stack.get(i).line());
        }
        shareJurisdiction(registrants);
        return registrants;
    }

    /** Those that stand about the numbers, top first: their lines may be others. */
    private List<CoverCell> jurisdictions() {
        List<CoverCell> states = new ArrayList<>();
        int from = Math.max(0, stack.get(0).line() - names.size());
        int to = Math.min(values.grid.size() - 1, stack.get(stack.size() - 1).line());
        for (int line = from; line <= to; line++) {
            for (CoverCell cell : values.grid.cells(line)) {
                if (!values.isUsed(cell) && JurisdictionText.unclaimed(cell.text()) != null) {
                    states.add(cell);
                }
            }
        }
        return states;
    }

    private void take(RegistrantValues registrant, CoverCell state) {
        registrant.jurisdiction = JurisdictionText.of(state.text());
        values.use(state);
    }

    /** What stands in a row with a registrant's number. */
    private void readRow(RegistrantValues registrant, int line) {
        for (CoverCell id : CoverStack.shapesOn(values.grid, line, CoverShape.EMPLOYER_ID)) {
            registrant.employerId = id.text();
            values.use(id);
        }
        for (CoverCell file : CoverStack.shapesOn(values.grid, line, CoverShape.FILE_NUMBER)) {
            registrant.fileNumber = file.text();
            values.use(file);
        }
        for (CoverCell cell : values.grid.cells(line)) {
            if (registrant.jurisdiction == null && JurisdictionText.of(cell.text()) != null) {
                take(registrant, cell);
            }
        }
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
}
