package io.github.edgar8k.lexer;

import java.util.List;

/** A part of the document: consecutive lines that belong together. Never empty. */
public sealed interface Part {
    List<Line> lines();

    /** From the first line to the last caption or box of the form's first page. */
    record CoverPage(List<Line> lines) implements Part {}

    /**
     * One heading and what follows it up to the next part. A heading such as "Items 1 through 4, 6
     * and 8" has several numbers.
     *
     * @param body the lines behind the heading, the first of them cut to what runs in on the
     *     heading's own line
     */
    record Item(ItemHeading heading, List<Line> lines, List<Line> body) implements Part {}

    /** From "SIGNATURES", or the sentence that stands for it, to the last signatory. */
    record Signatures(List<Line> lines) implements Part {}

    /** A separate exhibit index with its heading. */
    record ExhibitIndex(List<Line> lines) implements Part {}

    /**
     * Contents pages, explanatory notes, section headings, exhibits typed in after the signatures.
     */
    record Other(List<Line> lines) implements Part {}
}
