package io.github.edgar8k.html;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.util.List;

/**
 * One HTML document, read once.
 *
 * @param lines the document laid out as text
 * @param coverFacts the {@code dei} facts that it tags, hidden ones too, in document order
 */
public record HtmlDocument(TextLines lines, List<CoverFact> coverFacts) {
    public HtmlDocument {
        coverFacts = List.copyOf(coverFacts);
    }

    /**
     * Reads the HTML between two offsets of {@code source}. Any text at all can be read, in time
     * linear in its length; what is no HTML comes out as the text it is.
     *
     * @param stuffed whether one level of the PEM wrapper's dash-stuffing is undone
     * @throws HtmlTooLargeException if the document is beyond the bounds of {@link HtmlTree}
     */
    public static HtmlDocument parse(SourceText source, int from, int to, boolean stuffed)
            throws HtmlTooLargeException {
        HtmlTree tree = HtmlTree.parse(source, from, to, stuffed);
        FlowText text = new FlowText(tree.lastLine());
        List<Box> boxes = new BoxBuilder(tree, text).boxes();
        LaidLines lines = new LaidLines();
        new Typesetter(text, to - from).page(boxes, lines);
        return new HtmlDocument(lines.toTextLines(), InlineXbrl.facts(tree));
    }
}
