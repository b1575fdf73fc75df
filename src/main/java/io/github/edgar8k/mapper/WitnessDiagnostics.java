package io.github.edgar8k.mapper;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import java.util.List;

/** Says where a tagged fact was put in and where it differs from what is printed. */
final class WitnessDiagnostics {
    private final List<Diagnostic> diagnostics;

    WitnessDiagnostics(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void used(String field, CoverFact fact) {
        diagnostics.add(
                diagnostic(
                        DiagnosticCode.COVER_FACT_USED,
                        field + ": taken from its tag, none was found as printed",
                        fact));
    }

    void differs(String field, String printed, String tagged, CoverFact fact) {
        diagnostics.add(
                diagnostic(
                        DiagnosticCode.COVER_FACT_DIFFERS,
                        field
                                + ": printed \""
                                + DiagnosticText.plain(printed)
                                + "\", tagged \""
                                + DiagnosticText.plain(tagged)
                                + "\"",
                        fact));
    }

    private static Diagnostic diagnostic(DiagnosticCode code, String message, CoverFact fact) {
        return new Diagnostic(code.severity(), code.code(), message, LineRange.of(fact.line()));
    }
}
