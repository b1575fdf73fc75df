package io.github.edgar8k.html;

/**
 * Text between two block boundaries.
 *
 * @param start where it begins in the {@link FlowText}
 * @param end behind its last word
 * @param left columns before every line
 * @param first further columns before the first line
 * @param verbatim whether the lines stand as they are ({@code <pre>})
 * @param marker a list item's number or bullet, or null
 */
record Paragraph(
        int start,
        int end,
        Align align,
        int left,
        int first,
        boolean verbatim,
        String marker,
        Space above)
        implements Box {
    @Override
    public Paragraph below(Space space) {
        return new Paragraph(start, end, align, left, first, verbatim, marker, above.or(space));
    }

    @Override
    public Paragraph moved(int columns) {
        return new Paragraph(start, end, align, left + columns, first, verbatim, marker, above);
    }
}
