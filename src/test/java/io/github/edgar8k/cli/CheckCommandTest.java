package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SAMPLE = "samples/two-signers.txt";

    @TempDir Path folder;

    @Test
    void aFilingThatAgreesIsFineUnderStrict() {
        InProcess.Result result = InProcess.run("check", "--strict", SAMPLE);
        assertThat(result.status()).isEqualTo(ExitCode.OK);
        assertThat(result.out()).contains("agrees    telephone").doesNotContain("\n  differs ");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void whatDiffersIsToldOnceAndFailsUnderStrict() throws IOException {
        byte[] filing = spoiled();
        InProcess.Result result = new InProcess().in(filing).with("check", "-");
        assertThat(result.status()).isEqualTo(ExitCode.OK);
        assertThat(result.out()).contains("differs   telephone", "header: 9705550174; body: (970)");
        assertThat(result.out()).doesNotContain("telephone-differs");
        assertThat(new InProcess().in(filing).with("check", "--strict", "-").status())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void signaturesAreHeldAgainstTheCover() throws IOException {
        String text =
                Files.readString(Path.of(SAMPLE))
                        .replace(" ".repeat(37) + "PONDEROSA", " ".repeat(37) + "SEQUOIA")
                        .replace("August 8, 2007", "August 6, 2007");
        byte[] filing = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new InProcess().in(filing).with("check", "-").out())
                .contains("registrant: PONDEROSA VALVE CO., INC.; body: SEQUOIA VALVE CO., INC.")
                .contains("event: 2007-08-07; body: 2007-08-06");
    }

    @Test
    void linesOfTheHeaderWithoutAName() throws IOException {
        String text =
                Files.readString(Path.of("samples/pem-wrapped-1998.txt"))
                        .replaceFirst("(ITEM INFORMATION:[ \t]*\n)", "$1$1");
        byte[] filing = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new InProcess().in(filing).with("check", "-").out())
                .contains("header: 3 blank lines; body: 2, 7");
    }

    @Test
    void jsonIsOneLineAFiling() throws IOException {
        InProcess.Result result = new InProcess().in(spoiled()).with("check", "--json", "-");
        assertThat(result.lines()).hasSize(1);
        assertThat(result.out())
                .startsWith("{\"source\":\"-\",\"agrees\":12,\"differs\":1,\"unknown\":0,")
                .contains("{\"field\":\"telephone\",\"verdict\":\"differs\"")
                .contains("\"code\":\"telephone-differs\"");
    }

    @Test
    void aFolderWithoutFilingsIsAnError() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "No filing.\n");
        InProcess.Result result = InProcess.run("check", SAMPLE, folder.toString());
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no Form 8-K in it");
        assertThat(result.out()).contains("1 filing ");
        Files.copy(Path.of(SAMPLE), folder.resolve("filing.txt"));
        assertThat(InProcess.run("check", folder.toString()).status()).isEqualTo(ExitCode.OK);
    }

    private static byte[] spoiled() throws IOException {
        String text = Files.readString(Path.of(SAMPLE));
        return text.replace("\t9705550173", "\t9705550174").getBytes(StandardCharsets.UTF_8);
    }
}
