package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Registrant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cover page by its captions and the places of the values around them. Numbers are known
 * by their shapes, so that the order of the columns does not matter; names and addresses stand over
 * their captions unless the numbers show that this cover sets values below.
 */
final class CoverPageMapper {
    private final CoverValues values;
    private List<RegistrantValues> registrants = new ArrayList<>();

    private CoverPageMapper(CoverGrid grid) {
        this.values = new CoverValues(grid, CaptionFinder.find(grid));
    }

    static CoverPage map(Part.CoverPage part) {
        List<Line> lines = DoubleSpacing.closed(LineBounds.within(part.lines()));
        CoverBoxes boxes = CoverBoxes.read(lines);
        CoverPageMapper mapper = new CoverPageMapper(new CoverGrid(boxes.linesBeforeBoxes()));
        CoverDates dates = CoverDates.read(mapper.values);
        mapper.readRegistrants();
        String former = CoverFormerName.read(mapper.values);
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
                range(part.lines()));
    }

    /** From the first printed line to the last one. */
    private static LineRange range(List<Line> lines) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < last && lines.get(first).isBlank()) {
            first++;
        }
        while (last > first && lines.get(last).isBlank()) {
            last--;
        }
        return Line.range(lines.get(first), lines.get(last));
    }

    private void readRegistrants() {
        registrants = RegistrantTable.read(values);
        if (!registrants.isEmpty()) {
            SharedBelowTable.fill(values, registrants);
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
            List<CoverCell> block = CoverName.read(values, name);
            // The same order; a record's own equals takes longer to start than a cover to read.
            if (nameBlocks.size() < names.size() && names.get(nameBlocks.size()) == name) {
                nameBlocks.add(block);
            }
        }
        for (int i = 0; i < Math.max(1, names.size()); i++) {
            registrants.add(new RegistrantValues());
        }
        for (int i = 0; i < names.size(); i++) {
            String name = CoverCell.joined(nameBlocks.get(i));
            registrants.get(i).name = CoverName.withoutMark(name);
        }
        List<RegistrantValues> stacked = StackedRegistrants.read(values, nameBlocks, files, ids);
        if (!stacked.isEmpty()) {
            registrants = stacked;
        }
        List<Caption> jurisdictions = values.of(CoverCaption.JURISDICTION);
        if (jurisdictions.size() == 1 && names.size() > 1) {
            CoverJurisdiction.readStacked(values, jurisdictions.get(0), registrants);
        }
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
                                ? CoverStack.joined(values, ids.get(id), CoverShape.EMPLOYER_ID)
                                : looseEmployerId(idCaptions.get(id));
            }
            int telephone = index(i, telephoneCaptions, names, true);
            r.telephone =
                    telephone < 0
                            ? null
                            : telephone(
                                    telephoneCaptions.get(telephone), telephones.get(telephone));
            int jurisdiction = index(i, jurisdictions, names, true);
            if (jurisdiction >= 0 && r.jurisdiction == null) {
                r.jurisdiction = CoverJurisdiction.read(values, jurisdictions.get(jurisdiction));
            }
        }
        SharedNumbers.fill(registrants, names, fileCaptions, idCaptions);
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

    private String fileNumber(Caption caption, CoverCell cell) {
        if (cell == null) {
            CoverCell beside = values.beside(caption);
            String printed = beside == null ? null : Phrase.collapsed(beside.text());
            return printed != null && Digits.atLeast(4, printed) ? printed : null;
        }
        return CoverStack.joined(values, cell, CoverShape.FILE_NUMBER);
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
}
