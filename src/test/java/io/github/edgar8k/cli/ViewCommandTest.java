package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
    private static final String SAMPLE = "samples/two-signers.txt";

    @TempDir private Path folder;

    @Test
    void pageOfOneFiling() throws IOException {
        Path page = folder.resolve("page.html");
        InProcess.Result result = InProcess.run("view", SAMPLE, "-o", page.toString());
        assertThat(result).isEqualTo(new InProcess.Result(0, "", ""));
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .contains("<h1>PONDEROSA VALVE CO., INC.</h1>");
        InProcess.Result again = InProcess.run("view", SAMPLE);
        assertThat(again.out()).isEqualTo(Files.readString(page));
    }

    @Test
    void standardInput() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(SAMPLE));
        InProcess.Result result = new InProcess().in(bytes).with("view", "-");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("<h1>PONDEROSA VALVE CO., INC.</h1>");
    }

    @Test
    void folderOfManyWithWhatIsNoFiling() throws IOException {
        Files.copy(Path.of(SAMPLE), folder.resolve("a.txt"));
        Files.writeString(folder.resolve("b.txt"), "nothing of the sort\n");
        Files.write(folder.resolve("c.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0});
        InProcess.Result result = InProcess.run("view", folder.toString());
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).startsWith("edgar8k: " + folder + "/c.txt.gz: ");
        assertThat(result.out()).contains("1 filing \u00b7 1 other file skipped \u00b7 1 not read");
    }

    @Test
    void secondFilingOfAFile() throws IOException {
        Path file = folder.resolve("two.txt");
        String first = Files.readString(Path.of(SAMPLE));
        String second =
                Files.readString(Path.of("samples/amendment.txt"), StandardCharsets.ISO_8859_1);
        Files.writeString(file, first + second);
        InProcess.Result one = InProcess.run("view", file.toString());
        assertThat(one.err()).contains("it holds 2 filings; the page shows number 1");
        assertThat(one.out())
                .contains("<h1>PONDEROSA VALVE CO., INC.</h1>")
                .doesNotContain("LATTIMER");
        InProcess.Result two = InProcess.run("view", "--filing", "2", file.toString());
        assertThat(two.out())
                .contains("<h1>LATTIMER HEALTHCARE INC.</h1>")
                .doesNotContain("PONDEROSA");
        assertThat(InProcess.run("view", "--filing", "3", file.toString()).status())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void whatIsNoFilingMakesNoPage() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir,\n");
        Path page = folder.resolve("page.html");
        InProcess.Result result = InProcess.run("view", "-o", page.toString(), file.toString());
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).startsWith("edgar8k: " + file);
        assertThat(page).doesNotExist();
        assertThat(InProcess.run("view", folder.resolve("none").toString()).err())
                .isEqualTo("edgar8k: " + folder + "/none: No such file or directory\n");
    }

    @Test
    void terminalGetsNoPage() {
        InProcess.Result result =
                new InProcess().terminals(Environment.STDOUT).with("view", SAMPLE);
        assertThat(result.status()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("the page needs a file: -o page.html");
    }
}
