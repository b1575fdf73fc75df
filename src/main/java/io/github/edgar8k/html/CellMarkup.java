package io.github.edgar8k.html;

import org.jsoup.nodes.Attributes;

/** What the markup says of a table's row or cell: its height, spans, width and rules. */
final class CellMarkup {
    /** Points of height that make a spacing row an empty line. */
    private static final int LINE_HEIGHT = 5;

    private CellMarkup() {}

    /** The row that begins at a source line. */
    static Row row(Attributes attributes, Css css, int line) {
        Row row = new Row(line, css.pageAbove());
        if (hasHeight(attributes, css)) {
            row.keepHeight();
        }
        return row;
    }

    /** The next cell of an open row, which has begun in its table. */
    static Cell cell(Frame row, Attributes attributes, Css css) {
        if (hasHeight(attributes, css)) {
            row.table.lastRow().keepHeight();
        }
        return row.table.cell(
                number(attributes, "colspan", 1000),
                number(attributes, "rowspan", 65534),
                css.width() >= 0 ? css.width() : CssLength.percent(attributes.get("width")),
                css.ruleAbove() == 0 ? row.css.ruleAbove() : css.ruleAbove(),
                css.ruleBelow() == 0 ? row.css.ruleBelow() : css.ruleBelow(),
                isBottom(row, attributes));
    }

    private static boolean hasHeight(Attributes attributes, Css css) {
        return css.height() >= LINE_HEIGHT
                || CssLength.points(attributes.get("height")) >= LINE_HEIGHT;
    }

    private static boolean isBottom(Frame row, Attributes attributes) {
        String own = attributes.get("valign");
        String named = own.isEmpty() ? row.element.attr("valign") : own;
        return named.equalsIgnoreCase("bottom");
    }

    private static int number(Attributes attributes, String name, int most) {
        return Math.min(most, Math.max(1, ListMarker.number(attributes.get(name), 1)));
    }
}
