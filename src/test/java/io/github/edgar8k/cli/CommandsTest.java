package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command but {@code parse}, and what is said to wrong command lines. */
class CommandsTest {
    @TempDir private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    static Stream<String> names() {
        return Commands.all().stream().map(Command::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpHasAnExampleAndTheExitStatus(String command) {
        InProcess.Result help = InProcess.run(command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: edgar8k " + command)
                .contains("Exit status:", "Example");
        assertThat(help.out().lines().skip(3))
                .anyMatch(line -> line.contains("edgar8k " + command));
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(InProcess.run("help", command)).isEqualTo(help);
        assertThat(InProcess.run(command, "-h")).isEqualTo(help);
    }

    @Test
    void helpOfTheProgram() {
        InProcess.Result help = InProcess.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains(names().toArray(String[]::new));
        assertThat(InProcess.run("help")).isEqualTo(help);
        InProcess.Result none = InProcess.run();
        assertThat(none.status()).isEqualTo(ExitCode.USAGE);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo(help.out());
    }

    @Test
    void version() {
        assertThat(InProcess.run("--version").out()).startsWith("edgar8k ").hasLineCount(1);
        assertThat(InProcess.run("-V")).isEqualTo(InProcess.run("--version"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "prase a|unknown command 'prase'; did you mean 'parse'?",
                "frobnicate|unknown command 'frobnicate'; the commands are parse, check",
                "--frob|unknown option '--frob'",
                "version|unknown command 'version'; did you mean '--version'?",
                "parse --compct a|parse: unknown option '--compct'; did you mean '--compact'?",
                "parse --compct=3 a|parse: unknown option '--compct'; did you mean",
                "parse --zzzzzzzz a|parse: unknown option '--zzzzzzzz'",
                "parse -c --pretty a|parse: --compact and --pretty exclude each other",
                "parse -j 0 a|parse: --threads: not a positive number: 0",
                "parse -j x a|parse: invalid value for option '--threads'",
                "parse --max-input 1X a|parse: --max-input: not a size: '1X'",
                "parse --max-input 0 a|parse: --max-input: not a size: '0'",
                "parse --max-members 0 a|parse: --max-members: not a positive number",
                "parse -0 a|parse: --null needs --files-from",
                "parse --only , a|parse: --only: no key named",
                "parse --files-from - -|parse: standard input can't be both",
                "parse -o|parse: missing required parameter for option '--output'",
                "extract a|extract: missing required option: '--directory=FOLDER'",
                "extract -d x|extract: missing required parameter: 'FILE'",
                "outline a b|outline: unexpected operand 'b'",
                "help me|unknown command 'me'",
                "completion fish|completion: no completion for 'fish'",
            },
            delimiter = '|')
    void wrongCommandLines(String line, String message) {
        InProcess.Result result = InProcess.run(line.split(" "));
        assertThat(result.status()).isEqualTo(ExitCode.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("edgar8k: ").contains(message).contains("--help'.\n");
        assertThat(result.err()).hasLineCount(2);
    }

    @Test
    void schemaItemsCompletion() {
        assertThat(InProcess.run("schema").out())
                .contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(InProcess.run("items").out())
                .contains("\n5     8.01  Other Events\n")
                .contains("\n8.01  8.01  Other Events\n")
                .contains(
                        "\n9     3.02  Sales of Equity Securities Pursuant to Regulation S (before"
                                + " 2000-10-23)\n9     7.01  Regulation FD Disclosure\n")
                .hasLineCount(48);
        assertThat(InProcess.run("items", "--json").out())
                .contains(
                        "\n{\"number\":\"5\",\"currentNumber\":\"8.01\",\"title\":\"Other Events\","
                                + "\"before\":null}\n")
                .contains("Appointment of Principal Officers\",\"before\":\"2006-11-07\"}\n")
                .hasLineCount(48);
        assertThat(InProcess.run("completion").out())
                .isEqualTo(InProcess.run("completion", "zsh").out())
                .contains("--skip-existing", "outline");
    }

    @Test
    void outline() throws IOException {
        String file = write("a.txt", Filings.eightK("one"));
        InProcess.Result result = InProcess.run("outline", file);
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("cover page", "item 5 ", "OTHER EVENTS", "signatures");
        assertThat(InProcess.run("outline", "--lines", file).out())
                .contains("item-heading", "|ITEM 5. OTHER EVENTS.")
                .contains(result.lines());
        assertThat(new InProcess().terminals(Environment.STDOUT).with("outline", file).out())
                .contains("\u001b[");
        assertThat(
                        new InProcess()
                                .terminals(Environment.STDOUT)
                                .variables(Map.of("NO_COLOR", "1"))
                                .with("outline", file))
                .isEqualTo(result);
        byte[] in = Filings.eightK("one").getBytes(StandardCharsets.UTF_8);
        assertThat(new InProcess().in(in).with("outline", "-")).isEqualTo(result);
        String tenK = write("tenk.txt", Filings.tenK());
        InProcess.Result no = InProcess.run("outline", tenK);
        assertThat(no.status()).isEqualTo(ExitCode.FAILED);
        assertThat(no.err()).isEqualTo("edgar8k: " + tenK + ":4: is a 10-K, not an 8-K\n");
        InProcess.Result missing = InProcess.run("outline", tenK + "x");
        assertThat(missing.status()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.err()).contains("No such file or directory");
    }

    @Test
    void check() throws IOException {
        String good = write("good.txt", Filings.eightK("one"));
        String differs =
                write(
                        "differs.txt",
                        Filings.eightK("one").replace("REPORT:\t20030204", "REPORT:\t20010101"));
        InProcess.Result result = InProcess.run("check", good, differs);
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains(good + "\n", "agrees    period of report", "differs   period of report")
                .containsPattern("2 filings +agrees +differs +unknown +share")
                .containsPattern("period of report +1 +1 +0 +0.500");
        assertThat(InProcess.run("check", "--strict", good, differs).status()).isOne();
        assertThat(InProcess.run("check", "-q", differs).out()).startsWith("1 filing ");
        InProcess.Result json = InProcess.run("check", "--json", differs);
        assertThat(json.lines()).hasSize(1);
        assertThat(json.out()).startsWith("{\"source\":\"" + differs + "\",\"agrees\":");
        InProcess.Result no = InProcess.run("check", "--json", write("no.txt", "hello\n"));
        assertThat(no.status()).isOne();
        assertThat(no.out()).isEmpty();
        assertThat(no.err()).startsWith("edgar8k: ").hasLineCount(1);
        assertThat(InProcess.run("check", folder.toString()).status()).isZero();
        assertThat(new InProcess().terminals(Environment.STDIN).with("check").status())
                .isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void manPages(String command) {
        CommandLine all = Commands.everything();
        String page = ManPages.page("edgar8k-" + command, all.getSubcommands().get(command));
        assertThat(page)
                .startsWith(".TH \"EDGAR8K\\-" + command.toUpperCase(java.util.Locale.ROOT));
        assertThat(page).contains(".SH NAME", ".SH OPTIONS", ".SH EXIT STATUS", ".SH EXAMPLES");
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|TP|PP|B|nf|fi)( .*)?"));
    }

    @Test
    void manPagesAreWritten() throws IOException {
        ManPages.main(new String[] {folder.resolve("man1").toString()});
        assertThat(folder.resolve("man1/edgar8k.1")).isRegularFile();
        assertThat(folder.resolve("man1/edgar8k-parse.1")).isRegularFile();
    }

    @Test
    void trainingLeavesNothingBehindAndPrintsNothing() throws IOException {
        write("a.txt", Filings.eightK("one"));
        Train.main(new String[] {folder.toString()});
        assertThat(folder.resolve("a.txt")).isRegularFile();
    }
}
