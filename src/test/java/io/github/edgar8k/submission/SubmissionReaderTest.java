package io.github.edgar8k.submission;

import static io.github.edgar8k.submission.Samples.DOCUMENTS;
import static io.github.edgar8k.submission.Samples.HEADER;
import static io.github.edgar8k.submission.Samples.PDS;
import static io.github.edgar8k.submission.Samples.SUBMISSION;
import static io.github.edgar8k.submission.Samples.one;
import static io.github.edgar8k.submission.Samples.read;
import static io.github.edgar8k.submission.Samples.text;
import static io.github.edgar8k.submission.Samples.wrapped;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.LineRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
    private static final String MAIN_TEXT = "FORM 8-K\n- list entry\n-----";

    private static void assertSample(RawSubmission submission, String file) {
        assertThat(submission.header().accessionNumber()).isEqualTo("0009990001-05-000017");
        assertThat(submission.documents()).hasSize(2);
        assertThat(submission.primary()).isSameAs(submission.documents().get(0));
        assertThat(text(file, submission.documents().get(0))).isEqualTo(MAIN_TEXT);
        assertThat(text(file, submission.documents().get(1))).isEqualTo("press release");
        assertThat(submission.diagnostics()).isEmpty();
    }

    @Test
    void aCompleteSubmission() {
        RawSubmission submission = one(SUBMISSION);

        assertSample(submission, SUBMISSION);
        assertThat(submission.wrapped()).isFalse();
        assertThat(submission.lines()).isEqualTo(new LineRange(1, 70));
        assertThat(submission.documents().get(0).document())
                .isEqualTo(
                        new Document(
                                1,
                                "8-K",
                                "kettle8k.txt",
                                "CURRENT REPORT",
                                DocumentFormat.TEXT,
                                new LineRange(51, 61)));
        assertThat(submission.documents().get(1).document())
                .isEqualTo(
                        new Document(
                                3,
                                "EX-99.1",
                                "kettle99.txt",
                                null,
                                DocumentFormat.TEXT,
                                new LineRange(62, 69)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsOfEveryKindReadTheSame(String lineEnd) {
        RawSubmission submission = one(SUBMISSION.replace("\n", lineEnd));

        assertSample(submission, SUBMISSION.replace("\n", lineEnd));
        assertThat(submission.header()).isEqualTo(one(SUBMISSION).header());
    }

    @Test
    void aPemWrapperIsUndoneAndItsLinesAreCounted() {
        String file = wrapped(SUBMISSION);
        RawSubmission submission = one(file);

        assertSample(submission, file);
        assertThat(submission.wrapped()).isTrue();
        assertThat(submission.lines()).isEqualTo(new LineRange(1, 79));
        assertThat(submission.documents().get(0).document().lines())
                .isEqualTo(new LineRange(59, 69));
    }

    @Test
    void oneLevelOfDashStuffingIsUndone() {
        String file = wrapped(SUBMISSION.replace("-----\n", "- -----\n"));

        assertThat(text(file, one(file).documents().get(0)))
                .isEqualTo("FORM 8-K\n- list entry\n- -----");
    }

    @Test
    void aDocumentMayQuotePemLines() {
        String quote =
                "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n"
                        + "words\n"
                        + "-----END PRIVACY-ENHANCED MESSAGE-----\n"
                        + "more words\n";
        String bare = "FORM 8-K\n" + quote;
        String file = SUBMISSION.replace("press release\n", quote);

        assertThat(text(bare, one(bare).documents().get(0))).isEqualTo(bare.strip());
        assertThat(text(file, one(file).documents().get(1))).isEqualTo(quote.strip());
        assertThat(one(wrapped(file)).documents()).hasSize(2);
    }

    @Test
    void theOldestEnvelopeAndLowerCaseTags() {
        String ims = SUBMISSION.replace("SEC-DOCUMENT", "IMS-DOCUMENT").replace("SEC-H", "IMS-H");
        String lower =
                SUBMISSION
                        .replace("<DOCUMENT>", "<document>")
                        .replace("<TYPE>", "<Type>")
                        .replace("<TEXT>", "<text>")
                        .replace("</TEXT>", "</text>")
                        .replace("SEC-", "sec-");

        assertSample(one(ims), ims);
        assertSample(one(lower), lower);
    }

    @Test
    void thePdsEnvelope() {
        RawSubmission submission = one(PDS);

        assertThat(submission.header().submissionType()).isEqualTo("8-K");
        assertThat(submission.documents()).hasSize(1);
        assertThat(text(PDS, submission.primary())).isEqualTo("FORM 8-K");
        assertThat(submission.lines()).isEqualTo(new LineRange(1, 47));
    }

    @Test
    void aPdsEnvelopeOnOneLine() {
        String line = PDS.replace("\n", "");
        RawSubmission submission = one(line);

        assertThat(submission.header()).isEqualTo(one(PDS).header());
        assertThat(submission.documents()).hasSize(1);
        assertThat(text(line, submission.primary())).isEqualTo("FORM 8-K");
    }

    @Test
    void aHeaderAlone() {
        RawSubmission submission = one(HEADER);

        assertThat(submission.header().filers()).hasSize(1);
        assertThat(submission.documents()).isEmpty();
        assertThat(submission.primary()).isNull();
    }

    @Test
    void aHeaderThatLostItsTag() {
        String labels = HEADER.substring(HEADER.indexOf("ACCESSION NUMBER"));

        assertThat(one(labels + DOCUMENTS).documents()).hasSize(2);
        assertThat(one(labels + DOCUMENTS).header().submissionType()).isEqualTo("8-K");
    }

    @Test
    void aHeaderInBothDialectsIsOne() {
        String tags =
                PDS.substring(0, PDS.indexOf("<DOCUMENT>"))
                        .replace("0009990002-01-000003", "0009990001-05-000017");
        RawSubmission submission = one(tags + "</SUBMISSION>\n" + SUBMISSION);

        assertThat(submission.header().filers().get(0).conformedName()).startsWith("BRINDLE");
        assertThat(submission.documents()).hasSize(2);
    }

    @Test
    void theHeaderIndexPage() {
        String sgml =
                "<SEC-HEADER>0009990002-01-000003.hdr.sgml : 20010110\n"
                        + "<ACCEPTANCE-DATETIME>20010110093000\n"
                        + PDS.substring(PDS.indexOf("<ACC"), PDS.indexOf("<DOCUMENT>"))
                        + "</SEC-HEADER>\n"
                        + "<DOCUMENT>\n"
                        + "<TYPE>8-K\n"
                        + "<SEQUENCE>1\n"
                        + "<FILENAME>a&b.htm\n"
                        + "<TEXT>\n"
                        + "</TEXT>\n"
                        + "</DOCUMENT>\n";
        String page =
                "<HTML><HEAD><TITLE>Submission</TITLE></HEAD>\n<BODY><PRE>\n"
                        + sgml.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("a&amp;b.htm", "<a href=\"x\">a&amp;b.htm</a>")
                        + "</PRE></BODY></HTML>\n";
        RawSubmission submission = one(page);

        assertThat(submission.header().submissionType()).isEqualTo("8-K");
        assertThat(submission.header().acceptanceDateTime()).isNotNull();
        assertThat(submission.documents()).hasSize(1);
        assertThat(submission.primary().document().filename()).isEqualTo("a&b.htm");
        assertThat(text(page, submission.primary())).isEmpty();
    }

    @Test
    void documentsWithoutAHeader() {
        RawSubmission submission = one("\n" + DOCUMENTS);

        assertThat(submission.header()).isNull();
        assertThat(submission.documents()).hasSize(2);
        assertThat(submission.primary().document().type()).isEqualTo("8-K");
    }

    @Test
    void severalSubmissionsInOneFile() {
        String file = SUBMISSION + wrapped(SUBMISSION) + "\n" + PDS + SUBMISSION;
        List<RawSubmission> submissions = read(file);

        assertThat(submissions).hasSize(4);
        assertSample(submissions.get(0), file);
        assertSample(submissions.get(1), file);
        assertThat(submissions.get(1).wrapped()).isTrue();
        assertThat(submissions.get(1).lines()).isEqualTo(new LineRange(71, 149));
        assertThat(submissions.get(2).header().submissionType()).isEqualTo("8-K");
        assertSample(submissions.get(3), file);
        assertThat(submissions.get(3).lines()).isEqualTo(new LineRange(198, 267));
    }

    @Test
    void submissionsThatWereCutOffEndWhereTheNextOneBegins() {
        String cut = SUBMISSION.substring(0, SUBMISSION.indexOf("release"));
        String file = wrapped(cut + "\n").replace("-----END PRIVACY-ENHANCED MESSAGE-----\n", "");
        List<RawSubmission> submissions = read(file + wrapped(SUBMISSION) + SUBMISSION);

        assertThat(submissions).hasSize(3);
        assertThat(submissions.get(0).documents()).hasSize(2);
        assertThat(text(file, submissions.get(0).documents().get(1))).isEqualTo("press ");
        assertThat(submissions.get(0).diagnostics())
                .extracting("code")
                .containsExactly("document-not-closed");
        assertThat(submissions.get(1).wrapped()).isTrue();
        assertThat(submissions.get(2).wrapped()).isFalse();
    }

    @Test
    void wordsBeforeTheEnvelopeAreNotTheSubmission() {
        String file = "saved from a mail\nsee below: <SEC-DOCUMENT>x\n" + HEADER + DOCUMENTS;

        assertSample(one(file), file);
        assertThat(one(file).lines().first()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</TEXT>%n</DOCUMENT> | true",
                "</TEXT> | true",
                "</DOCUMENT> | true",
                "</TEXT></DOCUMENT> | true",
                "'' | false"
            })
    void missingEndTags(String endTags, boolean closed) {
        String file = SUBMISSION.replaceFirst("</TEXT>\n</DOCUMENT>", endTags.replace("%n", "\n"));
        RawSubmission submission = one(file);

        assertThat(submission.documents()).hasSize(2);
        assertThat(text(file, submission.documents().get(0)).stripTrailing()).isEqualTo(MAIN_TEXT);
        assertThat(submission.diagnostics().isEmpty()).isEqualTo(closed);
    }

    @Test
    void endTagsBehindTheLastWords() {
        String file =
                SUBMISSION.replace(
                        "press release\n</TEXT>\n</DOCUMENT>", "press release</TEXT></DOCUMENT>");

        assertThat(text(file, one(file).documents().get(1))).isEqualTo("press release");
        assertThat(one(file).diagnostics()).isEmpty();
    }

    @Test
    void contentOnTheLineOfTheTextTag() {
        String file = SUBMISSION.replace("<TEXT>\npress", "<TEXT>press");

        assertThat(text(file, one(file).documents().get(1))).isEqualTo("press release");
    }

    @Test
    void aDocumentWithoutATextTag() {
        String file = SUBMISSION.replace("<TEXT>\npress", "\npress");
        RawDocument document = one(file).documents().get(1);

        assertThat(document.document().filename()).isEqualTo("kettle99.txt");
        assertThat(text(file, document)).isEqualTo("press release");
    }

    @Test
    void aHeadOnOneLine() {
        String file =
                "<DOCUMENT><TYPE>8-K<SEQUENCE>1<FILENAME>a.htm<DESCRIPTION>A < B<TEXT>\n"
                        + "<HTML>x\n"
                        + "</TEXT></DOCUMENT>\n";
        Document document = one(file).primary().document();

        assertThat(document)
                .isEqualTo(
                        new Document(
                                1,
                                "8-K",
                                "a.htm",
                                "A < B",
                                DocumentFormat.HTML,
                                new LineRange(1, 3)));
    }

    @Test
    void tagsInsideATextAreText() {
        String words =
                " <DOCUMENT>\n"
                        + "<DOCUMENT>\n"
                        + "not one\n"
                        + "</DOCUMENT>\n"
                        + "still\n"
                        + "</text>\n"
                        + "<svg></svg>\n"
                        + "<SUBMISSION>\n"
                        + "x </TEXT>";
        String file = SUBMISSION.replace("press release", words);

        assertThat(text(file, one(file).documents().get(1))).isEqualTo(words);
        assertThat(one(file).documents()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain words | TEXT",
                "<PAGE>%nplain words | TEXT",
                "<TABLE> <S> <C> | TEXT",
                "<TABLE>%n<CAPTION>%n<S> <C> | TEXT",
                "<TABLE border=0>%n<TR><TD>x | HTML",
                "<HTML><HEAD> | HTML",
                "<!DOCTYPE html PUBLIC \"x\"> | HTML",
                "<!-- made by a tool -->%n<html> | HTML",
                "<?xml version=\"1.0\"?><!-- x -->%n<html xmlns=\"y\"> | HTML",
                "<XBRL>%n<?xml version=\"1.0\"?>%n<html> | HTML",
                "<XBRL>%n<?xml version=\"1.0\"?>%n<xbrli:xbrl> | XML",
                "<XML>%n<?xml version=\"1.0\"?> | XML",
                "<?xml version=\"1.0\"?><ownershipDocument> | XML",
                "<PDF>%nbegin 644 a.pdf | PDF",
                "%PDF-1.4 | PDF",
                "begin 644 logo.jpg | UUENCODED",
                "begin the meeting | TEXT",
                "notes%n<html> | HTML",
                "<?xml | XML",
                "<page | TEXT"
            })
    void formatsAreToldByTheBeginning(String beginning, DocumentFormat format) {
        String words = beginning.replace("%n", "\n");

        assertThat(
                        one(SUBMISSION.replace("press release", words))
                                .documents()
                                .get(1)
                                .document()
                                .format())
                .isEqualTo(format);
        assertThat(one(words).documents().get(0).format()).isEqualTo(format);
    }

    @Test
    void thePrimaryDocument() {
        String late = DOCUMENTS.replace("8-K\n<SEQ", "EX-1\n<SEQ").replace("EX-99.1", "8-K");

        assertThat(one(HEADER + late).primary().document().sequence()).isEqualTo(3);
        assertThat(one(HEADER + late.replace(">8-K", ">8-K/A")).primary().document().sequence())
                .isEqualTo(3);
        assertThat(one(HEADER + late.replace(">8-K", ">EX-2")).primary().document().sequence())
                .isEqualTo(1);
        assertThat(one(late.replace(">8-K", ">EX-2")).primary()).isNull();
    }

    @Test
    void aBareDocument() {
        String file = "\n\nFORM 8-K\n";
        RawSubmission submission = one(file);

        assertThat(submission.header()).isNull();
        assertThat(submission.primary().document()).isNull();
        assertThat(text(file, submission.primary())).isEqualTo("\n\nFORM 8-K");
        assertThat(submission.lines()).isEqualTo(new LineRange(1, 3));
    }

    @Test
    void aBareDocumentInAWrapper() {
        String file = wrapped("FORM 8-K\n---\n");
        RawSubmission submission = one(file);

        assertThat(submission.wrapped()).isTrue();
        assertThat(text(file, submission.primary())).isEqualTo("FORM 8-K\n---");
        assertThat(submission.primary().lines(Samples.source(file)).firstLine(0)).isEqualTo(9);
    }

    @Test
    void emptyInput() {
        for (String text :
                new String[] {"", "\n", "<", "-", "\uFEFF", "<DOCUMENT>", "<SEC-HEADER>"}) {
            assertThat(read(text)).as(text).hasSize(1);
        }
    }

    @Test
    void aSequenceThatIsNoNumberIsNullAndSaidSo() {
        RawSubmission submission = one(SUBMISSION.replace("<SEQUENCE>1", "<SEQUENCE>I"));

        assertThat(submission.documents().get(0).document().sequence()).isNull();
        assertThat(submission.diagnostics()).hasSize(1);
        assertThat(submission.diagnostics().get(0).code()).isEqualTo("header-value-unreadable");
        assertThat(submission.diagnostics().get(0).message())
                .isEqualTo("SEQUENCE of a document is no number: I");
        assertThat(submission.diagnostics().get(0).lines()).isEqualTo(new LineRange(53, 53));
    }

    @Test
    void aMainDocumentWithoutATypeIsStillTheMainDocument() {
        RawSubmission submission = one(SUBMISSION.replace("<TYPE>8-K\n", ""));

        assertThat(submission.documents()).hasSize(2);
        assertThat(submission.documents().get(0).document().type()).isNull();
        assertThat(submission.primary()).isSameAs(submission.documents().get(0));
        RawSubmission bare = one(DOCUMENTS.replace("<TYPE>8-K\n", ""));
        assertThat(bare.primary()).isSameAs(bare.documents().get(0));
    }
}
