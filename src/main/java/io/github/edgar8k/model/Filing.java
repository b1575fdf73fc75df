package io.github.edgar8k.model;

import java.util.List;

/**
 * One Form 8-K filing.
 *
 * @param source the path as it was given, {@code -} for standard input, {@code archive!/member} for
 *     an archive's member; ends in {@code #2}, {@code #3} from the second submission of a file on
 * @param formType EDGAR submission type: 8-K, 8-K12B, 8-K12G3, 8-K15D5, or one of these with /A
 * @param amendmentNumber the number of "Amendment No. 2", null where none is printed
 * @param submission what the SGML header says, null for a document without one
 * @param coverPage the cover page of the primary document, null where there is none
 * @param items every item with a heading of its own, in printed order
 * @param signatures one per registrant that signs, in printed order
 * @param exhibitIndex the entries of the separate exhibit index, in printed order
 * @param documents the submission's documents, in file order
 * @param diagnostics what could not be read and what does not agree
 */
public record Filing(
        String source,
        String formType,
        Integer amendmentNumber,
        Submission submission,
        CoverPage coverPage,
        List<Item> items,
        List<Signature> signatures,
        List<Exhibit> exhibitIndex,
        List<Document> documents,
        List<Diagnostic> diagnostics) {
    public Filing {
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
        exhibitIndex = List.copyOf(exhibitIndex);
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
    }
}
