package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Severity;
import java.time.LocalDate;

/** What the cover lacks, and dates that can't be. */
final class ReconciledCover {
    private final Filing filing;
    private final CoverPage cover;
    private final LineRange lines;
    private final Diagnostics diagnostics;

    private ReconciledCover(Filing filing, Diagnostics diagnostics) {
        this.filing = filing;
        this.cover = filing.coverPage();
        this.lines = cover == null ? null : cover.lines();
        this.diagnostics = diagnostics;
    }

    static void check(Filing filing, Diagnostics diagnostics) {
        ReconciledCover check = new ReconciledCover(filing, diagnostics);
        if (check.cover == null) {
            diagnostics.add(DiagnosticCode.COVER_PAGE_MISSING, "no cover page was found", null);
        } else {
            check.dates();
            check.registrants();
        }
        if (SubmissionType.isAmendment(filing.formType()) && filing.amendmentNumber() == null) {
            diagnostics.add(
                    DiagnosticCode.AMENDMENT_NUMBER_MISSING,
                    "the amendment ("
                            + DiagnosticText.plain(filing.formType())
                            + ") prints no number of its own",
                    check.lines);
        }
    }

    private void dates() {
        LocalDate report = cover.dateOfReport();
        LocalDate event = cover.dateOfEarliestEvent();
        if (report == null || event == null) {
            String which = event == null ? "" : "; the earliest event is of " + event;
            diagnostics.add(
                    DiagnosticCode.DATE_OF_REPORT_MISSING,
                    "no date of report was found on the cover" + which,
                    lines);
        }
        if (report != null && event != null && event.isAfter(report)) {
            diagnostics.add(
                    DiagnosticCode.EVENT_AFTER_REPORT,
                    "the earliest event ("
                            + event
                            + ") is after the date of report ("
                            + report
                            + ")",
                    lines);
        }
        LocalDate filed = filing.submission() == null ? null : filing.submission().filedAsOf();
        if (filed == null) {
            return;
        }
        if (report != null && report.isAfter(filed)) {
            diagnostics.add(
                    DiagnosticCode.REPORT_AFTER_FILING,
                    "the date of report (" + report + ") is after the filing date (" + filed + ")",
                    lines);
        }
        LocalDate first =
                event != null && (report == null || event.isBefore(report)) ? event : report;
        int years = SubmissionType.isAmendment(filing.formType()) ? 3 : 1;
        if (first != null && first.isBefore(filed.minusYears(years))) {
            diagnostics.add(
                    DiagnosticCode.DATE_FAR_FROM_FILING,
                    "the cover's date " + first + " is far from the filing date (" + filed + ")",
                    lines);
        }
    }

    private void registrants() {
        if (cover.registrants().isEmpty()) {
            missing(DiagnosticCode.REGISTRANT_NAME_MISSING, "registrant", "");
        }
        for (Registrant registrant : cover.registrants()) {
            String of =
                    registrant.name() == null || cover.registrants().size() == 1
                            ? ""
                            : " for " + DiagnosticText.quoted(registrant.name());
            values(registrant, of);
        }
    }

    private void values(Registrant registrant, String of) {
        if (registrant.name() == null) {
            missing(DiagnosticCode.REGISTRANT_NAME_MISSING, "name of a registrant", of);
        }
        if (registrant.commissionFileNumber() == null) {
            missing(DiagnosticCode.FILE_NUMBER_MISSING, "Commission file number", of);
        }
        if (registrant.irsEmployerId() == null) {
            missing(
                    DiagnosticCode.IRS_NUMBER_MISSING,
                    headerLacksIrsNumber() ? Severity.INFO : Severity.WARNING,
                    "employer identification number",
                    of);
        }
        if (registrant.jurisdictionOfIncorporation() == null) {
            missing(DiagnosticCode.JURISDICTION_MISSING, "jurisdiction of incorporation", of);
        }
        if (registrant.address() == null || registrant.address().text() == null) {
            missing(DiagnosticCode.ADDRESS_MISSING, "address of principal executive offices", of);
        } else if (registrant.address().zipCode() == null) {
            missing(
                    DiagnosticCode.ZIP_CODE_MISSING,
                    registrant.address().country() == null ? Severity.WARNING : Severity.INFO,
                    "ZIP code",
                    of);
        }
        if (registrant.telephone() == null) {
            missing(DiagnosticCode.TELEPHONE_MISSING, "telephone number", of);
        }
    }

    /** Trusts and foreign companies may have none. */
    private boolean headerLacksIrsNumber() {
        if (filing.submission() == null || filing.submission().filers().isEmpty()) {
            return false;
        }
        for (Filer filer : filing.submission().filers()) {
            if (AgreementNumbers.irsKey(filer.irsNumber()) != null) {
                return false;
            }
        }
        return true;
    }

    private void missing(DiagnosticCode code, String what, String of) {
        missing(code, code.severity(), what, of);
    }

    private void missing(DiagnosticCode code, Severity severity, String what, String of) {
        diagnostics.add(code, severity, "no " + what + " was found on the cover" + of, lines);
    }
}
