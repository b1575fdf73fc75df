package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.edgar8k.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading is total and linear, whatever stands in the file. */
class SubmissionPathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static void readAll(String text) {
        SourceText source = Samples.source(text);
        List<RawSubmission> submissions = SubmissionReader.read(source);
        assertThat(submissions).isNotEmpty();
        int line = 0;
        for (RawSubmission submission : submissions) {
            assertThat(submission.lines().first()).isGreaterThan(line);
            line = submission.lines().last();
            assertThat(line).isLessThanOrEqualTo(Math.max(1, source.lineCount()));
            FormRecognition.of(source, submission);
            int end = 0;
            for (RawDocument raw : submission.documents()) {
                assertThat(raw.textStart()).isBetween(end, raw.textEnd());
                assertThat(raw.textEnd()).isLessThanOrEqualTo(text.length());
                end = raw.textEnd();
            }
        }
    }

    @Test
    void everySampleCutOffAnywhere() {
        String file = Samples.wrapped(Samples.SUBMISSION) + Samples.PDS;
        for (int end = 0; end <= file.length(); end++) {
            readAll(file.substring(0, end));
        }
        for (int from = 0; from < file.length(); from += 3) {
            readAll(file.substring(from));
        }
    }

    @Test
    void linesInAnyOrder() {
        String[] lines =
                (Samples.wrapped(Samples.SUBMISSION)
                                + Samples.PDS
                                + "<html>\n\n\n  \n]\n<TEXT>x\n</TEXT></DOCUMENT>")
                        .split("\n", -1);
        Random random = new Random(1);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                String line = lines[random.nextInt(lines.length)];
                text.append(line)
                        .append(
                                random.nextInt(20) == 0
                                        ? ""
                                        : random.nextBoolean() ? "\n" : "\r\n");
            }
            readAll(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DOCUMENT>\n",
                "<DOCUMENT>\n<TYPE>8-K\n",
                "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n",
                "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<?xml <!--\n",
                "</TEXT>\n",
                "</DOCUMENT>\nx\n",
                "<SEC-DOCUMENT>\n",
                "<SEC-HEADER>\n",
                "<SUBMISSION>\n<TYPE>8-K\n",
                "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n\n<SEC-HEADER>\nACCESSION NUMBER: 1\n",
                "-----END PRIVACY-ENHANCED MESSAGE-----\n",
                "FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME: A\n",
                "<FILER><COMPANY-DATA><CONFORMED-NAME>A<B</COMPANY-DATA></FILER>",
                "&lt;DOCUMENT&gt;\n&lt;TYPE&gt;8-K\n",
                "<",
                "\n",
                " ",
                "FORM ",
                "<!-- ",
                "AMENDMENT NO. 1 TO "
            })
    void manyOfTheSame(String part) {
        for (String start :
                new String[] {
                    "",
                    "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\n",
                    "<SUBMISSION>\n<TYPE>8-K\n",
                    "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n",
                    "<html>&lt;SUBMISSION&gt;\n"
                }) {
            String text = start + part.repeat(30_000);
            assertTimeoutPreemptively(
                    LIMIT,
                    () -> {
                        SourceText source = Samples.source(text);
                        FormRecognition.of(source, SubmissionReader.read(source).get(0));
                    });
        }
    }
}
