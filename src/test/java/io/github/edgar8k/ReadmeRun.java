package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A scratch folder that looks like a clone of the project after its build, in which the README's
 * blocks run: {@code samples/} is a copy, {@code target/} has what the build left, and in the place
 * of {@code mvn} stands a command that does nothing, since that build is what runs the test.
 */
final class ReadmeRun {
    private static final int SECONDS = 300;

    /** What a block may ask for that not every machine has, by the word that shows it. */
    private static final Map<String, String> TOOLS =
            Map.of(
                    "jq ",
                    "jq",
                    "parallel ",
                    "parallel",
                    "javac",
                    "javac",
                    "measure-speed",
                    "javac",
                    "spark-submit ",
                    "spark-submit");

    private final Path folder;
    private final Path outside;
    private final String path;

    /**
     * @param launcher {@code bin/edgar8k} of the built program
     */
    ReadmeRun(Path scratch, Path launcher) throws IOException {
        folder = Files.createDirectories(scratch.resolve("edgar8k"));
        outside = Files.createDirectories(scratch.resolve("outside"));
        Path bin = Files.createDirectories(outside.resolve("bin"));
        String start = "#!/bin/sh\nexec '" + launcher + "' \"$@\"\n";
        command(bin.resolve("edgar8k"), start);
        command(bin.resolve("mvn"), "#!/bin/sh\n");
        path = bin + ":" + System.getenv("PATH");
        copy(Path.of("samples"), folder.resolve("samples"));
        Path target = folder.resolve("target");
        command(target.resolve("edgar8k/bin/edgar8k"), start);
        try (Stream<Path> built = Files.list(launcher.getParent().getParent().getParent())) {
            for (Path file : built.toList()) {
                String name = file.getFileName().toString();
                if (name.contains(".tar.gz")) {
                    Files.copy(file, target.resolve(name));
                }
            }
        }
    }

    private static void command(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** What a block prints, after which its exit status was 0. */
    String run(Readme.Block block) throws IOException, InterruptedException {
        return switch (block.info()) {
            case "sh" -> {
                for (Map.Entry<String, String> tool : TOOLS.entrySet()) {
                    if (block.text().contains(tool.getKey())) {
                        needs(tool.getValue(), List.of(tool.getValue(), "--version"));
                    }
                }
                yield run(List.of("bash", "-e", "-o", "pipefail", script(block)));
            }
            case "python" -> {
                needs("Python 3", List.of("python3", "--version"));
                yield run(List.of("python3", script(block)));
            }
            case "r" -> {
                Path probe = Files.writeString(outside.resolve("probe"), "library(jsonlite)\n");
                needs("R with jsonlite", List.of("Rscript", probe.toString()));
                yield run(List.of("Rscript", script(block)));
            }
            default -> throw new IllegalArgumentException("no way to run " + block.info());
        };
    }

    private String script(Readme.Block block) throws IOException {
        return Files.writeString(outside.resolve("line-" + block.first()), block.text()).toString();
    }

    private void needs(String what, List<String> probe) throws IOException, InterruptedException {
        boolean there;
        try {
            there = start(probe).waitFor() == 0;
        } catch (IOException notFound) {
            there = false;
        }
        assumeTrue(there, what + " is not installed");
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String err = Files.readString(outside.resolve("stderr"));
        assertThat(ended).as("ended within %d seconds; stderr: %s", SECONDS, err).isTrue();
        assertThat(process.exitValue()).as("exit status; stderr: %s", err).isZero();
        return Files.readString(outside.resolve("stdout"), StandardCharsets.UTF_8);
    }

    private Process start(List<String> command) throws IOException {
        // Found by the shell, so that the PATH is the one that is set here.
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "exec \"$@\"", "sh");
        builder.command().addAll(command);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", path);
        environment.put("HOME", outside.toString());
        environment.put("LC_ALL", "C.UTF-8");
        // Enough to see that the script works.
        environment.put("RUNS", "1");
        environment.put("MEGABYTES", "1");
        return builder.directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(outside.resolve("stdout").toFile())
                .redirectError(outside.resolve("stderr").toFile())
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
