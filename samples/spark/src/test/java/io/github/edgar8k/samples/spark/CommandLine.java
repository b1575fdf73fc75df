package io.github.edgar8k.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built program, whose JSON the tables are held to. */
final class CommandLine {
    private static final Path LAUNCHER = Path.of("../../target/edgar8k/bin/edgar8k");

    private CommandLine() {}

    /** What {@code parse} prints for several operands; what it complains of goes to a file. */
    static List<JsonNode> parse(Path scratch, Path... operands) throws Exception {
        assertThat(LAUNCHER).as("built by mvn -B install -DskipTests in the main folder").exists();
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "parse", "-c"));
        command.add("--max-input=" + TestInputs.LARGEST);
        command.add("--max-member=" + TestInputs.LARGEST);
        for (Path operand : operands) {
            command.add(operand.toString());
        }
        Path out = scratch.resolve("filings.jsonl");
        new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(scratch.resolve("messages").toFile())
                .start()
                .waitFor();
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> filings = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            filings.add(mapper.readTree(line));
        }
        return filings;
    }
}
