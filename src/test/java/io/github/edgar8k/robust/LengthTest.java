package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where something is too long to be read, the filing says so and the rest is read all the same. */
class LengthTest {
    private static final Path SAMPLE = Path.of("samples/two-signers.txt");
    private static final int LONG_LINE = 70_000;

    @Test
    void nothingIsTooLongInASample() throws IOException {
        assertThat(codes(sample())).doesNotContain("line-too-long", "part-too-long");
    }

    @Test
    void aLine() throws IOException {
        String text = sample();
        int item = text.indexOf("Item ");
        int end = text.indexOf('\n', text.indexOf("\n\n", item) + 2);
        Filing filing =
                read(text.substring(0, end) + " word".repeat(LONG_LINE) + text.substring(end));
        int line = (int) text.substring(0, end).lines().count();
        assertThat(filing.diagnostics())
                .anySatisfy(
                        d -> {
                            assertThat(d.code()).isEqualTo("line-too-long");
                            assertThat(d.lines().first()).isEqualTo(line);
                        });
        assertThat(filing.signatures()).isEqualTo(read(text).signatures());
    }

    @Test
    void blanksBehindALineAreNotMissed() throws IOException {
        String text = sample();
        int end = text.indexOf('\n', text.indexOf("Item "));
        String longer = text.substring(0, end) + " ".repeat(LONG_LINE) + text.substring(end);
        assertThat(codes(longer)).isEqualTo(codes(text));
        assertThat(read(longer).items()).isEqualTo(read(text).items());
    }

    @Test
    void aCover() throws IOException {
        String text = sample();
        int caption = text.indexOf("(Exact");
        int lineStart = text.lastIndexOf('\n', caption) + 1;
        String words = "x\n".repeat(LONG_LINE / 10);
        Filing filing = read(text.substring(0, lineStart) + words + text.substring(lineStart));
        assertThat(filing.diagnostics()).extracting(Diagnostic::code).contains("part-too-long");
        assertThat(filing.items()).hasSameSizeAs(read(text).items());
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    private static Filing read(String text) throws IOException {
        return EightKParser.parse("a filing", text);
    }

    private static List<String> codes(String text) throws IOException {
        return read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }
}
