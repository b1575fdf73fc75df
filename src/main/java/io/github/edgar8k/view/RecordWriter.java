package io.github.edgar8k.view;

import io.github.edgar8k.model.LineRange;

/**
 * Writes the pieces of the record: cards, lists of names and values, and the links from a value to
 * its rows. The record repeats the filing's words, so that each card has a bound: the page is to
 * take less than 200 kB beside the filing's own text. Near it texts are cut and long lists end, and
 * the page says so.
 */
final class RecordWriter {
    private static final int BEGINNING = 280;

    private final Markup html;
    private final Places places;
    private int end;
    private int endOfDetails;

    RecordWriter(Markup html, Places places) {
        this.html = html;
        this.places = places;
    }

    Places places() {
        return places;
    }

    Markup html() {
        return html;
    }

    /** Whether the card has room for one more entry of a list. */
    boolean hasRoom() {
        return html.length() < end;
    }

    /**
     * Whether it has room for more of what stands under an entry; the entries themselves go first.
     */
    boolean hasRoomForDetails() {
        return html.length() < endOfDetails;
    }

    /** Says that a list goes on. */
    void leftOut(int count, String what) {
        if (count > 0) {
            html.raw("<p class=\"out\">").raw(count).raw(" more ").raw(what);
            html.raw(" not listed here; <code>edgar8k parse</code> prints all.</p>");
        }
    }

    /**
     * Begins a card.
     *
     * @param id for links to it
     * @param room how many characters it may take, about
     */
    void card(String id, String title, RowRange rows, int room) {
        end = html.length() + room;
        endOfDetails = html.length() + room / 5 * 4;
        html.raw("<section class=\"card\" id=\"").raw(id).raw("\" aria-labelledby=\"").raw(id);
        html.raw("-t\"><h2 id=\"").raw(id).raw("-t\"");
        value("", rows);
        html.raw(">").raw(title);
        link(rows);
        html.raw("</h2>");
    }

    void endCard() {
        html.raw("</section>\n");
    }

    /** A name and its value; a value that is null is shown as missing. */
    void row(String name, String value, RowRange rows) {
        html.raw("<div");
        value("f", value == null ? null : rows);
        html.raw("><dt>").raw(name).raw("</dt>");
        if (value == null) {
            html.raw("<dd class=\"none\">not given</dd></div>");
            return;
        }
        html.raw("<dd>");
        words(value);
        link(rows);
        html.raw("</dd></div>");
    }

    /** The same, but nothing at all for a value that is null. */
    void rowIfGiven(String name, String value, RowRange rows) {
        if (value != null) {
            row(name, value, rows);
        }
    }

    /** Adds words from the filing, cut short when the room is used up. */
    void words(String words) {
        boolean fits = html.length() + words.length() <= endOfDetails;
        if (fits || words.length() <= BEGINNING) {
            html.text(words);
        } else {
            html.text(words.substring(0, BEGINNING)).raw("<span class=\"cut\"> \u2026</span>");
        }
    }

    /** Adds, inside a tag, the classes of an element that leads to rows, and which they are. */
    void value(String classes, RowRange rows) {
        if (rows == null) {
            html.raw(classes.isEmpty() ? "" : " class=\"" + classes + "\"");
            return;
        }
        html.raw(" class=\"").raw(classes.isEmpty() ? "v" : classes + " v");
        html.raw("\" data-r=\"").raw(rows.first());
        if (rows.last() > rows.first()) {
            html.raw("-").raw(rows.last());
        }
        html.raw("\"");
    }

    /** Adds the link that shows the rows, labelled with their lines in the file. */
    void link(RowRange rows) {
        if (rows != null) {
            html.raw(" <a class=\"at\" href=\"#r").raw(rows.first()).raw("\">");
            lines(places.listing().linesOf(rows));
            html.raw("</a>");
        }
    }

    private void lines(LineRange lines) {
        html.raw(lines.first());
        if (lines.last() > lines.first()) {
            html.raw("\u2013").raw(lines.last());
        }
    }
}
