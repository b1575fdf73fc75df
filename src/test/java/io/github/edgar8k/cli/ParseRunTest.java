package io.github.edgar8k.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parse}, from the arguments to output, messages and status. */
class ParseRunTest {
    @TempDir private Path folder;

    private String a;
    private String b;
    private String tenK;

    @BeforeEach
    void files() throws IOException {
        a = write("a.txt", Filings.eightK("one"));
        b = write("b.txt", Filings.bare("two"));
        tenK = write("tenk.txt", Filings.tenK());
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneFileIsPrettyAndSeveralAreLines() {
        InProcess.Result one = InProcess.run("parse", a);
        assertThat(one.status()).isZero();
        assertThat(one.err()).isEmpty();
        assertThat(one.out()).startsWith("{\n  \"source\": \"" + a + "\",\n").endsWith("\n}\n");
        InProcess.Result two = InProcess.run("parse", a, b);
        assertThat(two.status()).isZero();
        assertThat(two.lines()).hasSize(2);
        assertThat(two.lines()[0]).startsWith("{\"source\":\"" + a + "\"");
        assertThat(two.lines()[1]).startsWith("{\"source\":\"" + b + "\"");
        assertThat(InProcess.run("parse", "-c", a).lines()).hasSize(1);
        assertThat(InProcess.run("parse", "--pretty", a, b).out()).contains("\n}\n{\n");
        assertThat(InProcess.run("parse", folder.toString()).lines()).hasSize(2);
        assertThat(InProcess.run("parse", "-j", "1", folder.toString()).lines()).hasSize(2);
    }

    @Test
    void bothDoorsLeadToTheSameOutput() {
        for (List<String> operands : List.of(List.of(a), List.of(a, b), List.of("-"))) {
            List<String> quick = new ArrayList<>(List.of("parse"));
            quick.addAll(operands);
            List<String> slow = new ArrayList<>(List.of("parse", "-q", "--keep-going"));
            slow.addAll(operands);
            byte[] in = Filings.bare("in").getBytes(UTF_8);
            assertThat(new InProcess().in(in).with(quick.toArray(new String[0])))
                    .isEqualTo(new InProcess().in(in).with(slow.toArray(new String[0])));
        }
    }

    @Test
    void standardInput() {
        byte[] in = Filings.bare("in").getBytes(UTF_8);
        assertThat(new InProcess().in(in).with("parse").out()).contains("\"source\": \"-\"");
        assertThat(new InProcess().in(in).with("parse", "-", a).lines()).hasSize(2);
        InProcess.Result terminal = new InProcess().terminals(Environment.STDIN).with("parse");
        assertThat(terminal.status()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.err()).contains("no file named");
        InProcess.Result empty = InProcess.run("parse", "-");
        assertThat(empty.status()).isEqualTo(ExitCode.FAILED);
        assertThat(empty.err()).startsWith("edgar8k: -:1: ");
        InProcess.Result twice = new InProcess().in(in).with("parse", "-", a, "-");
        assertThat(twice.status()).isEqualTo(ExitCode.FAILED);
        assertThat(twice.lines()).hasSize(2);
        assertThat(twice.err()).isEqualTo("edgar8k: -: standard input can be read only once\n");
    }

    @Test
    void aBadInputIsReportedAndTheOthersGoOn() {
        InProcess.Result result = InProcess.run("parse", a, path("missing"), tenK, b);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err())
                .startsWith("edgar8k: " + path("missing") + ": No such file or directory\n")
                .contains("edgar8k: " + tenK + ":4: is a 10-K, not an 8-K\n")
                .hasLineCount(2);
    }

    @Test
    void unlessToldToStop() {
        InProcess.Result result =
                InProcess.run("parse", "--no-keep-going", "-j", "1", a, tenK, path("x"), b);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.err()).hasLineCount(1);
    }

    @Test
    void foldersSkipWhatIsNoEightK() throws IOException {
        InProcess.Result result = InProcess.run("parse", folder.toString());
        assertThat(result.status()).isZero();
        assertThat(result.err())
                .isEqualTo("edgar8k: 2 filings parsed, 1 file skipped (not Form 8-K), 0 failed\n");
        assertThat(InProcess.run("parse", "-q", folder.toString()).err()).isEmpty();
        write("empty/x.txt", Filings.tenK());
        InProcess.Result none = InProcess.run("parse", "-q", path("empty"));
        assertThat(none.status()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err())
                .isEqualTo("edgar8k: " + path("empty") + ": no Form 8-K in it (1 file)\n");
        InProcess.Result both = InProcess.run("parse", "-q", a, path("empty"), b);
        assertThat(both.status()).isEqualTo(ExitCode.FAILED);
        assertThat(both.err()).contains("no Form 8-K in it (1 file)");
    }

    @Test
    void severalSubmissionsInOneFile() throws IOException {
        String twice = write("twice.txt", Filings.eightK("one") + Filings.eightK("two"));
        InProcess.Result result = InProcess.run("parse", "-c", twice);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines()[1]).startsWith("{\"source\":\"" + twice + "#2\"");
        InProcess.run("parse", "-o", path("out") + "/", twice);
        assertThat(names("out")).containsExactly("twice.txt#2.json", "twice.txt.json");
    }

    @Test
    void theOrderIsTheInputsWhateverTheNumberOfThreads() throws IOException {
        for (int i = 100; i < 400; i++) {
            String text = i % 7 == 0 ? Filings.tenK() : Filings.eightK("word ".repeat(i % 90));
            write("many/" + i + ".txt", text);
        }
        InProcess.Result one = InProcess.run("parse", "-j", "1", path("many"), path("missing"));
        for (String threads : List.of("2", "3", "8", "2000000000")) {
            assertThat(InProcess.run("parse", "-j", threads, path("many"), path("missing")))
                    .isEqualTo(one);
        }
        assertThat(one.lines()).hasSize(257);
    }

    @Test
    void strictFilingsWithAnErrorFail() throws IOException {
        String bad = write("bad.txt", Filings.submission("8-K", "Nothing of a form is here.\n"));
        assertThat(InProcess.run("parse", "-c", bad).status()).isZero();
        InProcess.Result strict = InProcess.run("parse", "-c", "--strict", bad, a);
        assertThat(strict.status()).isEqualTo(ExitCode.FAILED);
        assertThat(strict.lines()).hasSize(1);
        assertThat(strict.err()).startsWith("edgar8k: " + bad).hasLineCount(1);
    }

    @Test
    void errorsAsLinesOfJson() throws IOException {
        InProcess.Result result =
                InProcess.run("parse", "--errors", path("errors"), path("no\u001b\"ne"), tenK);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readAllLines(folder.resolve("errors")))
                .containsExactly(
                        "{\"source\":\""
                                + folder
                                + "/no\\u001b\\\"ne\",\"line\":null,"
                                + "\"kind\":\"io\",\"message\":\"No such file or directory\"}",
                        "{\"source\":\""
                                + tenK
                                + "\",\"line\":4,\"kind\":\"not-8k\","
                                + "\"message\":\"is a 10-K, not an 8-K\"}");
        assertThat(result.err()).doesNotContain("\u001b");
        InProcess.run("parse", "--errors", path("errors"), a);
        assertThat(folder.resolve("errors")).isEmptyFile();
    }

    @Test
    void onlySomeKeys() {
        assertThat(InProcess.run("parse", "-c", "--only", "formType", a).out())
                .isEqualTo("{\"source\":\"" + a + "\",\"formType\":\"8-K\"}\n");
        InProcess.Result wrong = InProcess.run("parse", "--only", "form", a);
        assertThat(wrong.status()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("no such key: form");
    }

    @Test
    void outputToAFile() throws IOException {
        InProcess.Result result = InProcess.run("parse", "-o", path("o/x.json"), a);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .isEqualTo("edgar8k: " + path("o/x.json") + ": No such file or directory\n");
        Files.createDirectory(folder.resolve("o"));
        assertThat(InProcess.run("parse", "-o", path("o/x.json"), a))
                .isEqualTo(new InProcess.Result(0, "", ""));
        assertThat(Files.readString(folder.resolve("o/x.json")))
                .isEqualTo(InProcess.run("parse", a).out());
        assertThat(InProcess.run("parse", "-o", path("o/x.json"), tenK).status()).isOne();
        assertThat(Files.readString(folder.resolve("o/x.json"))).contains("EXAMPLE WIDGETS");
        assertThat(names("o")).containsExactly("x.json");
    }

    @Test
    void outputThroughALinkKeepsTheLink() throws IOException {
        Files.createDirectory(folder.resolve("o"));
        Files.writeString(folder.resolve("o/real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("o/link.json"), Path.of("real.json"));
        assertThat(InProcess.run("parse", "-o", link.toString(), a).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("o/real.json")).content().startsWith("{\n");
    }

    @Test
    void theOutputIsNotAnInput() throws IOException {
        InProcess.Result result = InProcess.run("parse", "-o", a, b, a);
        assertThat(result.status()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("is also an input");
        assertThat(Files.readString(Path.of(a))).startsWith("<SEC-DOCUMENT>");
    }

    @Test
    void aFileForEachInput() throws IOException {
        write("in/x/a.txt", Filings.bare("x"));
        write("in/y/a.txt", Filings.bare("y"));
        String out = path("out") + "/";
        InProcess.Result result =
                InProcess.run("parse", "-o", out, a, path("in"), path("in/y/a.txt"));
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(names("out")).hasSize(4).contains("a.txt.json", "x_a.txt.json", "y_a.txt.json");
        assertThat(folder.resolve("out/a.txt.json")).content().startsWith("{\n");
        assertThat(InProcess.run("parse", "-c", "-o", path("out"), a).status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/a.txt.json"))).hasSize(1);
    }

    @Test
    void aLinkInTheOutputFolderLeadsNowhere() throws IOException {
        write("victim", "precious");
        Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/a.txt.json"), folder.resolve("victim"));
        assertThat(InProcess.run("parse", "-o", path("out"), a).status()).isZero();
        assertThat(folder.resolve("victim")).hasContent("precious");
        assertThat(folder.resolve("out/a.txt.json")).isRegularFile();
    }

    @Test
    void aBatchIsTakenUpWhereItWasLeft() throws IOException {
        write("in/1.txt", Filings.bare("1"));
        write("in/2.txt", Filings.bare("2"));
        write("in/3.txt", Filings.tenK());
        String out = path("out") + "/";
        assertThat(InProcess.run("parse", "-o", out, path("in")).status()).isZero();
        Files.writeString(folder.resolve("out/1.txt.json"), "kept");
        Files.delete(folder.resolve("out/2.txt.json"));
        InProcess.Result again = InProcess.run("parse", "--skip-existing", "-o", out, path("in"));
        assertThat(again.status()).isZero();
        assertThat(again.err())
                .isEqualTo(
                        "edgar8k: 1 filing parsed, 1 input left alone, output exists, 1 file"
                                + " skipped (not Form 8-K), 0 failed\n");
        assertThat(folder.resolve("out/1.txt.json")).hasContent("kept");
        assertThat(names("out")).containsExactly("1.txt.json", "2.txt.json");
        assertThat(InProcess.run("parse", "--skip-existing", a).status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listsOfFiles() throws IOException {
        String list = write("list", a + "\n\n" + path("missing") + "\n" + b);
        InProcess.Result result = InProcess.run("parse", "--files-from", list);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err()).hasLineCount(1);
        byte[] in = (a + "\0" + b + "\0").getBytes(UTF_8);
        assertThat(new InProcess().in(in).with("parse", "--files-from", "-", "-0").lines())
                .hasSize(2);
        assertThat(new InProcess().in(in).with("parse", "--files-from", "-", "-0", b).lines())
                .hasSize(3);
        byte[] one = a.getBytes(UTF_8);
        assertThat(new InProcess().in(one).with("parse", "--files-from", "-").lines()).hasSize(1);
        InProcess.Result missing = InProcess.run("parse", "--files-from", path("nolist"), a);
        assertThat(missing.status()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.err()).contains("nolist: No such file or directory");
        assertThat(missing.lines()).hasSize(1);
        byte[] itself = (a + "\n-\n").getBytes(UTF_8);
        InProcess.Result both = new InProcess().in(itself).with("parse", "--files-from", "-");
        assertThat(both.lines()).hasSize(1);
        assertThat(both.err()).contains("-: standard input can be read only once");
        String crLf = write("crlf", a + "\r\n\r\n" + b + "\r\n");
        assertThat(InProcess.run("parse", "--files-from", crLf).lines()).hasSize(2);
        String nul = write("nul", a + "\0" + b + "\0");
        assertThat(InProcess.run("parse", "--files-from", nul).err())
                .isEqualTo(
                        "edgar8k: "
                                + nul
                                + ": a name in it holds NUL; --null reads names that end in NUL\n");
        String endless = write("endless", "x".repeat(100_000));
        assertThat(InProcess.run("parse", "--files-from", endless).err()).contains("longer than");
    }

    @Test
    void eachObjectGoesOutWholeAndAtOnce() {
        List<String> writes = new ArrayList<>();
        OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        writes.add("");
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        writes.add(new String(bytes, offset, length, UTF_8));
                    }
                };
        new InProcess().with(out, "parse", a, b, a);
        assertThat(writes).hasSize(3).allMatch(line -> line.endsWith("}\n"));
    }

    @Test
    void aReaderThatHasHeardEnoughIsNoFailure() {
        Broken pipe = new Broken("Broken pipe");
        for (String threads : List.of("1", "4")) {
            InProcess.Result result =
                    new InProcess().with(pipe, "parse", "-j", threads, a, b, a, folder.toString());
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
        }
        assertThat(new InProcess().with(pipe, "schema").status()).isZero();
    }

    @Test
    void aFullDiskIsOne() {
        Broken disk = new Broken("No space left on device");
        InProcess.Result result = new InProcess().with(disk, "parse", a, b);
        assertThat(result.err()).isEqualTo("edgar8k: standard output: No space left on device\n");
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(new InProcess().with(disk, "parse", a).status()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        InProcess.Result shown =
                new InProcess()
                        .terminals(Environment.STDERR)
                        .with("parse", "--progress", "-j", "1", folder.toString());
        assertThat(shown.lines()).hasSize(2);
        for (Map.Entry<Integer[], String> hidden :
                Map.of(
                                new Integer[] {},
                                "--progress",
                                new Integer[] {Environment.STDERR},
                                "--no-progress",
                                new Integer[] {Environment.STDOUT, Environment.STDERR},
                                "--progress")
                        .entrySet()) {
            InProcess.Result result =
                    new InProcess()
                            .terminals(hidden.getKey())
                            .with("parse", hidden.getValue(), folder.toString());
            assertThat(result.err()).doesNotContain("\u001b").hasLineCount(1);
        }
    }

    @Test
    void theProgressLine() throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Messages messages = new Messages(err);
        try (Progress progress = new Progress(messages, List.of(folder.toString(), "nix"), true)) {
            progress.add(1 << 20);
            for (int i = 0; i < 100 && !err.toString(UTF_8).contains("1 files"); i++) {
                Thread.sleep(20);
            }
        }
        assertThat(err.toString(UTF_8))
                .contains("1 files  1.0 MiB")
                .contains("MiB/s")
                .endsWith("\r\u001b[K");
    }

    /** An output that fails. */
    private static final class Broken extends OutputStream {
        private final String message;

        Broken(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
