package io.github.edgar8k.submission;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;

/**
 * A document of a submission and where its text stands.
 *
 * @param document its tags; null for a bare document, which has none
 * @param format what its text is
 * @param textStart offset in the source of the first character between the TEXT tags; for a bare
 *     document, of the whole text
 * @param textEnd offset behind the last one
 * @param stuffed whether it stands in a PEM wrapper, which stuffs lines that begin with a dash
 */
public record RawDocument(
        Document document, DocumentFormat format, int textStart, int textEnd, boolean stuffed) {

    /** The lines of its text, dash-stuffing undone. */
    public TextLines lines(SourceText source) {
        return TextLines.of(source, textStart, textEnd, stuffed);
    }
}
