package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Filing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    @Test
    void everyFieldIsCompared() {
        List<AgreementField> fields = new ArrayList<>();
        for (Agreement agreement : Reconciler.agreements(DiagnosticFiling.OLD.parse())) {
            assertThat(agreement.verdict())
                    .as(agreement.toString())
                    .isEqualTo(AgreementVerdict.AGREES);
            assertThat(agreement.code()).isNull();
            fields.add(agreement.field());
        }
        assertThat(fields).containsExactlyInAnyOrder(AgreementField.values());
    }

    @Test
    void aBareDocumentIsComparedWithItselfOnly() {
        for (Agreement agreement : Reconciler.agreements(DiagnosticFiling.OLD.bare().parse())) {
            boolean signature = agreement.field() == AgreementField.SIGNATURE;
            assertThat(agreement.verdict())
                    .isEqualTo(signature ? AgreementVerdict.AGREES : AgreementVerdict.UNKNOWN);
        }
    }

    @Test
    void whatDisagreesIsWhatTheDiagnosticsSay() {
        Filing filing =
                DiagnosticFiling.OLD
                        .with("\t20020308", "\t20020309")
                        .with("\t937-555-0122", "\t937-555-0123")
                        .with("COUNT:\t\t2", "COUNT:\t\t3")
                        .with("\tOther events", "\tChange in fiscal year")
                        .parse();
        List<String> told = new ArrayList<>();
        filing.diagnostics().forEach(diagnostic -> told.add(diagnostic.code()));
        List<AgreementField> disagreeing = new ArrayList<>();
        for (Agreement agreement : Reconciler.agreements(filing)) {
            if (agreement.verdict() == AgreementVerdict.DISAGREES) {
                disagreeing.add(agreement.field());
                assertThat(told).contains(agreement.code().code());
            }
        }
        assertThat(disagreeing)
                .containsExactlyInAnyOrder(
                        AgreementField.ITEMS,
                        AgreementField.PERIOD,
                        AgreementField.TELEPHONE,
                        AgreementField.DOCUMENTS);
    }

    @Test
    void exhibitsDisagreeInEitherDirection() {
        String exhibit = "     99.1  Press release dated March 8, 2002.\n";
        DiagnosticFiling whole = DiagnosticFiling.OLD;
        assertThat(exhibits(whole.with(exhibit, exhibit + "     99.2  Photographs of the kiln.\n")))
                .isEqualTo(AgreementVerdict.DISAGREES);
        assertThat(
                        exhibits(
                                whole.with(exhibit, "")
                                        .with(
                                                "that is Exhibit 99.1 to this report",
                                                "that is new")))
                .isEqualTo(AgreementVerdict.DISAGREES);
        assertThat(exhibits(whole.without("<DOCUMENT>\n<TYPE>EX-99.1", "</SEC-DOCUMENT>")))
                .isEqualTo(AgreementVerdict.UNKNOWN);
    }

    private static AgreementVerdict exhibits(DiagnosticFiling filing) {
        List<Agreement> agreements = Reconciler.agreements(filing.parse());
        return agreements.get(agreements.size() - 1).verdict();
    }
}
