package io.github.edgar8k.model;

/** How a paragraph's words are set. */
public enum ParagraphKind {
    /** Running text, joined to one line. */
    PROSE,
    /** Columns that blanks line up, kept line by line. */
    TABLE
}
