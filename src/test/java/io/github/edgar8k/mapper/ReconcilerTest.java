package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What makes each diagnostic fire; and what looks like it and must not. */
class ReconcilerTest {
    private static final DiagnosticFiling WHOLE = DiagnosticFiling.OLD;
    private static final String DATES = "March 11, 2002 (March 8, 2002)";
    private static final String NAME_ON_COVER = "QUARRY LANE BRICK COMPANY\n    (Exact";
    private static final String PAHVANT =
            "                                           PAHVANT ELECTRIC COMPANY\n";
    private static final String EXHIBIT = "     99.1  Press release dated March 8, 2002.\n";

    @Test
    void aFilingThatAgreesGivesNothing() {
        assertThat(WHOLE.diagnostics()).isEmpty();
        assertThat(WHOLE.bare().diagnostics()).isEmpty();
    }

    // The cover.

    @Test
    void coverPageMissing() {
        DiagnosticFiling filing = WHOLE.without("                       UNITED STATES", "ITEM 5.");
        assertOnly(filing, DiagnosticCode.COVER_PAGE_MISSING, Severity.ERROR);
    }

    @Test
    void dateOfReportMissing() {
        assertOnly(WHOLE.with(DATES, ""), DiagnosticCode.DATE_OF_REPORT_MISSING, Severity.ERROR);
    }

    @Test
    void registrantNameMissing() {
        DiagnosticFiling filing =
                WHOLE.without(
                        "                  QUARRY LANE BRICK COMPANY\n    (Exact", "        Ohio");
        assertOnly(filing, DiagnosticCode.REGISTRANT_NAME_MISSING, Severity.ERROR);
    }

    @Test
    void fileNumberMissing() {
        DiagnosticFiling filing = WHOLE.with(" 0-1234 ", " ".repeat(8));
        assertOnly(filing, DiagnosticCode.FILE_NUMBER_MISSING, Severity.ERROR);
    }

    @Test
    void irsNumberMissing() {
        DiagnosticFiling filing = WHOLE.with("01-0203040", "");
        assertOnly(filing, DiagnosticCode.IRS_NUMBER_MISSING, Severity.WARNING);
    }

    @Test
    void irsNumberThatTheHeaderLacksTooIsOnlyWorthKnowing() {
        DiagnosticFiling filing =
                WHOLE.with("01-0203040", "None").with("\t010203040", "\t000000000");
        assertOnly(filing, DiagnosticCode.IRS_NUMBER_MISSING, Severity.INFO);
    }

    @Test
    void jurisdictionMissing() {
        DiagnosticFiling filing = WHOLE.with("        Ohio  ", "              ");
        assertOnly(filing, DiagnosticCode.JURISDICTION_MISSING, Severity.WARNING);
    }

    @Test
    void addressMissing() {
        DiagnosticFiling filing =
                WHOLE.with("         7 Kiln Road, Dayton, Ohio                       45499\n", "");
        assertOnly(filing, DiagnosticCode.ADDRESS_MISSING, Severity.WARNING);
    }

    @Test
    void aZipCodeAloneIsNoAddress() {
        DiagnosticFiling filing = WHOLE.with("7 Kiln Road, Dayton, Ohio", " ".repeat(25));
        assertOnly(filing, DiagnosticCode.ADDRESS_MISSING, Severity.WARNING);
        assertThat(filing.parse().coverPage().registrants().get(0).address().zipCode())
                .isEqualTo("45499");
    }

    @Test
    void formTypeDiffers() {
        String message = "the header's submission type is 8-K, the ";
        Diagnostic filer =
                assertOnly(
                        WHOLE.with("FORM TYPE:\t\t8-K", "FORM TYPE:\t\t8-K12G3"),
                        DiagnosticCode.FORM_TYPE_DIFFERS,
                        Severity.WARNING);
        assertThat(filer.message()).isEqualTo(message + "FORM TYPE of a filer is 8-K12G3");
        Diagnostic document =
                assertOnly(
                        WHOLE.with("<TYPE>8-K", "<TYPE>8-K/A"),
                        DiagnosticCode.FORM_TYPE_DIFFERS,
                        Severity.WARNING);
        assertThat(document.message()).isEqualTo(message + "main document is of type 8-K/A");
        Diagnostic cover =
                assertOnly(
                        WHOLE.with("FORM 8-K\n", "FORM 8-K/A\n"),
                        DiagnosticCode.FORM_TYPE_DIFFERS,
                        Severity.WARNING);
        assertThat(cover.message())
                .isEqualTo(message + "cover is that of an amendment: FORM 8-K/A");
        assertThat(cover.lines().first()).isEqualTo(cover.lines().last());
        assertSilent(WHOLE.with("<TYPE>8-K", "<TYPE>8-k"));
    }

    @Test
    void zipCodeMissing() {
        DiagnosticFiling filing = WHOLE.with("                       45499\n", "\n");
        assertOnly(filing, DiagnosticCode.ZIP_CODE_MISSING, Severity.WARNING);
    }

    @Test
    void telephoneMissing() {
        DiagnosticFiling filing = WHOLE.with("(937) 555-0122", "");
        assertOnly(filing, DiagnosticCode.TELEPHONE_MISSING, Severity.WARNING);
    }

    @Test
    void taggedDocumentTypeDiffers() throws IOException {
        DiagnosticFiling filing =
                new DiagnosticFiling(
                        Files.readString(Path.of("samples/html-inline-xbrl-2024.txt")));
        assertSilent(filing);
        assertThat(filing.with("id=\"f3\">8&#8209;K", "id=\"f3\">8&#8209;K12B").diagnostics())
                .extracting(Diagnostic::message)
                .contains(
                        "the header's submission type is 8-K, the tagged document type is 8-K12B");
    }

    @Test
    void amendmentNumberMissing() {
        DiagnosticFiling amendment =
                WHOLE.with("SUBMISSION TYPE:\t8-K", "SUBMISSION TYPE:\t8-K/A")
                        .with("<TYPE>8-K", "<TYPE>8-K/A")
                        .with("FORM TYPE:\t\t8-K", "FORM TYPE:\t\t8-K/A");
        assertOnly(
                amendment.with("FORM 8-K\n", "FORM 8-K/A\n"),
                DiagnosticCode.AMENDMENT_NUMBER_MISSING,
                Severity.INFO);
        assertSilent(amendment.with("FORM 8-K\n", "FORM 8-K/A\n\n   Amendment No. 1\n"));
    }

    // Dates.

    @Test
    void eventAfterReport() {
        DiagnosticFiling filing = WHOLE.with(DATES, "March 8, 2002 (March 11, 2002)");
        assertOnly(filing, DiagnosticCode.EVENT_AFTER_REPORT, Severity.WARNING);
    }

    @Test
    void reportAfterFiling() {
        DiagnosticFiling filing = WHOLE.with("March 11, 2002 (", "March 13, 2002 (");
        assertOnly(filing, DiagnosticCode.REPORT_AFTER_FILING, Severity.WARNING);
        assertSilent(WHOLE.with("March 11, 2002 (", "March 12, 2002 ("));
    }

    @Test
    void dateFarFromFiling() {
        DiagnosticFiling filing =
                WHOLE.with(DATES, "March 8, 2000").with("\t20020308", "\t20000308");
        assertOnly(filing, DiagnosticCode.DATE_FAR_FROM_FILING, Severity.WARNING);
        assertSilent(WHOLE.with(DATES, "April 8, 2001").with("\t20020308", "\t20010408"));
    }

    @Test
    void periodOfReportDiffers() {
        DiagnosticFiling filing = WHOLE.with("\t20020308", "\t20020309");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.PERIOD_OF_REPORT_DIFFERS, Severity.WARNING);
        assertThat(diagnostic.message()).contains("2002-03-09", "2002-03-11 (2002-03-08)");
        assertThat(diagnostic.lines()).isEqualTo(filing.parse().coverPage().lines());
    }

    @Test
    void periodMayBeEitherOfTheDates() {
        assertSilent(WHOLE.with("\t20020308", "\t20020311"));
    }

    // Registrants against filers.

    @Test
    void registrantNameDiffers() {
        DiagnosticFiling filing = WHOLE.with("QUARRY LANE BRICK CO /OH/", "QUARRY LANE STONE CO");
        assertOnly(filing, DiagnosticCode.REGISTRANT_NAME_DIFFERS, Severity.WARNING);
    }

    @Test
    void registrantNameFormer() {
        DiagnosticFiling filing = WHOLE.with(NAME_ON_COVER, "Kiln Road Tile, Inc.\n    (Exact");
        assertThat(filing.codes()).containsExactly("registrant-name-former");
    }

    @Test
    void irsNumberDiffers() {
        DiagnosticFiling filing = WHOLE.with("\t010203040", "\t010203041");
        assertOnly(filing, DiagnosticCode.IRS_NUMBER_DIFFERS, Severity.WARNING);
        assertSilent(WHOLE.with("\t010203040", "\t10203040"));
        assertSilent(WHOLE.with("\t010203040", "\t000000000"));
    }

    @Test
    void fileNumberDiffers() {
        DiagnosticFiling filing = WHOLE.with("\t000-01234", "\t000-01235");
        assertOnly(filing, DiagnosticCode.FILE_NUMBER_DIFFERS, Severity.WARNING);
        assertOnly(
                WHOLE.with("\t000-01234", "\t001-01234"),
                DiagnosticCode.FILE_NUMBER_DIFFERS,
                Severity.WARNING);
        assertSilent(WHOLE.with("\t000-01234", "\t0-1234"));
    }

    @Test
    void jurisdictionDiffers() {
        DiagnosticFiling filing = WHOLE.with("INCORPORATION:\t\t\tOH", "INCORPORATION:\t\t\tDE");
        assertOnly(filing, DiagnosticCode.JURISDICTION_DIFFERS, Severity.WARNING);
        assertSilent(WHOLE.with("INCORPORATION:\t\t\tOH", "INCORPORATION:\t\t\tXX"));
    }

    @Test
    void zipCodeDiffers() {
        DiagnosticFiling filing = WHOLE.with("\t45499-0001", "\t45498");
        assertOnly(filing, DiagnosticCode.ZIP_CODE_DIFFERS, Severity.INFO);
    }

    @Test
    void zipCodeMayBeTheMailAddress() {
        assertSilent(
                WHOLE.with("\t45499-0001", "\t45498")
                        .with(
                                "\tFORMER COMPANY:",
                                "\tMAIL ADDRESS:\t\n\t\tCITY:\tDAYTON\n\t\tZIP:\t45499\n\n"
                                        + "\tFORMER COMPANY:"));
    }

    @Test
    void telephoneDiffers() {
        DiagnosticFiling filing = WHOLE.with("\t937-555-0122", "\t937-555-0123");
        assertOnly(filing, DiagnosticCode.TELEPHONE_DIFFERS, Severity.INFO);
        assertSilent(WHOLE.with("\t937-555-0122", "\t19375550122"));
        assertSilent(WHOLE.with("\t937-555-0122", "\t"));
    }

    @Test
    void registrantCountDiffers() {
        DiagnosticFiling filing =
                WHOLE.with(
                        "</SEC-HEADER>",
                        "\nFILER:\n\n\tCOMPANY DATA:\t\n"
                                + "\t\tCOMPANY CONFORMED NAME:\tQUARRY LANE FINANCE CORP\n"
                                + "</SEC-HEADER>");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.REGISTRANT_COUNT_DIFFERS, Severity.WARNING);
        assertThat(diagnostic.message()).contains("header: 2", "cover: 1");
    }

    // Items.

    @Test
    void itemsMissing() {
        DiagnosticFiling filing = WHOLE.without("ITEM 5. OTHER", "          SIGNATURES");
        assertThat(filing.codes()).containsExactly("items-missing", "exhibit-not-listed");
    }

    @Test
    void itemNotInHeader() {
        DiagnosticFiling filing =
                WHOLE.with("ITEM INFORMATION:\t\tFinancial statements and exhibits\n", "");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.ITEM_NOT_IN_HEADER, Severity.WARNING);
        assertThat(diagnostic.message()).isEqualTo("the body has item 7, the header lists 5");
        assertThat(diagnostic.lines()).isEqualTo(filing.parse().items().get(1).lines());
    }

    @Test
    void headerThatNamesAnotherItemThanTheBody() {
        DiagnosticFiling filing =
                WHOLE.with("\tOther events", "\tChanges in control of registrant");
        assertThat(filing.codes()).containsExactly("item-not-in-body", "item-not-in-header");
    }

    @Test
    void itemNotInBody() {
        DiagnosticFiling filing =
                WHOLE.with(
                        "ITEM INFORMATION:\t\tOther events\n",
                        "ITEM INFORMATION:\t\tOther events\n"
                                + "ITEM INFORMATION:\t\tChange in fiscal year\n");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.ITEM_NOT_IN_BODY, Severity.WARNING);
        assertThat(diagnostic.message()).contains("item 8", "5, 7");
    }

    @Test
    void itemCountDiffers() {
        DiagnosticFiling one =
                WHOLE.with("\tOther events", "\t")
                        .with("ITEM INFORMATION:\t\tFinancial statements and exhibits\n", "");
        assertOnly(one, DiagnosticCode.ITEM_COUNT_DIFFERS, Severity.WARNING);
        DiagnosticFiling two =
                WHOLE.with("\tOther events", "\t")
                        .with("\tFinancial statements and exhibits", "\t");
        assertSilent(two);
    }

    @Test
    void orderOfTheHeaderIsOfNoAccount() {
        assertSilent(
                WHOLE.with("\tFinancial statements and exhibits", "\t@")
                        .with("\tOther events", "\tFinancial statements and exhibits")
                        .with("\t@", "\tOther events"));
    }

    @Test
    void anItemThatIsNotApplicableNeedNotBeInTheHeader() {
        assertSilent(
                WHOLE.with(
                        "ITEM 7.",
                        "ITEM 6. RESIGNATIONS OF REGISTRANT'S DIRECTORS.\n\n"
                                + "     Not applicable.\n\nITEM 7."));
        assertSilent(
                WHOLE.with(
                        "ITEM 5.",
                        "Items 1 through 4, 6 and 8 are not included because they are not"
                                + " applicable.\n\nITEM 5."));
    }

    @Test
    void aBlankLineOfTheHeaderStandsForItem12() {
        DiagnosticFiling filing =
                in2003().with("\tOther events", "\t")
                        .with(
                                "ITEM 5. OTHER EVENTS.",
                                "ITEM 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.");
        assertSilent(filing);
    }

    @Test
    void itemOutsideRegime() {
        DiagnosticFiling filing =
                in2005().with("ITEM 8.01. OTHER EVENTS.", "ITEM 5. OTHER EVENTS.");
        assertThat(filing.codes()).contains("item-outside-regime");
        assertSilent(in2005());
    }

    @Test
    void item12BeforeThereWasOne() {
        DiagnosticFiling filing =
                WHOLE.with(
                        "ITEM 5. OTHER EVENTS.",
                        "ITEM 12. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.");
        assertThat(filing.codes()).contains("item-outside-regime");
    }

    @Test
    void itemDuplicated() {
        DiagnosticFiling filing =
                WHOLE.with(
                        "ITEM 7.",
                        "ITEM 5. OTHER EVENTS.\n\n     The third kiln was fired too.\n\nITEM 7.");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.ITEM_DUPLICATED, Severity.WARNING);
        assertThat(diagnostic.message()).contains("item 5");
        assertThat(diagnostic.lines()).isEqualTo(filing.parse().items().get(1).lines());
    }

    @Test
    void itemEmpty() {
        DiagnosticFiling filing =
                WHOLE.with("ITEM 7.", "ITEM 8. CHANGE IN FISCAL YEAR.\n\nITEM 7.")
                        .with(
                                "\tOther events\n",
                                "\tOther events\nITEM INFORMATION:\tChange in fiscal year\n");
        assertOnly(filing, DiagnosticCode.ITEM_EMPTY, Severity.INFO);
    }

    // Signatures.

    @Test
    void signaturesMissing() {
        DiagnosticFiling filing = WHOLE.without("                        SIGNATURES", "</TEXT>");
        assertThat(filing.codes()).containsExactly("signatures-missing");
    }

    @Test
    void signatureDateMissing() {
        DiagnosticFiling filing = WHOLE.with("Date: March 11, 2002", " ".repeat(20));
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.SIGNATURE_DATE_MISSING, Severity.WARNING);
        assertThat(diagnostic.lines()).isEqualTo(filing.parse().signatures().get(0).lines());
    }

    @Test
    void signatureBeforeEvent() {
        DiagnosticFiling filing = WHOLE.with("Date: March 11, 2002", "Date: March 7, 2002 ");
        assertOnly(filing, DiagnosticCode.SIGNATURE_BEFORE_EVENT, Severity.WARNING);
        assertSilent(WHOLE.with("Date: March 11, 2002", "Date: March 8, 2002 "));
    }

    @Test
    void signatureAfterFiling() {
        DiagnosticFiling filing = WHOLE.with("Date: March 11, 2002", "Date: March 11, 2003");
        assertOnly(filing, DiagnosticCode.SIGNATURE_AFTER_FILING, Severity.WARNING);
        assertSilent(WHOLE.with("Date: March 11, 2002", "Date: March 12, 2002"));
    }

    @Test
    void signatureNameDiffers() {
        DiagnosticFiling filing =
                WHOLE.with(
                        "QUARRY LANE BRICK COMPANY\n\nDate", "QUARRY LANE STONE COMPANY\n\nDate");
        assertOnly(filing, DiagnosticCode.SIGNATURE_NAME_DIFFERS, Severity.WARNING);
        assertSilent(
                WHOLE.with("QUARRY LANE BRICK COMPANY\n\nDate", "Quarry Lane Brick Co.\n\nDate"));
    }

    @Test
    void signatoryNameMissing() {
        DiagnosticFiling filing =
                WHOLE.with("/s/ Flora Tuttle", "")
                        .with("                                    Flora Tuttle\n", "");
        assertOnly(filing, DiagnosticCode.SIGNATORY_NAME_MISSING, Severity.WARNING);
    }

    @Test
    void registrantNotSigned() throws IOException {
        DiagnosticFiling combined =
                new DiagnosticFiling(
                        Files.readString(Path.of("samples/several-registrants-2005.txt")));
        assertSilent(combined);
        DiagnosticFiling filing = combined.with(PAHVANT, "");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.REGISTRANT_NOT_SIGNED, Severity.WARNING);
        assertThat(diagnostic.message()).contains("\"Pahvant Electric Company\"");
    }

    @Test
    void eachRegistrantIsHeldAgainstItsOwnFiler() throws IOException {
        DiagnosticFiling combined =
                new DiagnosticFiling(
                        Files.readString(Path.of("samples/several-registrants-2005.txt")));
        Diagnostic diagnostic =
                assertOnly(
                        combined.with("\t973088764", "\t973088765"),
                        DiagnosticCode.IRS_NUMBER_DIFFERS,
                        Severity.WARNING);
        assertThat(diagnostic.message()).contains("973088765", "97-3088764");
    }

    // Documents and exhibits.

    @Test
    void documentCountDiffers() {
        DiagnosticFiling filing = WHOLE.with("COUNT:\t\t2", "COUNT:\t\t1");
        assertOnly(filing, DiagnosticCode.DOCUMENT_COUNT_DIFFERS, Severity.WARNING);
    }

    @Test
    void exhibitNotAttached() {
        DiagnosticFiling filing =
                WHOLE.with(EXHIBIT, EXHIBIT + "     99.2  Photographs of the second kiln.\n");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.EXHIBIT_NOT_ATTACHED, Severity.WARNING);
        assertThat(diagnostic.message()).contains("99.2", "EX-99.2");
        int line = filing.text().substring(0, filing.text().indexOf("99.2")).split("\n").length;
        assertThat(diagnostic.lines()).isEqualTo(LineRange.of(line));
    }

    @Test
    void exhibitOfAnotherFilingNeedNotBeAttached() {
        assertSilent(
                WHOLE.with(
                        EXHIBIT,
                        EXHIBIT
                                + "     99.2  Photographs of the kiln (incorporated by reference"
                                + " to\n"
                                + "           Exhibit 99 to the Form 8-K of May 1, 2001).\n"));
        assertSilent(
                WHOLE.with(
                        EXHIBIT,
                        EXHIBIT
                                + "     99.2  Photographs of the kiln (to be filed by"
                                + " amendment).\n"));
    }

    @Test
    void exhibitThatIsPartOfAnotherNeedNotBeAttached() {
        assertSilent(
                WHOLE.with(
                        EXHIBIT,
                        EXHIBIT
                                + "     23.1  Consent of Kiln Counsel (included in Exhibit 99.1"
                                + " hereto).\n"));
    }

    @Test
    void exhibitMayBeTypedIntoTheMainDocument() {
        String typed =
                """
                <PAGE>

                                                                      Exhibit 99.1

                     DAYTON, March 8, 2002 -- The second kiln is burning.
                """;
        DiagnosticFiling filing =
                WHOLE.without("<DOCUMENT>\n<TYPE>EX-99.1", "</SEC-DOCUMENT>")
                        .with("COUNT:\t\t2", "COUNT:\t\t1");
        assertOnly(filing, DiagnosticCode.EXHIBIT_NOT_ATTACHED, Severity.WARNING);
        assertSilent(filing.with("Treasurer\n", "Treasurer\n" + typed));
    }

    @Test
    void exhibitsOfAFileWithoutAllDocumentsAreOnlyWorthKnowing() {
        DiagnosticFiling filing = WHOLE.without("<DOCUMENT>\n<TYPE>EX-99.1", "</SEC-DOCUMENT>");
        assertThat(filing.codes())
                .containsExactly("exhibit-not-attached", "document-count-differs");
        assertThat(filing.diagnostics().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void exhibitNotListed() {
        DiagnosticFiling filing =
                WHOLE.with(EXHIBIT, "")
                        .with("that is Exhibit 99.1 to this report", "that everybody knows");
        Diagnostic diagnostic =
                assertOnly(filing, DiagnosticCode.EXHIBIT_NOT_LISTED, Severity.WARNING);
        assertThat(diagnostic.lines()).isEqualTo(filing.parse().documents().get(1).lines());
    }

    @Test
    void exhibitOnlyNamed() {
        DiagnosticFiling filing = WHOLE.with(EXHIBIT, "");
        assertOnly(filing, DiagnosticCode.EXHIBIT_ONLY_NAMED, Severity.INFO);
    }

    // Messages.

    @Test
    void messagesHoldNoControlCharacters() {
        DiagnosticFiling filing =
                WHOLE.with("QUARRY LANE BRICK CO /OH/", "QUARRY \u001b[31mLANE\u0007 \u202eSTONE");
        Diagnostic diagnostic = filing.diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("registrant-name-differs");
        assertThat(diagnostic.message()).doesNotContain("\u001b", "\u0007", "\u202e");
    }

    /** The filing a year later, when item 12 is on the form. */
    private static DiagnosticFiling in2003() {
        return new DiagnosticFiling(WHOLE.text().replace("2002", "2003"));
    }

    /** The filing three years later, with today's items. */
    private static DiagnosticFiling in2005() {
        return new DiagnosticFiling(WHOLE.text().replace("2002", "2005"))
                .with("ITEM 5. OTHER", "ITEM 8.01. OTHER")
                .with("ITEM 7. FINANCIAL", "ITEM 9.01. FINANCIAL");
    }

    private static void assertSilent(DiagnosticFiling filing) {
        assertThat(filing.diagnostics()).isEmpty();
    }

    /** That one, and nothing else; told for people and with a place in the file. */
    private static Diagnostic assertOnly(
            DiagnosticFiling filing, DiagnosticCode code, Severity severity) {
        assertThat(filing.codes()).containsExactly(code.code());
        Diagnostic diagnostic = filing.diagnostics().get(0);
        assertThat(diagnostic.severity()).isEqualTo(severity);
        assertThat(diagnostic.message()).isNotBlank().hasSizeLessThan(400);
        return diagnostic;
    }
}
