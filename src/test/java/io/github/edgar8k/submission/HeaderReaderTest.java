package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.StandardIndustrialClassification;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
    private static final Filer LARKSPUR =
            new Filer(
                    "LARKSPUR KETTLE WORKS INC",
                    "0009990001",
                    new StandardIndustrialClassification("CUTLERY & HANDTOOLS", "3420"),
                    "999000111",
                    "DE",
                    "1231",
                    "8-K",
                    "1934 Act",
                    "000-99901",
                    "05990001",
                    new FilerAddress(
                            List.of("1 KETTLE ROW", "SUITE 4"),
                            "LARKSPUR",
                            "OH",
                            "44999",
                            "5555550100"),
                    new FilerAddress(List.of("PO BOX 12"), "LARKSPUR", "OH", "44999-0012", null),
                    List.of(
                            new FormerName("LARKSPUR TINWARE CO", LocalDate.of(1997, 3, 3)),
                            new FormerName("LARKSPUR & SONS", LocalDate.of(1995, 1, 1))),
                    Map.of());

    private static Submission header(String text) {
        return Samples.one(text).header();
    }

    @Test
    void everyField() {
        assertThat(header(Samples.HEADER))
                .isEqualTo(
                        new Submission(
                                "0009990001-05-000017",
                                "8-K",
                                2,
                                LocalDate.of(2005, 1, 10),
                                LocalDate.of(2005, 1, 14),
                                LocalDate.of(2005, 1, 13),
                                LocalDateTime.of(2005, 1, 14, 16, 15, 2),
                                List.of(
                                        new ItemInformation("Other Events", "8.01"),
                                        new ItemInformation(
                                                "Financial Statements and Exhibits", "9.01")),
                                List.of(LARKSPUR),
                                Map.of()));
    }

    @Test
    void sectionsAreToldByNameNotByDepth() {
        String flat = Samples.HEADER.replace("\n\t\t", "\n").replace("\n\t", "\n");
        String deep = Samples.HEADER.replace("\n\t", "\n\t\t\t\t");

        assertThat(header(flat)).isEqualTo(header(Samples.HEADER));
        assertThat(header(deep)).isEqualTo(header(Samples.HEADER));
    }

    @Test
    void theHeaderFilesOfTheYear2000() {
        String broken =
                Samples.HEADER
                        .replace("CUTLERY & HANDTOOLS [3420]\n\t\tIRS", " [3420\n]\t\tIRS")
                        .replace("1231\n\n", "1231\n</COMPANY-DATA>\n\n\t")
                        .replace("0012\n", "0012\n</MAIL-ADDRESS>\n")
                        .replace("</SEC-HEADER>", "</FORMER-COMPANY>\n</FILER>\n</SEC-HEADER>");
        Filer filer = header(broken).filers().get(0);

        assertThat(filer.standardIndustrialClassification())
                .isEqualTo(new StandardIndustrialClassification(null, "3420"));
        assertThat(filer.irsNumber()).isEqualTo("999000111");
        assertThat(filer.formerNames()).isEqualTo(LARKSPUR.formerNames());
        assertThat(filer.mailAddress()).isEqualTo(LARKSPUR.mailAddress());
        assertThat(header(broken).other()).isEmpty();
    }

    @Test
    void blankItemInformationDoesNotSwallowTheNextLine() {
        String blank =
                Samples.HEADER
                        .replace("Other Events", "")
                        .replace("Financial Statements and Exhibits", "  ")
                        .replace("1934 Act", "");
        Submission header = header(blank);

        assertThat(header.itemInformation())
                .containsExactly(new ItemInformation(null, null), new ItemInformation(null, null));
        assertThat(header.filedAsOf()).isEqualTo(LocalDate.of(2005, 1, 14));
        assertThat(header.filers().get(0).secAct()).isNull();
        assertThat(header.filers().get(0).secFileNumber()).isEqualTo("000-99901");
    }

    @Test
    void theBareCodeOf1994AndTheEinLabelOf2025() {
        String text =
                Samples.HEADER
                        .replace("CUTLERY & HANDTOOLS [3420]", "3420")
                        .replace("IRS NUMBER", "EIN");
        Filer filer = header(text).filers().get(0);

        assertThat(filer.standardIndustrialClassification())
                .isEqualTo(new StandardIndustrialClassification(null, "3420"));
        assertThat(filer.irsNumber()).isEqualTo("999000111");
    }

    @Test
    void severalFilers() {
        String section =
                Samples.HEADER.substring(
                        Samples.HEADER.indexOf("FILER:"), Samples.HEADER.indexOf("</SEC-HEADER>"));
        String second = section.replace("KETTLE WORKS", "PAN WORKS");
        Submission header =
                header(Samples.HEADER.replace("</SEC-HEADER>", second + "</SEC-HEADER>"));

        assertThat(header.filers())
                .extracting(Filer::conformedName)
                .containsExactly("LARKSPUR KETTLE WORKS INC", "LARKSPUR PAN WORKS INC");
        assertThat(header.filers().get(0)).isEqualTo(LARKSPUR);
        assertThat(
                        header(
                                        Samples.HEADER.replace(
                                                "</SEC-HEADER>",
                                                second.replace("FILER:", "") + "</SEC-HEADER>"))
                                .filers())
                .hasSize(2);
    }

    @Test
    void whatTheModelDoesNotKnowIsKept() {
        String text =
                Samples.HEADER
                        .replace(
                                "FILED AS OF",
                                "SROS:\t\t\tNYSE\n"
                                        + "SROS:\t\t\tPSE\n"
                                        + "CONFIRMING COPY:\t\n"
                                        + "<DEPOSITOR-CIK>0001\n"
                                        + "FILED AS OF")
                        .replace(
                                "\t\tIRS NUMBER",
                                "\t\tORGANIZATION NAME:\t04 Manufacturing\n\t\tIRS NUMBER")
                        .replace(
                                "\t\tCITY:\t\t\tLARKSPUR\n"
                                        + "\t\tSTATE:\t\t\tOH\n"
                                        + "\t\tZIP:\t\t\t44999\n",
                                "\t\tCITY:\t\t\tLARKSPUR\n\t\tNON US STATE TERRITORY:\tX\n")
                        .replace(
                                "</SEC-HEADER>",
                                "SUBJECT COMPANY:\n\n"
                                        + "\tCOMPANY DATA:\n"
                                        + "\t\tCOMPANY CONFORMED NAME:\tOTHER CO\n"
                                        + "</SEC-HEADER>");
        Submission header = header(text);

        assertThat(header.other())
                .containsEntry("SROS", List.of("NYSE", "PSE"))
                .containsEntry("CONFIRMING COPY", List.of(""))
                .containsEntry("DEPOSITOR-CIK", List.of("0001"))
                .containsEntry(
                        "SUBJECT COMPANY/COMPANY DATA/COMPANY CONFORMED NAME", List.of("OTHER CO"))
                .hasSize(4);
        assertThat(header.filers()).hasSize(1);
        assertThat(header.filers().get(0).other())
                .containsEntry("ORGANIZATION NAME", List.of("04 Manufacturing"))
                .containsEntry("BUSINESS ADDRESS/NON US STATE TERRITORY", List.of("X"))
                .hasSize(2);
    }

    @Test
    void datesThatAreNoneAreNullAndSaidSo() {
        String text =
                Samples.HEADER
                        .replace("20050110", "20050230")
                        .replace("20050114161502", "200501142515")
                        .replace("COUNT:\t\t2", "COUNT:\t\ttwo\u001B[31m")
                        .replace("19970303", "unknown");
        RawSubmission submission = Samples.one(text);

        assertThat(submission.header().periodOfReport()).isNull();
        assertThat(submission.header().acceptanceDateTime()).isNull();
        assertThat(submission.header().publicDocumentCount()).isNull();
        assertThat(submission.header().filers().get(0).formerNames().get(0).dateOfChange())
                .isNull();
        assertThat(submission.diagnostics())
                .hasSize(4)
                .allSatisfy(d -> assertThat(d.code()).isEqualTo("header-value-unreadable"))
                .allSatisfy(d -> assertThat(d.message()).doesNotContain("\u001B"));
        assertThat(submission.diagnostics().get(2).lines()).isEqualTo(LineRange.of(6));
        assertThat(submission.header().other())
                .containsEntry("CONFORMED PERIOD OF REPORT", List.of("20050230"))
                .containsEntry("ACCEPTANCE-DATETIME", List.of("200501142515"))
                .containsKey("PUBLIC DOCUMENT COUNT")
                .hasSize(3);
        assertThat(submission.header().filers().get(0).other())
                .isEqualTo(Map.of("FORMER COMPANY/DATE OF NAME CHANGE", List.of("unknown")));
    }

    @Test
    void anItemThatTheFormDoesNotHaveIsSaid() {
        RawSubmission submission =
                Samples.one(Samples.HEADER.replace("\tOther Events", "\tOther Doings"));

        assertThat(submission.header().itemInformation().get(0))
                .isEqualTo(new ItemInformation("Other Doings", null));
        assertThat(submission.diagnostics()).hasSize(1);
        assertThat(submission.diagnostics().get(0).message())
                .isEqualTo("ITEM INFORMATION of the header is no item of the form: Other Doings");
        assertThat(submission.diagnostics().get(0).lines().first()).isEqualTo(7);
    }

    @Test
    void ofTwoCitiesOfAnAddressTheFirstIsItsOwn() {
        Filer filer =
                header(
                                Samples.HEADER.replaceFirst(
                                        "\t\tCITY:\t\t\tLARKSPUR\n",
                                        "\t\tCITY:\t\t\tLARKSPUR\n\t\tCITY:\t\t\tELSEWHERE\n"))
                        .filers()
                        .get(0);
        assertThat(filer.businessAddress()).isEqualTo(LARKSPUR.businessAddress());
        assertThat(filer.other()).isEqualTo(Map.of("BUSINESS ADDRESS/CITY", List.of("ELSEWHERE")));
    }

    @Test
    void ofTwoValuesOfALabelTheFirstIsTheSubmissionsAndTheOtherIsKept() {
        String text =
                Samples.HEADER.replace(
                        "FILER:",
                        "PUBLIC DOCUMENT COUNT:\t3\n"
                                + "CONFORMED PERIOD OF REPORT:\t20041231\n"
                                + "FILED AS OF DATE:\t20050114\n"
                                + "DATE AS OF CHANGE:\t20050301\n"
                                + "<ACCEPTANCE-DATETIME>20050301120000\n"
                                + "FILER:");
        Submission header = header(text);

        assertThat(header.publicDocumentCount()).isEqualTo(2);
        assertThat(header.periodOfReport()).isEqualTo(LocalDate.of(2005, 1, 10));
        assertThat(header.filedAsOf()).isEqualTo(LocalDate.of(2005, 1, 14));
        assertThat(header.dateAsOfChange()).isEqualTo(LocalDate.of(2005, 1, 13));
        assertThat(header.acceptanceDateTime()).isEqualTo(LocalDateTime.of(2005, 1, 14, 16, 15, 2));
        assertThat(header.other())
                .containsEntry("PUBLIC DOCUMENT COUNT", List.of("3"))
                .containsEntry("CONFORMED PERIOD OF REPORT", List.of("20041231"))
                .containsEntry("DATE AS OF CHANGE", List.of("20050301"))
                .containsEntry("ACCEPTANCE-DATETIME", List.of("20050301120000"))
                .hasSize(4);
    }

    @Test
    void withoutAFilingDateTheNextBestDayTellsTheNumberOfAnItem() {
        String undated = Samples.HEADER.replace("FILED AS OF DATE", "FILED");
        String old = undated.replace("\t20050110", "\t20030110");

        assertThat(header(undated).itemInformation().get(0).number()).isEqualTo("8.01");
        assertThat(header(old).itemInformation().get(0).number()).isEqualTo("8.01");
        assertThat(
                        header(old.replace("<ACCEPTANCE-DATETIME>20050114161502\n", ""))
                                .itemInformation()
                                .get(0)
                                .number())
                .isEqualTo("5");
    }

    @Test
    void aSecondAddressOfItsKindIsKeptApart() {
        String text =
                Samples.HEADER.replace(
                        "</SEC-HEADER>",
                        "\tBUSINESS ADDRESS:\t\n"
                                + "\t\tSTREET 1:\t\t9 LADLE STREET\n"
                                + "\t\tZIP:\t\t\t44998\n"
                                + "</SEC-HEADER>");
        Filer filer = header(text).filers().get(0);

        assertThat(filer.businessAddress()).isEqualTo(LARKSPUR.businessAddress());
        assertThat(filer.mailAddress()).isEqualTo(LARKSPUR.mailAddress());
        assertThat(filer.other())
                .containsEntry("BUSINESS ADDRESS/STREET 1", List.of("9 LADLE STREET"))
                .containsEntry("BUSINESS ADDRESS/ZIP", List.of("44998"))
                .hasSize(2);
    }
}
