package io.github.edgar8k.html;

/**
 * A fact of the SEC's {@code dei} taxonomy that is tagged in an inline-XBRL document.
 *
 * @param name the fact's name without its prefix, such as {@code EntityRegistrantName}
 * @param context the id of its context; facts of one registrant or one class of securities share it
 * @param text the words as printed, white space collapsed
 * @param value what the text stands for: an ISO date for the date formats, {@code true} or {@code
 *     false} for boxes, else the text
 * @param line the line of the input, 1-based, where the tag's first word stands
 */
public record CoverFact(String name, String context, String text, String value, int line) {}
