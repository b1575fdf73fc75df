package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    @Test
    void codesAreKebabCaseAndOnce() {
        TreeSet<String> codes = new TreeSet<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(code.code()).matches("[a-z]+(-[a-z]+)+");
            assertThat(codes.add(code.code())).isTrue();
        }
    }

    @Test
    void explanationsAreOneLineOfThePlainKind() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(code.explanation())
                    .isNotBlank()
                    .doesNotContain("\n", "|")
                    .doesNotEndWith(".")
                    .hasSizeLessThan(130);
        }
    }

    /** What the envelope's readers say is in the table too. */
    @Test
    void codesOfTheEnvelopeAreKnown() {
        List<String> codes = new ArrayList<>();
        DiagnosticFiling broken =
                DiagnosticFiling.OLD
                        .with("REPORT:\t20020308", "REPORT:\tMarch")
                        .without("</TEXT>\n</DOCUMENT>\n<DOCUMENT>", "<DOCUMENT>\n<TYPE>EX");
        for (Diagnostic diagnostic : broken.diagnostics()) {
            codes.add(diagnostic.code());
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        }
        assertThat(codes)
                .contains(
                        DiagnosticCode.HEADER_VALUE_UNREADABLE.code(),
                        DiagnosticCode.DOCUMENT_NOT_CLOSED.code());
    }
}
