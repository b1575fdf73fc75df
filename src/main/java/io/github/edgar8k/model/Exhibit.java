package io.github.edgar8k.model;

/**
 * An entry of an exhibit list or of the exhibit index.
 *
 * @param number the exhibit number of Item 601 of Regulation S-K as printed, without its list
 *     period or footnote mark
 * @param description joined, without dot leaders and page column; null where there is none
 * @param incorporatedByReference whether the entry says that the exhibit stands in another filing
 * @param document {@code sequence} of the attached document that the entry names, or null
 * @param lines where it stands
 */
public record Exhibit(
        String number,
        String description,
        boolean incorporatedByReference,
        Integer document,
        LineRange lines) {}
