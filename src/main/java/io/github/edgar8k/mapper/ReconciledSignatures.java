package io.github.edgar8k.mapper;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import java.util.HashSet;
import java.util.Set;

/** What the signatures lack. */
final class ReconciledSignatures {
    private ReconciledSignatures() {}

    static void check(Filing filing, Diagnostics diagnostics) {
        Set<String> signing = new HashSet<>();
        boolean unnamed = filing.signatures().isEmpty();
        for (Signature signature : filing.signatures()) {
            String of =
                    signature.registrant() == null
                            ? ""
                            : " of " + DiagnosticText.quoted(signature.registrant());
            if (signature.registrant() == null) {
                unnamed = true;
            } else {
                AgreementName name = AgreementName.of(signature.registrant());
                signing.add(name.stem());
                signing.add(name.sorted());
            }
            if (signature.date() == null) {
                diagnostics.add(
                        DiagnosticCode.SIGNATURE_DATE_MISSING,
                        "the signature" + of + " has no date",
                        signature.lines());
            }
            if (lacksName(signature)) {
                diagnostics.add(
                        DiagnosticCode.SIGNATORY_NAME_MISSING,
                        "the signature" + of + " has no name of a person",
                        signature.lines());
            }
        }
        CoverPage cover = filing.coverPage();
        if (!unnamed && cover != null && cover.registrants().size() > 1) {
            for (Registrant registrant : cover.registrants()) {
                checkSigned(registrant.name(), signing, cover, diagnostics);
            }
        }
    }

    private static boolean lacksName(Signature signature) {
        for (Signatory signatory : signature.signatories()) {
            if (signatory.name() == null) {
                return true;
            }
        }
        return signature.signatories().isEmpty();
    }

    private static void checkSigned(
            String name, Set<String> signing, CoverPage cover, Diagnostics diagnostics) {
        if (name == null) {
            return;
        }
        AgreementName key = AgreementName.of(name);
        if (!signing.contains(key.stem()) && !signing.contains(key.sorted())) {
            diagnostics.add(
                    DiagnosticCode.REGISTRANT_NOT_SIGNED,
                    "no signature was found for the registrant " + DiagnosticText.quoted(name),
                    cover.lines());
        }
    }
}
