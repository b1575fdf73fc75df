package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import java.util.ArrayList;
import java.util.List;

/** One filing as rows of the four tables. */
final class FilingRows {
    private final Filing filing;
    private final String accessionNumber;
    private final Integer year;
    private final List<ItemRow> items = new ArrayList<>();
    private final List<SignatoryRow> signatories = new ArrayList<>();
    private final List<ExhibitRow> exhibits = new ArrayList<>();

    private FilingRows(Filing filing) {
        this.filing = filing;
        accessionNumber =
                filing.submission() == null ? null : filing.submission().accessionNumber();
        year = FilingYear.of(filing);
    }

    static Parsed of(Filing filing) {
        FilingRows rows = new FilingRows(filing);
        for (Item item : filing.items()) {
            rows.add(item);
        }
        rows.add(null, filing.exhibitIndex());
        for (int i = 0; i < filing.signatures().size(); i++) {
            rows.add(i + 1, filing.signatures().get(i));
        }
        return new Parsed(rows.filing(), rows.items, rows.signatories, rows.exhibits, null, 0);
    }

    private FilingRow filing() {
        return new FilingRow(
                filing.source(),
                accessionNumber,
                year,
                filing.formType(),
                filing.amendmentNumber(),
                filing.submission(),
                filing.coverPage(),
                filing.documents(),
                filing.diagnostics());
    }

    private void add(Item item) {
        int ordinal = items.size() + 1;
        items.add(
                new ItemRow(
                        filing.source(),
                        accessionNumber,
                        year,
                        ordinal,
                        item.number(),
                        item.title(),
                        item.officialTitle(),
                        item.currentNumber(),
                        item.text(),
                        item.paragraphs(),
                        item.lines()));
        add(ordinal, item.exhibits());
    }

    private void add(Integer item, List<Exhibit> list) {
        for (int i = 0; i < list.size(); i++) {
            Exhibit exhibit = list.get(i);
            exhibits.add(
                    new ExhibitRow(
                            filing.source(),
                            accessionNumber,
                            year,
                            item,
                            i + 1,
                            exhibit.number(),
                            exhibit.description(),
                            exhibit.incorporatedByReference(),
                            exhibit.document(),
                            exhibit.lines()));
        }
    }

    private void add(int ordinal, Signature signature) {
        List<Signatory> people = signature.signatories();
        if (people.isEmpty()) {
            signatories.add(row(ordinal, signature, null, new Signatory(null, null, false)));
        }
        for (int i = 0; i < people.size(); i++) {
            signatories.add(row(ordinal, signature, i + 1, people.get(i)));
        }
    }

    private SignatoryRow row(int ordinal, Signature signature, Integer place, Signatory person) {
        return new SignatoryRow(
                filing.source(),
                accessionNumber,
                year,
                ordinal,
                signature.registrant(),
                signature.date(),
                place,
                person.name(),
                person.title(),
                place == null ? null : person.signed(),
                signature.lines());
    }
}
