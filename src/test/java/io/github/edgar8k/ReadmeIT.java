package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.edgar8k.Readme.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the README to the program: every block of shell, Python and R is run as it stands, and what
 * it prints compared with the block of output behind it; its tables are those of the program.
 * {@code -Dgolden.rewrite=true} writes outputs and tables anew.
 */
class ReadmeIT {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path FILE = Path.of("README.md");
    private static final Set<String> RUNNABLE = Set.of("sh", "python", "r");

    @TempDir static Path scratch;

    @TestFactory
    List<DynamicTest> blocks() throws IOException {
        Path launcher = Path.of(System.getProperty("edgar8k.launcher")).toAbsolutePath();
        ReadmeRun run = new ReadmeRun(scratch, launcher);
        List<Block> blocks = read().blocks();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (RUNNABLE.contains(block.info())) {
                int next = i + 1;
                boolean shown = next < blocks.size() && blocks.get(next).isOutput();
                tests.add(dynamicTest(block.title(), () -> runs(run, block, shown ? next : -1)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static void runs(ReadmeRun run, Block block, int output) throws Exception {
        String printed = run.run(block);
        if (output < 0) {
            return;
        }
        if (REWRITE) {
            Readme readme = read();
            Block place = readme.blocks().get(output);
            write(readme.with(place.first(), place.end(), printed));
        }
        assertThat(read().blocks().get(output).text()).isEqualTo(printed);
    }

    @Test
    void theTestCommandStandsAlone() throws IOException {
        assertThat(read().lines()).contains("mvn -B verify");
    }

    @Test
    void noNumberIsLeftOpen() throws IOException {
        List<String> open = read().lines().stream().filter(line -> line.contains("@@")).toList();
        assertThat(open).isEmpty();
    }

    @Test
    void keysAreTheSchemas() throws IOException {
        isHeld("json", ReadmeTables.json());
    }

    @Test
    void diagnosticsAreThePrograms() throws IOException {
        isHeld("diagnostics", ReadmeTables.diagnostics());
    }

    private static void isHeld(String place, String table) throws IOException {
        if (REWRITE) {
            write(read().withBetween(place, "\n" + table + "\n"));
        }
        assertThat(read().between(place).strip()).isEqualTo(table.strip());
    }

    @Test
    void commandsAndOptionsAreThePrograms() throws Exception {
        Path launcher = Path.of(System.getProperty("edgar8k.launcher")).toAbsolutePath();
        ReadmeRun run = new ReadmeRun(Files.createDirectory(scratch.resolve("help")), launcher);
        List<String> rows = read().lines().stream().filter(line -> line.startsWith("| `")).toList();
        String text = read().text();
        Set<String> missing = new TreeSet<>();
        List<String> commands = found("(?m)^  ([a-z]+)  ", help(run, ""));
        assertThat(commands).contains("parse");
        for (String command : commands) {
            if (rows.stream().noneMatch(row -> row.startsWith("| `" + command))) {
                missing.add(command);
            }
            for (String option : found("(?m)^ *(?:-\\S, +)?(--[^\\s=,]+)", help(run, command))) {
                if (!text.contains(option)) {
                    missing.add(command + " " + option);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String help(ReadmeRun run, String command) throws Exception {
        return run.run(new Block("sh", 0, 0, "edgar8k " + command + " --help\n"));
    }

    @Test
    void casesExist() throws IOException {
        Path golden = Path.of("src/test/resources/golden");
        Set<String> missing = new TreeSet<>();
        for (String cases : found("Cases?: ([^.]*(?:\\.(?:txt|nc|htm)[^.]*)*)\\.", onOneLine())) {
            for (String name : found("`([^`]+)`", cases)) {
                boolean sample = name.startsWith("samples/");
                if (!Files.exists(sample ? Path.of(name) : golden.resolve(name))) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void profilesLinksAndCoordinatesExist() throws IOException {
        String text = read().text();
        String pom = Files.readString(Path.of("pom.xml"));
        for (String profile : found("mvn [^\n]*-P([a-z]+)", text)) {
            assertThat(pom).contains("<id>" + profile + "</id>");
        }
        for (String anchor : found("\\]\\(#([^)]+)\\)", text)) {
            assertThat(text.lines().map(ReadmeIT::anchor)).contains(anchor);
        }
        for (String link : found("\\]\\(([^#)][^:)]*)\\)", text)) {
            assertThat(Path.of(link)).exists();
        }
        for (String value : found("<(?:groupId|artifactId|version)>([^<]+)<", text)) {
            assertThat(pom).contains(">" + value + "<");
        }
    }

    @Test
    void javaStandsInTheLibrarysExample() throws IOException {
        String example = Files.readString(Path.of("samples/library/ItemHistory.java"));
        String words = example.replaceAll("\\s+", " ");
        List<Block> java = read().blocks().stream().filter(block -> block.is("java")).toList();
        assertThat(java).isNotEmpty();
        for (Block block : java) {
            assertThat(words).contains(block.text().strip().replaceAll("\\s+", " "));
        }
    }

    /** As GitHub makes it of a heading. */
    private static String anchor(String line) {
        return line.startsWith("#")
                ? line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
                : "";
    }

    private static String onOneLine() throws IOException {
        return read().text().replace('\n', ' ');
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Readme read() throws IOException {
        return Readme.of(Files.readString(FILE));
    }

    private static void write(Readme readme) throws IOException {
        Files.writeString(FILE, readme.text());
    }
}
