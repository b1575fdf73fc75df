package io.github.edgar8k.model;

/**
 * A paragraph of an item's body.
 *
 * @param kind prose (joined to one line) or table (kept in columns)
 * @param label a leading "(c)", "(i)" or "1.", null where there is none; not repeated in the text
 * @param text the words
 * @param lines where it stands
 */
public record Paragraph(ParagraphKind kind, String label, String text, LineRange lines) {}
