package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.source.Decoder;
import io.github.edgar8k.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real filings, where a copy of the corpus stands beside the project. */
class SubmissionCorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve(folder)), "no corpus beside the project");
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static SourceText source(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new SourceText(file.toString(), Decoder.decode(bytes, bytes.length));
    }

    @Test
    void everyFilingIsReadAsAnEightK() throws IOException {
        for (String folder : List.of("plain", "html")) {
            for (Path file : files(folder)) {
                SourceText source = source(file);
                List<RawSubmission> submissions = SubmissionReader.read(source);
                assertThat(submissions).as(file.toString()).hasSize(1);
                RawSubmission submission = submissions.get(0);
                assertThat(FormRecognition.of(source, submission).eightK())
                        .as(file.toString())
                        .isTrue();
                assertThat(submission.primary()).as(file.toString()).isNotNull();
                assertThat(submission.diagnostics()).as(file.toString()).isEmpty();
                assertDocuments(source, submission);
            }
        }
    }

    /** Counts tags at line starts in another way than the reader does. */
    private static void assertDocuments(SourceText source, RawSubmission submission) {
        long tags =
                source.text()
                        .lines()
                        .filter(line -> line.strip().equalsIgnoreCase("<DOCUMENT>"))
                        .count();
        if (submission.primary().document() == null) {
            assertThat(tags).as(source.name()).isZero();
            return;
        }
        assertThat(submission.documents()).as(source.name()).hasSize((int) tags);
        for (RawDocument raw : submission.documents()) {
            String inside = source.text().substring(raw.textStart(), raw.textEnd());
            assertThat(inside).as(source.name()).doesNotContain("<DOCUMENT>", "</TEXT>");
            assertThat(source.text().substring(raw.textEnd())).startsWith("</TEXT>");
            assertThat(raw.document().sequence()).isNotNull();
        }
        if (submission.header() != null) {
            assertThat(submission.header().filers()).as(source.name()).isNotEmpty();
            for (ItemInformation item : submission.header().itemInformation()) {
                assertThat(item.number() == null).as(source.name()).isEqualTo(item.text() == null);
            }
        }
    }

    @Test
    void aFilingsOwnTextIsRecognizedWithoutItsTags() throws IOException {
        for (String folder : List.of("plain", "html")) {
            for (Path file : files(folder)) {
                SourceText source = source(file);
                for (RawDocument raw : SubmissionReader.read(source).get(0).documents()) {
                    String text = source.text().substring(raw.textStart(), raw.textEnd());
                    SourceText bare = new SourceText("bare", text);
                    boolean eightK =
                            raw.document() == null || raw.document().type().startsWith("8-K");
                    assertThat(
                                    FormRecognition.of(bare, SubmissionReader.read(bare).get(0))
                                            .eightK())
                            .as(file + " " + raw.document())
                            .isEqualTo(eightK);
                }
            }
        }
    }

    @Test
    void noOtherFormIsTakenForOne() throws IOException {
        for (Path file : files("hostile")) {
            SourceText source = source(file);
            for (RawSubmission submission : SubmissionReader.read(source)) {
                assertThat(FormRecognition.of(source, submission).eightK())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
