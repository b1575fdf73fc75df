package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.LineRange;
import java.time.LocalDate;

/**
 * A row of {@code signatories}: a person who signs for a registrant.
 *
 * @param signature place among the filing's signatures, from 1
 * @param registrant for whom
 * @param date of the signature
 * @param ordinal place among those who sign for it, from 1; null in the one row of a signature
 *     without any name
 * @param lines of the signature
 */
record SignatoryRow(
        String source,
        String accessionNumber,
        Integer filingYear,
        int signature,
        String registrant,
        LocalDate date,
        Integer ordinal,
        String name,
        String title,
        Boolean signed,
        LineRange lines) {}
