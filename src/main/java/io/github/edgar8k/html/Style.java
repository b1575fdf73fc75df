package io.github.edgar8k.html;

/**
 * What text inherits from the elements around it.
 *
 * @param indent columns that lists and quotations around it are moved in by
 * @param left columns of its own block's left margin
 * @param firstLine columns that its block's first line is indented by
 */
record Style(Align align, SymbolFont font, boolean verbatim, int indent, int left, int firstLine) {
    static final Style PAGE = new Style(Align.LEFT, SymbolFont.NONE, false, 0, 0, 0);

    /** A margin as wide as this puts a block into the right half of the page. */
    private static final int HALF_PAGE = 25;

    private static final int WIDEST_LEFT = 40;

    /** Item headings are told by where they stand: layouts that move them in would hide them. */
    private static final int WIDEST_INDENT = 4;

    Style inline(Css css) {
        return css.font() == null ? this : inFont(css.font());
    }

    Style inFont(SymbolFont face) {
        return face == font ? this : new Style(align, face, verbatim, indent, left, firstLine);
    }

    Style block(Css css, Align attribute, int further) {
        Align inside = css.align() != null ? css.align() : attribute != null ? attribute : align;
        SymbolFont face = css.font() == null ? font : css.font();
        int margin = left >= HALF_PAGE ? left : 0;
        if (css.left() > 0) {
            margin = Math.max(margin, Math.min(css.left(), WIDEST_LEFT));
        }
        int first = Math.max(-margin, Math.min(css.firstLine(), WIDEST_INDENT));
        return new Style(inside, face, verbatim || css.verbatim(), indent + further, margin, first);
    }

    Style asVerbatim() {
        return new Style(align, font, true, indent, left, firstLine);
    }

    Style aligned(Align to) {
        return new Style(to, font, verbatim, indent, left, firstLine);
    }

    /** Columns before the first character of a line; small margins are kept small. */
    int columns() {
        int own = left >= HALF_PAGE ? left : Math.min(left, 8);
        return Math.min(indent, 12) + own;
    }
}
