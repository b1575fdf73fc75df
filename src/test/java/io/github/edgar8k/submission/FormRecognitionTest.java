package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.submission.FormRecognition.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRecognitionTest {
    private static final String COVER =
            """
                              SECURITIES AND EXCHANGE COMMISSION
                                    Washington, D.C. 20549

                                       FORM 8-K

                                    CURRENT REPORT
                Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

                  Date of Report (Date of earliest event reported): May 4, 2003
            """;

    private static Finding find(String text) {
        return FormRecognition.of(Samples.source(text), Samples.one(text));
    }

    @Test
    void headersGoFirst() {
        assertThat(find(Samples.SUBMISSION)).isEqualTo(new Finding(true, "8-K", null, 5));
        assertThat(find(Samples.SUBMISSION.replace("TYPE:\t8-K\nPUB", "TYPE:\t10-K405\nPUB")))
                .isEqualTo(new Finding(false, null, "is a 10-K405, not an 8-K", 5));
        assertThat(find(Samples.PDS).eightK()).isTrue();
        assertThat(find(Samples.PDS.replace("<TYPE>8-K\n<PUB", "<TYPE>S-8\n<PUB")))
                .isEqualTo(new Finding(false, null, "is an S-8, not an 8-K", 3));
        assertThat(find(Samples.HEADER).eightK()).isTrue();
    }

    @Test
    void thenTheDocumentsTypes() {
        assertThat(find(Samples.DOCUMENTS.replace("8-K\n<S", "8-K12G3/A\n<S")))
                .isEqualTo(new Finding(true, "8-K12G3/A", null, 1));
        assertThat(find(Samples.DOCUMENTS.replace("<TYPE>8-K\n", "").replace("FORM 8-K\n", COVER)))
                .extracting(Finding::formType)
                .isEqualTo("8-K");
        assertThat(find(Samples.DOCUMENTS.replace("<TYPE>8-K", "<TYPE>DEF 14A")).message())
                .isEqualTo("is a DEF 14A, not an 8-K");
        assertThat(find(Samples.DOCUMENTS.replace("<TYPE>8-K", "<TYPE>EX-2")).message())
                .isEqualTo("holds an EX-2 but no 8-K");
    }

    @Test
    void mainDocumentsThatCannotBeRead() {
        assertThat(find(Samples.SUBMISSION.replace("FORM 8-K", "<PDF>\nbegin 644 a.pdf")).message())
                .isEqualTo("is an 8-K whose main document is a PDF file, which cannot be read");
        assertThat(find(Samples.SUBMISSION.replace("FORM 8-K", "begin 644 a.gif")).message())
                .isEqualTo(
                        "is an 8-K whose main document is a uuencoded file, which cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORM 8-K | 8-K",
                "Form 8-K | 8-K",
                "F O R M   8 - K | 8-K",
                "FORM 8K | 8-K",
                "FORM 8\u2013K | 8-K",
                "FORM 8-K/A | 8-K/A",
                "FORM 8-K/A No. 1 | 8-K/A",
                "FORM 8-K-A | 8-K/A",
                "FORM 8-KA | 8-K/A",
                "FORM 8-K (Amendment No. 2) | 8-K/A",
                "AMENDMENT NO. 1 TO FORM 8-K | 8-K/A",
                "FORM 8-K12G3 | 8-K12G3",
                "FORM 8-K12B/A | 8-K12B/A",
                "FORM 8-K15D5 | 8-K15D5",
                "SEC FORM 8-K | 8-K",
                "*** FORM 8-K *** | 8-K",
                "FORM%n8-K | 8-K",
                "8-K | 8-K",
                "<b>FORM</b> 8-K CURRENT REPORT | 8-K",
                "nothing of the kind | 8-K"
            })
    void bareDocumentsByTheirCover(String name, String type) {
        String text = COVER.replace("FORM 8-K", name.replace("%n", "\n"));
        String html =
                "<html><head><title>x</title></head><body><p>"
                        + text.replace("\n", "</p>\n<p>").replace(" 8-K", "&nbsp;8&#8209;K")
                        + "</body></html>";

        assertThat(find(text).eightK()).isTrue();
        assertThat(find(text).formType()).isEqualTo(type);
        assertThat(find(html).eightK()).isTrue();
    }

    @Test
    void theLineIsThatOfTheFormsName() {
        assertThat(find(COVER).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "'  %n %n' | is empty",
                "GIF89a..... | looks like a GIF image, not an 8-K",
                "%PDF-1.4 | looks like a PDF file, not an 8-K",
                "begin 644 a.gif | looks like an encoded binary file, not an 8-K",
                "FOR IMMEDIATE RELEASE%nAcme earns more | looks like a press release, not an 8-K",
                "FORM 10-K%nANNUAL REPORT | looks like a 10-K, not an 8-K",
                "Form 10-Q/A | looks like a 10-Q/A, not an 8-K",
                "FORM S-3%nREGISTRATION STATEMENT | looks like an S-3, not an 8-K",
                "SCHEDULE 13D/A | looks like a Schedule 13D, not an 8-K",
                "FORM 4 | looks like a Form 4, not an 8-K",
                "<html><p>Hello</html> | looks like HTML, but nothing on its first pages says Form"
                        + " 8-K",
                "<?xml version='1.0'?><x/> | looks like XML, not an 8-K",
                "{\"a\": 1} | does not look like an 8-K: nothing on its first pages says so"
            })
    void whatItLooksLikeInstead(String text, String message) {
        assertThat(find(text.replace("%n", "\n")))
                .isEqualTo(
                        new Finding(false, null, message, find(text.replace("%n", "\n")).line()));
    }

    @Test
    void anAnnualReportThatListsItsReportsOnForm8KIsNone() {
        String text =
                "SECURITIES AND EXCHANGE COMMISSION\n"
                        + "FORM 10-K\n"
                        + "ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)\n\n"
                        + "Exhibits and Reports on Form 8-K\n"
                        + "Form 8-K\n";

        assertThat(find(text).message()).isEqualTo("looks like a 10-K, not an 8-K");
    }

    @Test
    void aSentenceThatMentionsTheFormIsNotItsName() {
        assertThat(
                        find("We will describe this in a current report on\nForm 8-K filed with the"
                                        + " Securities and Exchange Commission.\n")
                                .eightK())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002\u0003",
                "\u2030PNG\r\n",
                "PK\u0003\u0004x",
                "\u001F\u2039\b"
            })
    void binaryFiles(String text) {
        assertThat(find(text).message()).startsWith("looks like ").endsWith(", not an 8-K");
    }

    @Test
    void anArchiveThatHoldsSubmissionsAsTheyAreIsNone() {
        String submission = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n" + COVER + "</TEXT>\n</DOCUMENT>\n";
        String front = "a.txt" + "\0".repeat(252);
        assertThat(find(front + "ustar\000" + "\0".repeat(248) + submission).message())
                .isEqualTo("looks like a tar archive, not an 8-K");
        assertThat(find("PK\u0003\u0004\n" + submission).message())
                .isEqualTo("looks like a zip archive, not an 8-K");
        assertThat(find(submission + "ustar").eightK()).isTrue();
    }

    @Test
    void typesReachAMessageWithoutControlCharacters() {
        assertThat(
                        find("<DOCUMENT>\n<TYPE>10-K\u001B[31m\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n")
                                .message())
                .isEqualTo("is a 10-K?[31m, not an 8-K");
    }

    @ParameterizedTest
    @CsvSource({
        "8-K,an 8-K",
        "10-K,a 10-K",
        "11-K,an 11-K",
        "18-K,an 18-K",
        "S-1,an S-1",
        "F-4,an F-4",
        "DEF 14A,a DEF 14A",
        "SC 13G,an SC 13G",
        "SD,an SD",
        "424B5,a 424B5",
        "CORRESP,a CORRESP",
        "UPLOAD,a UPLOAD",
        "4,a Form 4",
        "NT 10-K,an NT 10-K",
        "EX-99,an EX-99"
    })
    void articles(String type, String expected) {
        assertThat(FormRecognition.withArticle(type)).isEqualTo(expected);
    }
}
