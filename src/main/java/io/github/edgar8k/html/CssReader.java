package io.github.edgar8k.html;

import java.util.Locale;

/** Reads one {@code style} attribute; what it does not know it skips. */
final class CssReader {
    /** Points of one column of text: a character of a 10-point typewriter face. */
    private static final double COLUMN = 6;

    /** From here on a margin is seen as an empty line. */
    private static final double SPACE = 4;

    private Align align;
    private SymbolFont font;
    private Boolean underlined;
    private Boolean spaceAbove;
    private Boolean spaceBelow;
    private double margin;
    private double padding;
    private double firstLine;
    private int width = -1;
    private int leftPercent = -1;
    private int rightPercent = -1;
    private int height = -1;
    private char ruleAbove;
    private char ruleBelow;
    private boolean hidden;
    private boolean pageAbove;
    private boolean pageBelow;
    private boolean verbatim;
    private boolean beside;
    private boolean onRight;
    private boolean unmarked;

    Css read(String style) {
        int at = 0;
        while (at < style.length()) {
            int end = style.indexOf(';', at);
            end = end < 0 ? style.length() : end;
            int colon = style.indexOf(':', at);
            while (at < end && style.charAt(at) <= ' ') {
                at++;
            }
            if (colon > at && colon < end && !isMereLook(style, at)) {
                String name = style.substring(at, colon).strip().toLowerCase(Locale.ROOT);
                declare(name, style.substring(colon + 1, end).strip());
            }
            at = end + 1;
        }
        if (width < 0 && leftPercent >= 0 && rightPercent >= 0) {
            width = Math.max(1, 100 - leftPercent - rightPercent);
        }
        int left = (int) Math.round((margin + padding) / COLUMN);
        int first = (int) Math.round(firstLine / COLUMN);
        return new Css(
                align,
                font,
                underlined,
                spaceAbove,
                spaceBelow,
                left,
                first,
                width,
                height,
                ruleAbove,
                ruleBelow,
                hidden,
                pageAbove,
                pageBelow,
                verbatim,
                beside,
                onRight,
                unmarked);
    }

    /** Sizes, weights and colours: the better part of all declarations, and nothing to a text. */
    private static boolean isMereLook(String style, int at) {
        return style.startsWith("font-size", at)
                || style.startsWith("font-weight", at)
                || style.startsWith("font-style", at)
                || style.startsWith("font-variant", at)
                || style.startsWith("line-height", at)
                || style.startsWith("color", at)
                || style.startsWith("background", at)
                || style.startsWith("border-collapse", at)
                || style.startsWith("vertical-align", at)
                || style.startsWith("letter-spacing", at)
                || style.startsWith("text-transform", at)
                || style.startsWith("overflow", at)
                || style.startsWith("padding-top", at)
                || style.startsWith("padding-bottom", at)
                || style.startsWith("padding-right", at);
    }

    private void declare(String name, String value) {
        switch (name) {
            case "text-align" -> align = Align.named(value);
            case "font-family", "font" -> font = SymbolFont.named(value);
            case "text-decoration", "text-decoration-line" ->
                    underlined = Css.find(value, "underline") >= 0;
            case "margin-top" -> spaceAbove = CssLength.points(value) >= SPACE;
            case "margin-bottom" -> spaceBelow = CssLength.points(value) >= SPACE;
            case "margin-left" -> {
                margin = CssLength.points(value);
                leftPercent = CssLength.percent(value);
            }
            case "margin-right" -> rightPercent = CssLength.percent(value);
            case "padding-left" -> padding = CssLength.points(value);
            case "text-indent" -> firstLine = CssLength.points(value);
            case "margin" -> margins(CssLength.sides(value));
            case "padding" -> padding = CssLength.sides(value)[3];
            case "width" -> width = CssLength.percent(value);
            case "height", "min-height" -> height = (int) CssLength.points(value);
            case "border-top", "border-top-style" -> ruleAbove = stroke(value);
            case "border-bottom", "border-bottom-style" -> ruleBelow = stroke(value);
            case "display" -> display(value.toLowerCase(Locale.ROOT));
            case "visibility" -> hidden |= value.equalsIgnoreCase("hidden");
            case "float" -> {
                beside = value.equalsIgnoreCase("left");
                onRight = value.equalsIgnoreCase("right");
            }
            case "page-break-before", "break-before" -> pageAbove = breaksPage(value);
            case "page-break-after", "break-after" -> pageBelow = breaksPage(value);
            case "white-space" -> verbatim = Css.find(value, "pre") == 0;
            case "list-style", "list-style-type" -> unmarked = value.equalsIgnoreCase("none");
            default -> {}
        }
    }

    private void margins(double[] sides) {
        spaceAbove = sides[0] >= SPACE;
        spaceBelow = sides[2] >= SPACE;
        margin = sides[3];
    }

    private void display(String value) {
        hidden |= value.equals("none");
        beside |= value.equals("inline-block") || value.equals("inline");
    }

    private static boolean breaksPage(String value) {
        return value.equalsIgnoreCase("always")
                || value.equalsIgnoreCase("page")
                || value.equalsIgnoreCase("left")
                || value.equalsIgnoreCase("right");
    }

    /** Borders that are not seen give none: no style, no width, or white on white. */
    private static char stroke(String value) {
        boolean unseen =
                value.isEmpty()
                        || value.startsWith("0")
                        || Css.find(value, "none") >= 0
                        || Css.find(value, "hidden") >= 0
                        || Css.find(value, "white") >= 0
                        || Css.find(value, "#fff") >= 0
                        || Css.find(value, "transparent") >= 0;
        if (unseen) {
            return 0;
        }
        return Css.find(value, "double") >= 0 ? '=' : '-';
    }
}
