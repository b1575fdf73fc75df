package io.github.edgar8k.mapper;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Signature;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a filing together: what the lexer cut, what the header says, what does not
 * agree.
 */
public final class FilingMapper {
    private FilingMapper() {}

    /**
     * The record of one filing.
     *
     * @param source the name of the input
     * @param formType from the header or the cover's own words
     * @param submission the header, or null
     * @param documents the submission's documents
     * @param parts the primary document's parts
     * @param facts the cover's facts that are tagged in inline XBRL; empty for plain text
     * @param found what reading the envelope had to say
     */
    public static Filing map(
            String source,
            String formType,
            Submission submission,
            List<Document> documents,
            Parts parts,
            List<CoverFact> facts,
            List<Diagnostic> found) {
        List<Diagnostic> diagnostics = new ArrayList<>(found);
        CoverPage cover = null;
        List<Item> items = new ArrayList<>();
        List<Signature> signatures = new ArrayList<>();
        List<Exhibit> index = new ArrayList<>();
        for (Part part : parts.parts()) {
            if (part instanceof Part.CoverPage page) {
                cover = CoverWitness.complete(CoverPageMapper.map(page), facts, diagnostics);
            }
        }
        LocalDate date = date(cover, submission);
        List<String> names = names(cover);
        for (Part part : parts.parts()) {
            if (part instanceof Part.Item item) {
                items.addAll(ItemMapper.map(item, date, documents));
            } else if (part instanceof Part.Signatures block) {
                signatures.addAll(SignaturesMapper.map(block, names));
            } else if (part instanceof Part.ExhibitIndex list) {
                index.addAll(ExhibitDocuments.link(ExhibitMapper.index(list), documents));
            }
        }
        Filing filing =
                new Filing(
                        source,
                        formType,
                        AmendmentNumber.of(parts, formType),
                        submission,
                        cover,
                        items,
                        signatures,
                        index,
                        documents,
                        diagnostics);
        diagnostics.addAll(Reconciler.reconcile(filing, parts, facts));
        return withDiagnostics(filing, diagnostics);
    }

    private static Filing withDiagnostics(Filing filing, List<Diagnostic> diagnostics) {
        return new Filing(
                filing.source(),
                filing.formType(),
                filing.amendmentNumber(),
                filing.submission(),
                filing.coverPage(),
                filing.items(),
                filing.signatures(),
                filing.exhibitIndex(),
                filing.documents(),
                diagnostics);
    }

    /** The day whose form it is: that of the filing, else of the report. */
    private static LocalDate date(CoverPage cover, Submission submission) {
        if (submission != null && submission.filedAsOf() != null) {
            return submission.filedAsOf();
        }
        return cover == null ? null : cover.dateOfReport();
    }

    private static List<String> names(CoverPage cover) {
        List<String> names = new ArrayList<>();
        if (cover != null) {
            for (Registrant registrant : cover.registrants()) {
                if (registrant.name() != null) {
                    names.add(registrant.name());
                }
            }
        }
        return names;
    }
}
