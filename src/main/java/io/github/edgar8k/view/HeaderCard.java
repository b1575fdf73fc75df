package io.github.edgar8k.view;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What EDGAR's header says of the submission. */
final class HeaderCard {
    private final RecordWriter out;
    private final Markup html;
    private final Words words;

    private HeaderCard(RecordWriter out) {
        this.out = out;
        this.html = out.html();
        this.words = words(out.places().listing());
    }

    static void write(Submission submission, RecordWriter out) {
        out.card("header", "Submission header", null, 16_000);
        if (submission == null) {
            out.html().raw("<p class=\"none\">The file has no submission header.</p>");
        } else {
            new HeaderCard(out).write(submission);
        }
        out.endCard();
    }

    private static Words words(Listing listing) {
        for (Section section : listing.sections()) {
            if (section.kind() == SectionKind.HEADER) {
                return new Words(listing, section.rows());
            }
        }
        return null;
    }

    private void write(Submission submission) {
        html.raw("<dl>");
        text("Accession number", submission.accessionNumber());
        text("Conformed submission type", submission.submissionType());
        Integer count = submission.publicDocumentCount();
        text("Public document count", count == null ? null : count.toString());
        date("Conformed period of report", submission.periodOfReport());
        for (ItemInformation item : submission.itemInformation()) {
            String number = item.number() == null ? "" : " (item " + item.number() + ")";
            if (out.hasRoom()) {
                out.row(
                        "Item information",
                        item.text() == null ? "(blank)" + number : item.text() + number,
                        Places.find(words, item.text(), null));
            }
        }
        date("Filed as of", submission.filedAsOf());
        date("Date as of change", submission.dateAsOfChange());
        if (submission.acceptanceDateTime() != null) {
            out.row(
                    "Accepted",
                    submission.acceptanceDateTime().toString().replace('T', ' '),
                    Places.find(words, "ACCEPTANCE-DATETIME", null));
        }
        others(submission.other());
        html.raw("</dl>");
        int shown = 0;
        for (Filer filer : submission.filers()) {
            if (out.hasRoom()) {
                shown++;
                filer(filer);
            }
        }
        out.leftOut(submission.filers().size() - shown, "filers");
    }

    private void filer(Filer filer) {
        html.raw("<h3>Filer</h3><dl>");
        text("Company conformed name", filer.conformedName());
        text("Central index key", filer.centralIndexKey());
        if (filer.standardIndustrialClassification() != null) {
            String name = filer.standardIndustrialClassification().name();
            String code = filer.standardIndustrialClassification().code();
            text(
                    "Standard industrial classification",
                    name == null ? code : name + " [" + code + "]");
        }
        text("IRS number", filer.irsNumber());
        text("State of incorporation", filer.stateOfIncorporation());
        text("Fiscal year end", filer.fiscalYearEnd());
        text("Form type", filer.formType());
        text("SEC act", filer.secAct());
        text("SEC file number", filer.secFileNumber());
        text("Film number", filer.filmNumber());
        address("Business address", filer.businessAddress());
        address("Mail address", filer.mailAddress());
        for (FormerName former : filer.formerNames()) {
            if (out.hasRoom()) {
                String until =
                        former.dateOfChange() == null ? "" : " until " + former.dateOfChange();
                String name = former.name() == null ? "(no name)" : former.name();
                out.row("Former name", name + until, Places.find(words, former.name(), null));
            }
        }
        others(filer.other());
        html.raw("</dl>");
    }

    private void address(String name, FilerAddress address) {
        if (address == null) {
            return;
        }
        StringBuilder line = new StringBuilder(String.join(", ", address.street()));
        for (String part : new String[] {address.city(), address.state(), address.zip()}) {
            if (part != null) {
                line.append(line.length() == 0 ? "" : ", ").append(part);
            }
        }
        String first = address.street().isEmpty() ? address.city() : address.street().get(0);
        out.row(name, line.toString(), Places.find(words, first, null));
        out.rowIfGiven(
                "Business phone", address.phone(), Places.find(words, address.phone(), null));
    }

    private void others(Map<String, List<String>> labels) {
        for (Map.Entry<String, List<String>> label : labels.entrySet()) {
            if (out.hasRoom()) {
                html.raw("<div class=\"f\"><dt>").text(label.getKey()).raw("</dt><dd>");
                out.words(String.join("; ", label.getValue()));
                html.raw("</dd></div>");
            }
        }
    }

    /** A value behind its label, or the value alone: the other dialect has tags for labels. */
    private void text(String label, String value) {
        if (value != null) {
            RowRange alone = Places.find(words, label + " " + value, null);
            out.row(label, value, Places.find(alone == null ? words : null, value, alone));
        }
    }

    private void date(String label, LocalDate date) {
        if (date != null) {
            String digits = date.toString().replace("-", "");
            RowRange labelled = Places.find(words, label + " " + digits, null);
            out.row(
                    label,
                    date.toString(),
                    labelled == null ? Places.find(words, date, null) : labelled);
        }
    }
}
