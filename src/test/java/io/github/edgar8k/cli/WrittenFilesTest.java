package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command writes over what it reads, whichever way the file is named. */
class WrittenFilesTest {
    @TempDir private Path folder;

    private String filing;
    private String other;

    @BeforeEach
    void files() throws IOException {
        filing = Files.writeString(folder.resolve("main.txt"), Filings.eightK("one")).toString();
        other = Files.writeString(folder.resolve("b.txt"), Filings.bare("two")).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The run must fail with the message, and the filing still be what it was. */
    private void isRefused(int status, String message, String... arguments) throws IOException {
        InProcess.Result result = InProcess.run(arguments);
        assertThat(result.err()).contains(message);
        assertThat(result.status()).isEqualTo(status);
        assertThat(folder.resolve("main.txt")).hasContent(Filings.eightK("one"));
    }

    @Test
    void operands() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("main.txt"));
        String message = "the output " + filing + " is also an input";
        for (String name : new String[] {filing, path("./main.txt"), path("link")}) {
            isRefused(ExitCode.USAGE, message, "parse", "-o", name, other, filing);
            isRefused(ExitCode.USAGE, message, "parse", "--errors", name, filing);
            isRefused(ExitCode.USAGE, "is also the input", "view", "-o", name, filing);
        }
    }

    @Test
    void lists() throws IOException {
        String list = Files.writeString(folder.resolve("list"), other + "\n" + filing).toString();
        isRefused(
                ExitCode.FAILED,
                filing + ": it is also the output",
                "parse",
                "-o",
                filing,
                "--files-from",
                list);
        isRefused(
                ExitCode.FAILED,
                filing + ": it is also the output",
                "parse",
                "-c",
                "--errors",
                path("e"),
                "-o",
                filing,
                "--files-from",
                list);
        for (String option : new String[] {"-o", "--errors"}) {
            InProcess.Result result = InProcess.run("parse", option, list, "--files-from", list);
            assertThat(result.status()).isEqualTo(ExitCode.USAGE);
            assertThat(Path.of(list)).hasContent(other + "\n" + filing);
        }
    }

    @Test
    void eachOther() throws IOException {
        for (int round = 0; round < 2; round++) {
            isRefused(
                    ExitCode.USAGE,
                    "the output and the file of errors are the same",
                    "parse",
                    "-o",
                    path("out"),
                    "--errors",
                    path("out"),
                    filing);
            Files.writeString(folder.resolve("out"), "");
        }
        assertThat(InProcess.run("parse", "-o", "/dev/null", "--errors", "/dev/null", filing))
                .isEqualTo(new InProcess.Result(0, "", ""));
    }

    @Test
    void submissionsInTheFolderOfTheirDocuments() throws IOException {
        isRefused(
                ExitCode.FAILED,
                "/main.txt: it is the submission itself",
                "extract",
                "--force",
                "-d",
                folder.toString(),
                filing);
    }

    @Test
    void anEmptyNameIsNotThisFolder() throws IOException {
        String message = "the name is empty";
        for (String option : new String[] {"-o", "--errors", "--files-from"}) {
            isRefused(ExitCode.USAGE, message, "parse", option, "", filing);
        }
        isRefused(ExitCode.USAGE, message, "view", "-o", "", filing);
        isRefused(ExitCode.USAGE, message, "extract", "-d", "", filing);
        isRefused(ExitCode.FAILED, "edgar8k: '': No such file or directory\n", "parse", "");
        isRefused(ExitCode.FAILED, "edgar8k: '': No such file or directory\n", "outline", "");
        isRefused(ExitCode.USAGE, "is a folder", "view", "-o", path("pages") + "/", filing);
    }

    /** NUL stands in for the letters that a locale does not have. */
    @Test
    void whatCanBeNoName() throws IOException {
        String message = "a\\u0000b: cannot be a file's name in this locale";
        for (String option : new String[] {"-o", "--errors", "--files-from"}) {
            isRefused(ExitCode.FAILED, message, "parse", option, "a\0b", filing);
        }
        isRefused(ExitCode.FAILED, message, "view", "-o", "a\0b", filing);
        isRefused(ExitCode.FAILED, message, "extract", "-d", "a\0b", filing);
        InProcess.Result result =
                InProcess.run("parse", "-o", path("out"), "--errors", path("e"), "a\0b", filing);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(folder.resolve("out")).isNotEmptyFile();
    }

    @Test
    void aDashIsStandardOutputWhateverLiesThere() {
        byte[] in = Filings.bare("in").getBytes(StandardCharsets.UTF_8);
        assertThat(new InProcess().in(in).with("parse", "-o", "-", "-"))
                .isEqualTo(new InProcess().in(in).with("parse", "-"));
    }

    @Test
    void whatIsBeingWrittenIsNoFileOfTheFolder() {
        InProcess.Result result =
                InProcess.run("parse", "-o", path("all.jsonl"), folder.toString());
        assertThat(result.err())
                .isEqualTo("edgar8k: 2 filings parsed, 0 files skipped (not Form 8-K), 0 failed\n");
    }
}
