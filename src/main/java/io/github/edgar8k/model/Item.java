package io.github.edgar8k.model;

import java.util.List;

/**
 * One item of the report.
 *
 * @param number as the form numbers it: "5" before 23 August 2004, "8.01" since
 * @param title as printed, lines joined, closing period or colon dropped; null where there is none
 * @param officialTitle the form's title of that number, null for a number the form never had
 * @param currentNumber today's number of the same item
 * @param text the body without the heading: the filer's own lines without page furniture; null
 *     where there is none
 * @param paragraphs the same words, re-flowed
 * @param exhibits the exhibits listed inside item 7 or 9.01
 * @param lines heading and body
 */
public record Item(
        String number,
        String title,
        String officialTitle,
        String currentNumber,
        String text,
        List<Paragraph> paragraphs,
        List<Exhibit> exhibits,
        LineRange lines) {
    public Item {
        paragraphs = List.copyOf(paragraphs);
        exhibits = List.copyOf(exhibits);
    }
}
