package io.github.edgar8k.html;

/** A piece of the page; boxes follow each other in reading order. */
sealed interface Box permits Paragraph, Table, RuleLine, PageMark {
    /** What stands between this box and the one above. */
    Space above();

    /** The same box with more room above it. */
    Box below(Space space);

    /** The same box moved to the right by some columns. */
    Box moved(int columns);
}
