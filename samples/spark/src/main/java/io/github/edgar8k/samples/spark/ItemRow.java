package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Paragraph;
import java.util.List;

/**
 * A row of {@code items}.
 *
 * @param ordinal place among the filing's items, from 1; with {@code source} the key of this table
 */
record ItemRow(
        String source,
        String accessionNumber,
        Integer filingYear,
        int ordinal,
        String number,
        String title,
        String officialTitle,
        String currentNumber,
        String text,
        List<Paragraph> paragraphs,
        LineRange lines) {}
