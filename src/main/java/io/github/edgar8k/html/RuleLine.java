package io.github.edgar8k.html;

/**
 * A line drawn across the page: {@code <hr>} or a block's border.
 *
 * @param percent its width in per cent of the column
 * @param stroke the character that it is drawn with
 * @param divider whether it is an {@code <hr>}, which beside a page break only shows that break
 * @param line the line of the input, 1-based, that it comes from
 */
record RuleLine(
        Align align, int left, int percent, char stroke, boolean divider, int line, Space above)
        implements Box {
    @Override
    public RuleLine below(Space space) {
        return new RuleLine(align, left, percent, stroke, divider, line, above.or(space));
    }

    @Override
    public RuleLine moved(int columns) {
        return new RuleLine(align, left + columns, percent, stroke, divider, line, above);
    }
}
