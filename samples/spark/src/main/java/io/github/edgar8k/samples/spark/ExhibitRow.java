package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.LineRange;

/**
 * A row of {@code exhibits}: an entry of an item's list or of the exhibit index.
 *
 * @param item {@code ordinal} of the item whose list it is, null in the exhibit index
 * @param ordinal place in that list, from 1
 */
record ExhibitRow(
        String source,
        String accessionNumber,
        Integer filingYear,
        Integer item,
        int ordinal,
        String number,
        String description,
        boolean incorporatedByReference,
        Integer document,
        LineRange lines) {}
