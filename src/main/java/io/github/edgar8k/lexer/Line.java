package io.github.edgar8k.lexer;

import io.github.edgar8k.model.LineRange;

/**
 * One line of the document.
 *
 * @param index counted from 0 in the document
 * @param kind what it is
 * @param text its characters: tabs expanded to every eighth column, no blanks at the end, control
 *     characters and SGML table tags as blanks
 * @param indent columns before the first character that is no blank; 0 for a blank line
 * @param first 1-based line of the input that it comes from
 * @param last 1-based last line of the input that it comes from
 */
public record Line(int index, LineKind kind, String text, int indent, int first, int last) {
    Line as(LineKind other) {
        return other == kind ? this : new Line(index, other, text, indent, first, last);
    }

    /** Its words without the blanks around them. */
    public String trimmed() {
        return text.substring(Math.min(indent, text.length()));
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean isText() {
        return kind == LineKind.TEXT;
    }

    /** The lines of the input from the first of {@code from} to the last of {@code to}. */
    public static LineRange range(Line from, Line to) {
        int last = Math.max(from.last(), to.last());
        return new LineRange(Math.min(from.first(), last), last);
    }
}
