package io.github.edgar8k.view;

/**
 * Writes the left side. Lines stand in runs of at most {@link #RUN} as plain text; the script makes
 * a row of each when it comes into sight. That costs a few bytes a run and not a few for each line,
 * and a browser has little to lay out.
 */
final class ListingView {
    private static final int RUN = 100;

    private final Listing listing;
    private final Markup html;

    private ListingView(Listing listing, Markup html) {
        this.listing = listing;
        this.html = html;
    }

    static void write(Listing listing, Markup html) {
        ListingView view = new ListingView(listing, html);
        int number = 0;
        for (Section section : listing.sections()) {
            view.section(section, ++number);
        }
    }

    private void section(Section section, int number) {
        boolean collapsed = section.kind().isCollapsed();
        html.raw(collapsed ? "<details" : "<div role=\"group\"")
                .raw(" class=\"part ")
                .raw(section.kind().styleClass());
        html.raw("\" id=\"p").raw(number).raw("\"");
        if (!collapsed) {
            html.raw(" aria-labelledby=\"h").raw(number).raw("\"");
        }
        html.raw(">").raw(collapsed ? "<summary" : "<h3").raw(" class=\"ph\" id=\"h");
        html.raw(number).raw("\">").text(section.label()).raw(" <span>");
        lines(section);
        html.raw("</span>").raw(collapsed ? "</summary>" : "</h3>");
        for (int row = section.rows().first(); row <= section.rows().last(); row += RUN) {
            run(row, Math.min(section.rows().last(), row + RUN - 1), section.laidOut());
        }
        if (section.leftOut() > 0) {
            html.raw("<p class=\"out\">").raw(section.leftOut());
            html.raw(section.leftOut() == 1 ? " more line is" : " more lines are");
            html.raw(" not shown; <code>edgar8k extract</code> writes them to a file.</p>");
        }
        html.raw(collapsed ? "</details>" : "</div>").raw("\n");
    }

    private void lines(Section section) {
        int first = section.lines().first();
        int last = section.lines().last();
        html.raw(first == last ? "line " : "lines ").raw(first);
        if (last > first) {
            html.raw("\u2013").raw(last);
        }
        if (section.laidOut()) {
            html.raw(", laid out");
        }
    }

    private void run(int first, int last, boolean laidOut) {
        html.raw("<div class=\"k\" data-row=\"").raw(first).raw("\" data-n=\"");
        html.raw(last - first + 1).raw("\" data-f=\"");
        if (laidOut) {
            for (int row = first; row <= last; row++) {
                Row shown = listing.row(row);
                html.raw(row == first ? "" : " ").raw(shown.first());
                if (shown.last() > shown.first()) {
                    html.raw("-").raw(shown.last());
                }
            }
        } else {
            html.raw(listing.row(first).first());
        }
        html.raw("\"");
        marks(" data-h=\"", RowMark.HEADING, first, last);
        marks(" data-u=\"", RowMark.FURNITURE, first, last);
        html.raw(">");
        for (int row = first; row <= last; row++) {
            html.text(listing.row(row).text()).raw(row < last ? "\n" : "");
        }
        html.raw("</div>");
    }

    /** Which rows of a run have a mark, counted from 0. */
    private void marks(String attribute, RowMark mark, int first, int last) {
        boolean any = false;
        for (int row = first; row <= last; row++) {
            if (listing.row(row).mark() == mark) {
                html.raw(any ? " " : attribute).raw(row - first);
                any = true;
            }
        }
        html.raw(any ? "\"" : "");
    }
}
