package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Submission;
import java.util.List;

/**
 * A row of {@code filings}: the filing without its items, signatures and exhibits.
 *
 * @param source the file or the archive's member; the key of this table
 * @param accessionNumber null where the filing has no header
 * @param filingYear as {@link FilingYear} has it
 */
record FilingRow(
        String source,
        String accessionNumber,
        Integer filingYear,
        String formType,
        Integer amendmentNumber,
        Submission submission,
        CoverPage coverPage,
        List<Document> documents,
        List<Diagnostic> diagnostics) {}
