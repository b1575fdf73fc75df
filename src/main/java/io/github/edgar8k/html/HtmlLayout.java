package io.github.edgar8k.html;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;

/** Lays an HTML document out as lines of text. */
public final class HtmlLayout {
    private HtmlLayout() {}

    /**
     * The lines of the HTML document between two offsets of {@code source}.
     *
     * @param stuffed whether one level of the PEM wrapper's dash-stuffing is undone
     * @throws HtmlTooLargeException if the document is beyond the bounds of {@link HtmlTree}
     */
    public static TextLines layOut(SourceText source, int from, int to, boolean stuffed)
            throws HtmlTooLargeException {
        return HtmlDocument.parse(source, from, to, stuffed).lines();
    }
}
