package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.LineRange;
import java.util.List;

/**
 * The header's submission type against what else names the form: each filer's FORM TYPE and the
 * main document's TYPE repeat it, the cover prints "8-K/A" for an amendment, and since 2019 the
 * document's type is tagged.
 */
final class ReconciledForm {
    private ReconciledForm() {}

    static void check(Filing filing, Parts parts, List<CoverFact> facts, Diagnostics diagnostics) {
        String type = filing.submission() == null ? null : filing.submission().submissionType();
        if (type == null) {
            return;
        }
        List<Filer> filers = filing.submission().filers();
        for (int i = 0; i < filers.size(); i++) {
            String own = filers.get(i).formType();
            if (own != null && !own.equalsIgnoreCase(type)) {
                add(type, "FORM TYPE of a filer is " + plain(own), null, diagnostics);
                break;
            }
        }
        Document main = main(filing.documents(), type);
        if (main != null && main.type() != null && !main.type().equalsIgnoreCase(type)) {
            add(type, "main document is of type " + plain(main.type()), main.lines(), diagnostics);
        }
        Line name = SubmissionType.isAmendment(type) ? null : AmendmentNumber.nameLine(parts);
        if (name != null) {
            String printed = DiagnosticText.plain(name.trimmed());
            add(
                    type,
                    "cover is that of an amendment: " + printed,
                    Line.range(name, name),
                    diagnostics);
        }
        for (CoverFact fact : facts) {
            String tagged = fact.name().equals("DocumentType") ? withDashes(fact.value()) : type;
            if (!tagged.equalsIgnoreCase(type)) {
                LineRange lines = LineRange.of(fact.line());
                add(type, "tagged document type is " + plain(tagged), lines, diagnostics);
                break;
            }
        }
    }

    /** HTML keeps "8-K" on one line by other dashes. */
    private static String withDashes(String value) {
        return value.replace('\u2010', '-').replace('\u2011', '-').replace('\u2013', '-').strip();
    }

    /** The document that was read: the first of that type, of an 8-K type, of all. */
    private static Document main(List<Document> documents, String type) {
        Document found = null;
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            if (type.equalsIgnoreCase(document.type())) {
                return document;
            }
            if (found == null && SubmissionType.isEightK(document.type())) {
                found = document;
            }
        }
        return found == null && !documents.isEmpty() ? documents.get(0) : found;
    }

    private static String plain(String words) {
        return DiagnosticText.plain(words);
    }

    private static void add(String type, String other, LineRange lines, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.FORM_TYPE_DIFFERS,
                "the header's submission type is " + plain(type) + ", the " + other,
                lines);
    }
}
