package io.github.edgar8k.html;

/** What separates a box from the one above it. */
enum Space {
    NONE,
    /** A margin: an empty line on the page, nothing inside a table cell. */
    MARGIN,
    /**
     * An empty line that the filer typed: an empty paragraph, a second line break, a spacing row.
     */
    BLANK;

    Space or(Space other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
