package io.github.edgar8k.submission;

import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Submission;
import java.util.List;

/**
 * One submission as the file holds it.
 *
 * @param header what the SGML header says, null where there is none
 * @param documents in file order; empty where the file holds a header only
 * @param wrapped whether it stands in a PEM wrapper
 * @param lines from its first line to its last, wrapper included
 * @param diagnostics what could not be read
 */
public record RawSubmission(
        Submission header,
        List<RawDocument> documents,
        boolean wrapped,
        LineRange lines,
        List<Diagnostic> diagnostics) {
    public RawSubmission {
        documents = List.copyOf(documents);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The main document: the first one whose type is the submission's, else the first of an 8-K
     * type, else the first of all where the header says 8-K or the document has no type or is a
     * bare one. Null where no document is an 8-K.
     */
    public RawDocument primary() {
        String type = header == null ? null : header.submissionType();
        boolean eightK = SubmissionType.isEightK(type);
        RawDocument found = null;
        for (RawDocument raw : documents) {
            if (raw.document() == null) {
                return raw;
            }
            String own = raw.document().type();
            if (eightK && type.equalsIgnoreCase(own)) {
                return raw;
            }
            if (found == null && SubmissionType.isEightK(own)) {
                found = raw;
            }
        }
        if (found != null || documents.isEmpty()) {
            return found;
        }
        RawDocument first = documents.get(0);
        return eightK || first.document().type() == null ? first : null;
    }
}
