package io.github.edgar8k.view;

import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.CheckBoxes;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Security;
import java.time.LocalDate;

/** The cover page as a form. */
final class CoverCard {
    private final RecordWriter out;
    private final Markup html;
    private final Words words;
    private final RowRange rows;

    private CoverCard(RecordWriter out, CoverPage cover) {
        this.out = out;
        this.html = out.html();
        this.rows = cover == null ? null : out.places().of(cover.lines(), SectionKind.COVER);
        this.words = out.places().words(rows);
    }

    static void write(Filing filing, RecordWriter out) {
        new CoverCard(out, filing.coverPage()).write(filing);
    }

    private void write(Filing filing) {
        CoverPage cover = filing.coverPage();
        out.card("cover", "Cover page", rows, 18_000);
        html.raw("<dl>");
        out.row("Form", filing.formType(), Places.find(words, filing.formType(), null));
        if (filing.amendmentNumber() != null) {
            String number = filing.amendmentNumber().toString();
            out.row("Amendment No.", number, Places.find(words, "Amendment No. " + number, null));
        }
        if (cover == null) {
            html.raw("</dl><p class=\"none\">No cover page was found.</p>");
            out.endCard();
            return;
        }
        date("Date of report", cover.dateOfReport());
        date("Date of earliest event", cover.dateOfEarliestEvent());
        html.raw("</dl>");
        int shown = 0;
        for (Registrant registrant : cover.registrants()) {
            if (out.hasRoom()) {
                registrant(registrant, ++shown, cover.registrants().size());
            }
        }
        out.leftOut(cover.registrants().size() - shown, "registrants");
        html.raw("<dl>");
        text("Former name or address", cover.formerNameOrAddress());
        html.raw("</dl>");
        boxes(cover.checkBoxes());
        securities(cover);
        out.endCard();
    }

    private void registrant(Registrant registrant, int number, int count) {
        html.raw("<h3>Registrant");
        if (count > 1) {
            html.raw(" ").raw(number).raw(" of ").raw(count);
        }
        html.raw("</h3><dl>");
        text("Name", registrant.name());
        String code = registrant.jurisdictionCode();
        String jurisdiction = registrant.jurisdictionOfIncorporation();
        out.row(
                "Jurisdiction of incorporation",
                jurisdiction == null || code == null
                        ? jurisdiction
                        : jurisdiction + " (" + code + ")",
                Places.find(words, jurisdiction, rows));
        text("Commission file number", registrant.commissionFileNumber());
        text("IRS employer identification No.", registrant.irsEmployerId());
        address(registrant.address());
        text("Telephone", registrant.telephone());
        html.raw("</dl>");
    }

    private void address(Address address) {
        if (address == null) {
            text("Address", null);
            return;
        }
        text("Address", address.text());
        html.raw("<div class=\"f sub\"><dt>read as</dt><dd>");
        String separator = "";
        separator = part("street", String.join(" / ", address.street()), separator);
        separator = part("city", address.city(), separator);
        separator = part("state or province", address.stateOrProvince(), separator);
        separator = part("ZIP code", address.zipCode(), separator);
        separator = part("country", address.country(), separator);
        html.raw(separator.isEmpty() ? "nothing more" : "").raw("</dd></div>");
    }

    private String part(String name, String value, String separator) {
        if (value == null || value.isEmpty()) {
            return separator;
        }
        html.raw(separator).raw("<i>").raw(name).raw("</i> ");
        out.words(value);
        return "; ";
    }

    private void boxes(CheckBoxes boxes) {
        if (boxes == null) {
            return;
        }
        html.raw("<h3>Check boxes</h3><dl class=\"boxes\">");
        box(
                "Written communications (Rule 425)",
                boxes.writtenCommunications(),
                "written communications");
        box("Soliciting material (Rule 14a-12)", boxes.solicitingMaterial(), "soliciting material");
        box(
                "Pre-commencement communications (Rule 14d-2(b))",
                boxes.preCommencementTenderOffer(),
                "rule 14d 2");
        box(
                "Pre-commencement communications (Rule 13e-4(c))",
                boxes.preCommencementIssuerTenderOffer(),
                "rule 13e 4");
        box("Emerging growth company", boxes.emergingGrowthCompany(), "emerging growth company");
        box(
                "Extended transition period not used",
                boxes.extendedTransitionPeriod(),
                "extended transition period");
        html.raw("</dl>");
    }

    private void box(String name, Boolean checked, String words) {
        if (checked != null) {
            String shown = checked ? "\u2612 checked" : "\u2610 not checked";
            out.row(name, shown, Places.find(this.words, words, rows));
        }
    }

    private void securities(CoverPage cover) {
        if (cover.securities().isEmpty()) {
            return;
        }
        html.raw("<h3>Securities registered under Section 12(b)</h3><ol class=\"list\">");
        int shown = 0;
        for (Security security : cover.securities()) {
            if (!out.hasRoom()) {
                break;
            }
            shown++;
            RowRange place = Places.find(words, security.title(), rows);
            html.raw("<li");
            out.value("", place);
            html.raw(">");
            out.words(security.title() == null ? "(no title)" : security.title());
            out.link(place);
            html.raw("<small>");
            out.words(security.tradingSymbol() == null ? "no symbol" : security.tradingSymbol());
            html.raw(" \u00b7 ");
            out.words(security.exchange() == null ? "no exchange" : security.exchange());
            html.raw("</small></li>");
        }
        html.raw("</ol>");
        out.leftOut(cover.securities().size() - shown, "securities");
    }

    private void text(String name, String value) {
        out.row(name, value, Places.find(words, value, rows));
    }

    private void date(String name, LocalDate date) {
        out.row(name, date == null ? null : date.toString(), Places.find(words, date, rows));
    }
}
