package io.github.edgar8k.mapper;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Signature;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who signs against the names of the cover and the header; when, against the event and the filing.
 */
final class AgreementSignatures {
    private AgreementSignatures() {}

    static void compare(Filing filing, List<Agreement> into) {
        if (filing.signatures().isEmpty()) {
            into.add(
                    new Agreement(
                            AgreementField.SIGNATURE,
                            firstName(filing),
                            null,
                            AgreementVerdict.DISAGREES,
                            DiagnosticCode.SIGNATURES_MISSING,
                            null));
            return;
        }
        Set<String> known = names(filing);
        for (Signature signature : filing.signatures()) {
            String name = signature.registrant();
            boolean agrees = name != null && isKnown(known, AgreementName.of(name));
            into.add(
                    Agreement.of(
                            AgreementField.SIGNATURE,
                            firstName(filing),
                            name,
                            agrees,
                            DiagnosticCode.SIGNATURE_NAME_DIFFERS,
                            signature.lines()));
            into.add(date(filing, signature));
        }
    }

    private static Agreement date(Filing filing, Signature signature) {
        LocalDate date = signature.date();
        LocalDate event =
                filing.coverPage() == null ? null : filing.coverPage().dateOfEarliestEvent();
        LocalDate filed = filing.submission() == null ? null : filing.submission().filedAsOf();
        boolean early = date != null && event != null && date.isBefore(event);
        boolean late = date != null && filed != null && date.isAfter(filed);
        return Agreement.of(
                AgreementField.SIGNATURE_DATE,
                early ? event.toString() : filed == null ? null : filed.toString(),
                date == null ? null : date.toString(),
                !early && !late,
                early
                        ? DiagnosticCode.SIGNATURE_BEFORE_EVENT
                        : DiagnosticCode.SIGNATURE_AFTER_FILING,
                signature.lines());
    }

    private static boolean isKnown(Set<String> known, AgreementName name) {
        return known.contains(name.stem()) || known.contains(name.sorted());
    }

    private static Set<String> names(Filing filing) {
        Set<String> names = new HashSet<>();
        CoverPage cover = filing.coverPage();
        if (cover != null) {
            for (Registrant registrant : cover.registrants()) {
                add(names, registrant.name());
            }
        }
        Submission header = filing.submission();
        if (header != null) {
            for (Filer filer : header.filers()) {
                add(names, filer.conformedName());
            }
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        if (name != null) {
            AgreementName key = AgreementName.of(name);
            names.add(key.stem());
            names.add(key.sorted());
        }
    }

    private static String firstName(Filing filing) {
        CoverPage cover = filing.coverPage();
        if (cover != null && !cover.registrants().isEmpty()) {
            return cover.registrants().get(0).name();
        }
        Submission header = filing.submission();
        return header == null || header.filers().isEmpty()
                ? null
                : header.filers().get(0).conformedName();
    }
}
