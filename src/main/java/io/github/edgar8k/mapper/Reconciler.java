package io.github.edgar8k.mapper;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a filing lacks and where it does not agree with itself. A filing that is whole and
 * agrees gives nothing.
 */
public final class Reconciler {
    private Reconciler() {}

    /**
     * Everything to be said of a filing, in the order of the form.
     *
     * @param filing as it was read
     * @param parts of its primary document
     * @param facts of its cover that are tagged
     */
    static List<Diagnostic> reconcile(Filing filing, Parts parts, List<CoverFact> facts) {
        Diagnostics diagnostics = new Diagnostics();
        ReconciledLength.check(parts, diagnostics);
        ReconciledForm.check(filing, parts, facts, diagnostics);
        ReconciledCover.check(filing, diagnostics);
        ReconciledItems.check(filing, diagnostics);
        ReconciledSignatures.check(filing, diagnostics);
        ReconciledExhibits.check(filing, parts, diagnostics);
        for (Agreement agreement : Agreements.of(filing)) {
            if (agreement.code() != null && agreement.field() != AgreementField.ITEMS) {
                diagnostics.add(agreement.code(), message(agreement), agreement.lines());
            }
        }
        return diagnostics.found();
    }

    /**
     * The body of a filing held against its header, field by field.
     *
     * @param filing with its diagnostics, which say whether the exhibits agree
     */
    public static List<Agreement> agreements(Filing filing) {
        List<Agreement> agreements = new ArrayList<>(Agreements.of(filing));
        agreements.add(Agreements.exhibits(filing));
        return agreements;
    }

    private static String message(Agreement agreement) {
        String header = DiagnosticText.quoted(agreement.header());
        String printed = DiagnosticText.quoted(agreement.printed());
        return switch (agreement.field()) {
            case SIGNATURE ->
                    agreement.printed() == null
                            ? "no signature was found"
                            : "the signature is " + printed + "'s, the report " + header + "'s";
            case SIGNATURE_DATE ->
                    "the signature is dated "
                            + agreement.printed()
                            + (agreement.code() == DiagnosticCode.SIGNATURE_BEFORE_EVENT
                                    ? ", before the earliest event: "
                                    : ", after the filing date: ")
                            + agreement.header();
            case DOCUMENTS ->
                    "public documents counted in the header: "
                            + agreement.header()
                            + "; documents in the file: "
                            + agreement.printed();
            case REGISTRANTS ->
                    "FILER sections in the header: "
                            + agreement.header()
                            + "; registrants on the cover: "
                            + agreement.printed();
            default ->
                    agreement.field().label()
                            + ": the header has "
                            + header
                            + ", the cover "
                            + printed;
        };
    }
}
