package io.github.edgar8k.mapper;

import io.github.edgar8k.model.LineRange;

/**
 * One comparison of a filing's header with its body.
 *
 * @param field what is compared; once for each registrant, or each signature, where it is theirs
 * @param header what the header says, null where it says nothing
 * @param printed what the body says, null where nothing was found
 * @param verdict whether they agree
 * @param code how a disagreement is reported, null where there is none
 * @param lines where the body says it, null where it is no one place
 */
public record Agreement(
        AgreementField field,
        String header,
        String printed,
        AgreementVerdict verdict,
        DiagnosticCode code,
        LineRange lines) {

    /** A comparison of values that may be missing. */
    static Agreement of(
            AgreementField field,
            String header,
            String printed,
            boolean agrees,
            DiagnosticCode code,
            LineRange lines) {
        AgreementVerdict verdict =
                header == null || printed == null
                        ? AgreementVerdict.UNKNOWN
                        : agrees ? AgreementVerdict.AGREES : AgreementVerdict.DISAGREES;
        boolean reported = verdict == AgreementVerdict.DISAGREES;
        return new Agreement(field, header, printed, verdict, reported ? code : null, lines);
    }
}
