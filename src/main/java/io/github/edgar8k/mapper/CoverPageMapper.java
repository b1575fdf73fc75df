package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Registrant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cover page by its captions and the places of the values around them. Numbers are known
 * by their shapes, so that the order of the columns does not matter; names and addresses stand over
 * their captions unless the numbers show that this cover sets values below.
 */
final class CoverPageMapper {
    private final CoverGrid grid;
    private final CoverValues values;
    private List<RegistrantValues> registrants = new ArrayList<>();

    private CoverPageMapper(CoverGrid grid) {
        this.grid = grid;
        this.values = new CoverValues(grid, CaptionFinder.find(grid));
    }

    static CoverPage map(Part.CoverPage part) {
        List<Line> lines = LineBounds.within(part.lines());
        CoverBoxes boxes = CoverBoxes.read(lines);
        CoverPageMapper mapper = new CoverPageMapper(new CoverGrid(boxes.linesBeforeBoxes()));
        CoverDates dates = CoverDates.read(mapper.values);
        mapper.readRegistrants();
        String former = mapper.formerNameOrAddress();
        List<Registrant> registrants = new ArrayList<>(mapper.registrants.size());
        for (RegistrantValues values : mapper.registrants) {
            registrants.add(values.toRegistrant());
        }
        return new CoverPage(
                dates.report(),
                dates.event(),
                registrants,
                former,
                boxes.checkBoxes(),
                boxes.securities(),
                Line.range(part.lines().get(0), part.lines().get(part.lines().size() - 1)));
    }

    private void readRegistrants() {
        registrants = RegistrantTable.read(values);
        if (!registrants.isEmpty()) {
            return;
        }
        List<Caption> fileCaptions = values.of(CoverCaption.FILE_NUMBER);
        List<CoverCell> files = nearest(fileCaptions, CoverShape.FILE_NUMBER);
        List<Caption> idCaptions = values.of(CoverCaption.EMPLOYER_ID);
        List<CoverCell> ids = nearest(idCaptions, CoverShape.EMPLOYER_ID);
        List<Caption> telephoneCaptions = values.of(CoverCaption.TELEPHONE);
        List<CoverCell> telephones = nearest(telephoneCaptions, CoverShape.TELEPHONE);
        List<Caption> allNames = values.of(CoverCaption.NAME);
        List<Caption> names = AssetBackedNames.registrants(allNames, fileCaptions.size());
        List<List<CoverCell>> nameBlocks = new ArrayList<>();
        for (Caption name : allNames) {
            List<CoverCell> block = nameBlock(name);
            // The same order; a record's own equals takes longer to start than a cover to read.
            if (nameBlocks.size() < names.size() && names.get(nameBlocks.size()) == name) {
                nameBlocks.add(block);
            }
        }
        for (int i = 0; i < Math.max(1, names.size()); i++) {
            registrants.add(new RegistrantValues());
        }
        for (int i = 0; i < names.size(); i++) {
            registrants.get(i).name = joined(nameBlocks.get(i));
        }
        splitStackedNames(nameBlocks, ids);
        for (int i = 0; i < registrants.size(); i++) {
            RegistrantValues r = registrants.get(i);
            int file = index(i, fileCaptions, names, false);
            if (file >= 0 && r.fileNumber == null) {
                r.fileNumber = fileNumber(fileCaptions.get(file), files.get(file));
            }
            int id = index(i, idCaptions, names, false);
            if (id >= 0 && r.employerId == null) {
                r.employerId =
                        ids.get(id) != null
                                ? ids.get(id).text()
                                : looseEmployerId(idCaptions.get(id));
            }
            int telephone = index(i, telephoneCaptions, names, true);
            r.telephone =
                    telephone < 0
                            ? null
                            : telephone(
                                    telephoneCaptions.get(telephone), telephones.get(telephone));
            List<Caption> jurisdictions = values.of(CoverCaption.JURISDICTION);
            int jurisdiction = index(i, jurisdictions, names, true);
            if (jurisdiction >= 0 && r.jurisdiction == null) {
                r.jurisdiction = CoverJurisdiction.read(values, jurisdictions.get(jurisdiction));
            }
        }
        readAddresses(names);
        CoverGuess.fill(values, registrants);
    }

    private List<CoverCell> nearest(List<Caption> captions, CoverShape shape) {
        List<CoverCell> found = new ArrayList<>(captions.size());
        for (Caption caption : captions) {
            CoverCell cell = values.nearest(caption, shape);
            if (cell != null) {
                values.use(cell);
            }
            found.add(cell);
        }
        return found;
    }

    /**
     * Which of a field's captions is registrant {@code i}'s: by order where there is one each, else
     * the one between its name and the next; a single one is shared where {@code shared}.
     */
    private static int index(int i, List<Caption> captions, List<Caption> names, boolean shared) {
        if (captions.isEmpty()) {
            return -1;
        }
        if (names.size() <= 1) {
            return i == 0 || shared ? 0 : -1;
        }
        if (captions.size() == names.size()) {
            return i;
        }
        if (captions.size() == 1 && shared) {
            return 0;
        }
        int from = i == 0 ? -1 : names.get(i).firstLine();
        int to = i + 1 < names.size() ? names.get(i + 1).firstLine() : Integer.MAX_VALUE;
        for (int k = 0; k < captions.size(); k++) {
            int line = captions.get(k).firstLine();
            if (line > from && line < to) {
                return k;
            }
        }
        return -1;
    }

    private List<CoverCell> nameBlock(Caption caption) {
        CoverCell before = values.before(caption);
        if (before != null) {
            values.use(before);
            return List.of(before);
        }
        CoverCell beside = values.beside(caption);
        if (beside != null
                && (values.hasColon(caption)
                        || beside.left() > caption.right() && values.rivals(caption) == 0)) {
            List<CoverCell> block = new ArrayList<>();
            block.add(beside);
            values.use(beside);
            for (int i = beside.line() + 1; i <= caption.lastLine() + 1 && i < grid.size(); i++) {
                if (i > caption.lastLine() && grid.hasTaken(i)) {
                    break;
                }
                for (CoverCell cell : grid.cells(i)) {
                    if (Math.abs(cell.left() - beside.left()) <= 2 && !values.isUsed(cell)) {
                        block.add(cell);
                        values.use(cell);
                    }
                }
            }
            return block;
        }
        List<CoverCell> above = values.above(caption, true);
        List<CoverCell> below = values.below(caption, true);
        boolean colon = values.hasColon(caption);
        List<CoverCell> block =
                (values.valuesBelow() || colon) && !below.isEmpty() || above.isEmpty()
                        ? below
                        : above;
        if (block == below && !colon && !values.valuesBelow() && isOtherValue(block)) {
            return List.of();
        }
        for (CoverCell cell : block) {
            values.use(cell);
        }
        return withoutNote(AssetBackedNames.withoutKeys(block));
    }

    /** A name that is missing over its caption is not made up from the row of numbers below. */
    private boolean isOtherValue(List<CoverCell> block) {
        for (CoverCell cell : block) {
            if (values.isUsed(cell)
                    || JurisdictionText.of(cell.text()) != null
                    || CoverStack.hasDigits(cell.text(), 5)) {
                return true;
            }
        }
        return block.isEmpty();
    }

    /**
     * "(Debtor-in-Possession)", "(as depositor under the ...)" on lines of their own are no name.
     */
    private static List<CoverCell> withoutNote(List<CoverCell> block) {
        int last = block.size() - 1;
        if (last < 1 || !block.get(last).text().endsWith(")")) {
            return block;
        }
        for (int i = last; i > 0; i--) {
            String text = block.get(i).text();
            if (text.startsWith("(")) {
                Words words = Words.of(text);
                boolean note =
                        words.is(0, "debtor")
                                || words.is(0, "as")
                                || words.is(0, "formerly")
                                || words.is(0, "originator")
                                || words.is(0, "depositor")
                                || words.is(0, "issuer")
                                || words.is(0, "registrant")
                                || words.is(0, "a");
                return note ? block.subList(0, i) : block;
            }
        }
        return block;
    }

    /** One caption under several names, with as many employer numbers: a registrant a line. */
    private void splitStackedNames(List<List<CoverCell>> blocks, List<CoverCell> ids) {
        if (blocks.size() != 1 || blocks.get(0).size() < 2 || ids.isEmpty() || ids.get(0) == null) {
            return;
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
            return;
        }
        registrants.clear();
        for (int i = 0; i < names.size(); i++) {
            RegistrantValues r = new RegistrantValues();
            r.name = names.get(i);
            r.employerId = stack.get(i).text();
            values.use(stack.get(i));
            registrants.add(r);
        }
        for (int i = 0; i < stack.size(); i++) {
            readRow(registrants.get(i), stack.get(i).line());
        }
    }

    /** File number and jurisdiction that stand in a row with a registrant's employer number. */
    private void readRow(RegistrantValues registrant, int line) {
        for (CoverCell file : CoverStack.shapesOn(grid, line, CoverShape.FILE_NUMBER)) {
            registrant.fileNumber = file.text();
            values.use(file);
        }
        for (CoverCell cell : grid.cells(line)) {
            String printed = JurisdictionText.of(cell.text());
            if (printed != null) {
                registrant.jurisdiction = printed;
                values.use(cell);
            }
        }
    }

    /**
     * The number with those that are stacked on it: several registration statements of one
     * registrant.
     */
    private String fileNumber(Caption caption, CoverCell cell) {
        if (cell == null) {
            CoverCell beside = values.beside(caption);
            String printed = beside == null ? null : Phrase.collapsed(beside.text());
            return printed != null && CoverStack.hasDigits(printed, 4) ? printed : null;
        }
        StringBuilder numbers = new StringBuilder();
        for (CoverCell line : CoverStack.numbersAround(values, cell, CoverShape.FILE_NUMBER)) {
            values.use(line);
            Phrase.append(numbers, line.text());
        }
        return numbers.toString();
    }

    /** A number with a typing error, near its caption and nobody else's. */
    private String looseEmployerId(Caption caption) {
        CoverCell near = values.nearest(caption, CoverShape.FILE_NUMBER);
        if (near != null
                && Math.abs(near.line() - caption.firstLine()) <= 3
                && near.distance(caption.left(), caption.right()) <= 2) {
            values.use(near);
            return near.text();
        }
        return null;
    }

    private String telephone(Caption caption, CoverCell cell) {
        return cell == null ? null : Phrase.collapsed(cell.text());
    }

    private void readAddresses(List<Caption> names) {
        List<Caption> captions = values.of(CoverCaption.ADDRESS);
        List<Caption> zips = values.of(CoverCaption.ZIP_CODE);
        for (int i = 0; i < registrants.size(); i++) {
            int address = index(i, captions, names, true);
            int zip = index(i, zips, names, true);
            if (address < 0) {
                continue;
            }
            if (i > 0 && captions.size() == 1) {
                registrants.get(i).address = registrants.get(0).address;
                continue;
            }
            Caption caption = captions.get(address);
            if (registrants.get(i).telephone == null
                    && Words.of(caption.words()).contains("telephone")) {
                CoverCell telephone = values.nearest(caption, CoverShape.TELEPHONE);
                if (telephone != null) {
                    values.use(telephone);
                    registrants.get(i).telephone = Phrase.collapsed(telephone.text());
                }
            }
            registrants.get(i).address =
                    CoverAddress.read(values, caption, zip < 0 ? null : zips.get(zip));
        }
    }

    private String formerNameOrAddress() {
        for (Caption caption : values.of(CoverCaption.FORMER_NAME)) {
            CoverCell beside = values.beside(caption);
            List<CoverCell> block = new ArrayList<>();
            if (beside != null) {
                block.add(beside);
            } else {
                block = values.above(caption, true);
                if (block.isEmpty() && (values.valuesBelow() || values.hasColon(caption))) {
                    block = values.below(caption, true);
                }
            }
            String printed = joined(block);
            if (printed != null && !isNone(printed)) {
                return printed;
            }
        }
        return null;
    }

    private static boolean isNone(String printed) {
        Words words = Words.of(printed);
        return words.isEmpty()
                || words.startsWith("not applicable")
                || words.startsWith("n a")
                || words.equalTo("na")
                || words.startsWith("none")
                || words.startsWith("no change")
                || words.startsWith("inapplicable")
                || words.startsWith("not changed")
                || words.startsWith("unchanged")
                || words.startsWith("same");
    }

    private static String joined(List<CoverCell> block) {
        StringBuilder words = new StringBuilder();
        for (CoverCell cell : block) {
            Phrase.append(words, cell.text());
        }
        return words.length() == 0 ? null : words.toString();
    }
}
