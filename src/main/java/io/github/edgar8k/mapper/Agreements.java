package io.github.edgar8k.mapper;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the body of a filing against its header, field by field. The diagnostics and {@code check}
 * both come from here.
 */
final class Agreements {
    private final Filing filing;
    private final Submission header;
    private final CoverPage cover;
    private final List<Registrant> registrants;
    private final LineRange coverLines;
    private final List<Agreement> found = new ArrayList<>();

    private Agreements(Filing filing) {
        this.filing = filing;
        this.header = filing.submission();
        this.cover = filing.coverPage();
        this.registrants = cover == null ? List.of() : cover.registrants();
        this.coverLines = cover == null ? null : cover.lines();
    }

    /** Every comparison but the one of the exhibits; none but the signatures' without a header. */
    static List<Agreement> of(Filing filing) {
        Agreements agreements = new Agreements(filing);
        if (agreements.header != null) {
            agreements.compareHeader();
        }
        AgreementSignatures.compare(filing, agreements.found);
        return agreements.found;
    }

    /**
     * The attached exhibits and the listed ones. Whether they agree is not told by the numbers
     * alone (an exhibit may be typed into the main document), so that the diagnostics decide.
     */
    static Agreement exhibits(Filing filing) {
        StringBuilder attached = new StringBuilder();
        for (Document document : filing.documents()) {
            if (ReconciledExhibits.isExhibit(document)) {
                attached.append(attached.length() == 0 ? "" : ", ").append(document.type());
            }
        }
        StringBuilder listed = new StringBuilder();
        for (Item item : filing.items()) {
            append(listed, item.exhibits());
        }
        append(listed, filing.exhibitIndex());
        Severity attachment =
                Diagnostics.gravest(filing.diagnostics(), DiagnosticCode.EXHIBIT_NOT_ATTACHED);
        Severity listing =
                Diagnostics.gravest(filing.diagnostics(), DiagnosticCode.EXHIBIT_NOT_LISTED);
        DiagnosticCode code =
                attachment == Severity.WARNING
                        ? DiagnosticCode.EXHIBIT_NOT_ATTACHED
                        : listing == null ? null : DiagnosticCode.EXHIBIT_NOT_LISTED;
        AgreementVerdict verdict =
                code != null
                        ? AgreementVerdict.DISAGREES
                        : attachment != null || filing.documents().isEmpty()
                                ? AgreementVerdict.UNKNOWN
                                : AgreementVerdict.AGREES;
        return new Agreement(
                AgreementField.EXHIBITS, orNull(attached), orNull(listed), verdict, code, null);
    }

    private static void append(StringBuilder listed, List<Exhibit> exhibits) {
        for (Exhibit exhibit : exhibits) {
            listed.append(listed.length() == 0 ? "" : ", ").append(exhibit.number());
        }
    }

    private static String orNull(StringBuilder text) {
        return text.length() == 0 ? null : text.toString();
    }

    private void compareHeader() {
        if (!header.itemInformation().isEmpty()) {
            compareItems();
        }
        comparePeriod();
        compareRegistrants();
        if (header.publicDocumentCount() != null && !filing.documents().isEmpty()) {
            int count = filing.documents().size();
            add(
                    AgreementField.DOCUMENTS,
                    header.publicDocumentCount().toString(),
                    Integer.toString(count),
                    header.publicDocumentCount() == count,
                    DiagnosticCode.DOCUMENT_COUNT_DIFFERS,
                    null);
        }
    }

    private void compareItems() {
        AgreementItems items = AgreementItems.of(header.itemInformation(), filing.items());
        if (filing.items().isEmpty()) {
            found.add(
                    new Agreement(
                            AgreementField.ITEMS,
                            items.headerText(),
                            null,
                            AgreementVerdict.DISAGREES,
                            DiagnosticCode.ITEMS_MISSING,
                            null));
            return;
        }
        DiagnosticCode code = DiagnosticCode.ITEM_NOT_IN_BODY;
        if (items.onlyCounted()) {
            code = DiagnosticCode.ITEM_COUNT_DIFFERS;
        } else if (items.onlyInHeader().isEmpty()) {
            code = DiagnosticCode.ITEM_NOT_IN_HEADER;
        }
        add(AgreementField.ITEMS, items.headerText(), items.bodyText(), items.agrees(), code, null);
    }

    private void comparePeriod() {
        LocalDate period = header.periodOfReport();
        LocalDate report = cover == null ? null : cover.dateOfReport();
        LocalDate event = cover == null ? null : cover.dateOfEarliestEvent();
        String printed = report == null ? null : report.toString();
        if (event != null && !event.equals(report)) {
            printed = printed == null ? event.toString() : printed + " (" + event + ")";
        }
        add(
                AgreementField.PERIOD,
                period == null ? null : period.toString(),
                printed,
                period != null && (period.equals(report) || period.equals(event)),
                DiagnosticCode.PERIOD_OF_REPORT_DIFFERS,
                coverLines);
    }

    private void compareRegistrants() {
        List<Filer> filers = header.filers();
        if (filers.isEmpty()) {
            return;
        }
        add(
                AgreementField.REGISTRANTS,
                Integer.toString(filers.size()),
                registrants.isEmpty() ? null : Integer.toString(registrants.size()),
                filers.size() == registrants.size(),
                DiagnosticCode.REGISTRANT_COUNT_DIFFERS,
                coverLines);
        int[] registrantOf = AgreementFilers.match(filers, registrants);
        for (int i = 0; i < registrantOf.length; i++) {
            if (registrantOf[i] >= 0) {
                compare(filers.get(i), registrants.get(registrantOf[i]));
            }
        }
    }

    private void compare(Filer filer, Registrant registrant) {
        compareNames(filer, registrant.name());
        add(
                AgreementField.IRS_NUMBER,
                AgreementNumbers.irsKey(filer.irsNumber()) == null ? null : filer.irsNumber(),
                registrant.irsEmployerId(),
                registrant.irsEmployerId() != null
                        && AgreementNumbers.irs(filer.irsNumber(), registrant.irsEmployerId()),
                DiagnosticCode.IRS_NUMBER_DIFFERS,
                coverLines);
        String file = registrant.commissionFileNumber();
        add(
                AgreementField.FILE_NUMBER,
                filer.secFileNumber(),
                file,
                filer.secFileNumber() != null
                        && file != null
                        && AgreementNumbers.file(filer.secFileNumber(), file),
                DiagnosticCode.FILE_NUMBER_DIFFERS,
                coverLines);
        compareStates(filer.stateOfIncorporation(), registrant);
        if (filer.businessAddress() != null) {
            comparePlaces(filer, registrant);
        }
    }

    private void compareNames(Filer filer, String printed) {
        String name = filer.conformedName();
        boolean agrees = false;
        boolean former = false;
        if (name != null && printed != null) {
            agrees = AgreementName.agree(printed, name);
            for (int i = 0; i < filer.formerNames().size() && !agrees && !former; i++) {
                FormerName earlier = filer.formerNames().get(i);
                former = earlier.name() != null && AgreementName.agree(printed, earlier.name());
            }
        }
        add(
                AgreementField.REGISTRANT_NAME,
                name,
                printed,
                agrees,
                former
                        ? DiagnosticCode.REGISTRANT_NAME_FORMER
                        : DiagnosticCode.REGISTRANT_NAME_DIFFERS,
                coverLines);
    }

    private void compareStates(String code, Registrant registrant) {
        String own = registrant.jurisdictionCode();
        boolean known = code != null && AgreementPlaces.isKnown(code) && own != null;
        add(
                AgreementField.STATE,
                code,
                known ? registrant.jurisdictionOfIncorporation() : null,
                known && AgreementPlaces.sameJurisdiction(code, own),
                DiagnosticCode.JURISDICTION_DIFFERS,
                coverLines);
    }

    private void comparePlaces(Filer filer, Registrant registrant) {
        FilerAddress business = filer.businessAddress();
        String zip = registrant.address() == null ? null : registrant.address().zipCode();
        String key = AgreementNumbers.zipKey(zip);
        String own = AgreementNumbers.zipKey(business.zip());
        FilerAddress mail = filer.mailAddress();
        add(
                AgreementField.ZIP_CODE,
                own == null ? null : business.zip(),
                key == null ? null : zip,
                key != null
                        && (key.equals(own)
                                || mail != null && key.equals(AgreementNumbers.zipKey(mail.zip()))),
                DiagnosticCode.ZIP_CODE_DIFFERS,
                coverLines);
        String telephone = registrant.telephone();
        boolean known = AgreementNumbers.telephoneKey(business.phone()) != null;
        add(
                AgreementField.TELEPHONE,
                known ? business.phone() : null,
                telephone,
                known
                        && telephone != null
                        && AgreementNumbers.telephone(business.phone(), telephone),
                DiagnosticCode.TELEPHONE_DIFFERS,
                coverLines);
    }

    private void add(
            AgreementField field,
            String inHeader,
            String printed,
            boolean agrees,
            DiagnosticCode code,
            LineRange lines) {
        found.add(Agreement.of(field, inHeader, printed, agrees, code, lines));
    }
}
