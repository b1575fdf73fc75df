package io.github.edgar8k.view;

import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.source.SourceText;
import java.time.LocalDate;
import java.util.List;

/** A filing to look at: its lines on the left, each part in its colour, its record on the right. */
public final class FilingPage {
    private final Filing filing;
    private final Listing listing;
    private final Places places;
    private final Markup html = new Markup();

    private FilingPage(Filing filing, Listing listing, Places places) {
        this.filing = filing;
        this.listing = listing;
        this.places = places;
    }

    /**
     * The page of one filing.
     *
     * @param filing the record
     * @param source the input that it was read from
     * @param lines those of the submission in it
     * @param mainDocument the parts that the record was made of
     * @return one HTML file in UTF-8, less than 200 kB larger than the filing's text
     */
    public static byte[] of(Filing filing, SourceText source, LineRange lines, Parts mainDocument) {
        Listing listing = ListingBuilder.build(source, lines, filing.documents(), mainDocument);
        Places places = new Places(listing, mainDocument.parts());
        FilingPage page = new FilingPage(filing, listing, places);
        page.write();
        return Page.of(page.title() + " \u00b7 " + filing.source(), page.html);
    }

    private void write() {
        html.raw(
                "<a class=\"skip\" href=\"#record\">Skip to the record</a>\n<header class=\"top\"><div><h1>");
        html.text(name()).raw("</h1><p>").text(filing.formType());
        LocalDate date = Headline.date(filing);
        if (date != null) {
            html.raw(" \u00b7 ").raw(date.toString());
        }
        html.raw(" \u00b7 <span class=\"src\">").text(filing.source()).raw("</span></p></div>");
        html.raw("<div class=\"tools\">");
        diagnosticsLink();
        html.raw(
                "<button type=\"button\" id=\"wrap\" aria-pressed=\"false\" hidden>Wrap lines</button>");
        html.raw("<button type=\"button\" id=\"theme\" hidden>Theme</button></div>");
        parts();
        html.raw("</header>\n<main class=\"two\">");
        html.raw(
                "<div id=\"lines\" role=\"region\" aria-label=\"The filing, line by line\"><div class=\"sheet\">\n");
        ListingView.write(listing, html);
        html.raw(
                "</div></div>\n<div id=\"record\" role=\"region\" aria-label=\"The record\" tabindex=\"-1\">\n");
        record();
        html.raw("</div></main>\n<p id=\"say\" class=\"vh\" aria-live=\"polite\"></p>");
    }

    private void record() {
        RecordWriter out = new RecordWriter(html, places);
        CoverCard.write(filing, out);
        ItemsCard.write(filing, out);
        SignaturesCard.write(filing, out);
        ItemsCard.writeIndex(filing, out);
        DiagnosticsCard.write(filing, out);
        DocumentsCard.write(filing, out);
        HeaderCard.write(filing.submission(), out);
        html.raw(
                "<p class=\"hint\">Click a value to see the lines it was read from, or a line to see");
        html.raw(" what was read from it. Keys: arrows move, Enter shows, Escape clears.</p>");
    }

    /** The parts in their colours: legend and table of contents. */
    private void parts() {
        html.raw("<nav aria-label=\"Parts of the filing\"><ul class=\"parts\">");
        int number = 0;
        int shown = 0;
        for (Section section : listing.sections()) {
            number++;
            boolean tags = section.kind() == SectionKind.HEADER && number > 1;
            if (!tags && section.kind() != SectionKind.OTHER && shown < 40) {
                shown++;
                html.raw("<li class=\"")
                        .raw(section.kind().styleClass())
                        .raw("\"><a href=\"#p")
                        .raw(number)
                        .raw("\">");
                html.text(section.label()).raw("</a></li>");
            }
        }
        html.raw("</ul></nav>");
    }

    private void diagnosticsLink() {
        int count = filing.diagnostics().size();
        String worst = "info";
        for (Diagnostic diagnostic : filing.diagnostics()) {
            String severity = DiagnosticsCard.severity(diagnostic.severity());
            if (severity.equals("error") || severity.equals("warning") && !worst.equals("error")) {
                worst = severity;
            }
        }
        html.raw("<a class=\"count ").raw(count == 0 ? "fine" : worst);
        html.raw("\" href=\"#diagnostics\">");
        html.raw(
                count == 0
                        ? "No diagnostics"
                        : count == 1 ? "1 diagnostic" : count + " diagnostics");
        html.raw("</a>");
    }

    private String title() {
        return name() + " \u00b7 " + filing.formType();
    }

    private String name() {
        List<String> names = Headline.registrants(filing);
        return names.isEmpty() ? "Unnamed registrant" : names.get(0);
    }
}
