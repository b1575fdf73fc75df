package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder of filings that the packaged program reads into a folder of JSON, and what it left
 * there.
 */
final class Batch {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("edgar8k.launcher", "target/edgar8k/bin/edgar8k"))
                    .toAbsolutePath();
    private static final Path SAMPLES = Path.of("samples");
    private static final long MINUTES = 5;

    private final Path folder;
    private final int filings;

    /** Makes the folder {@code in} with so many filings. */
    Batch(Path folder, int filings) throws IOException {
        this.folder = folder;
        this.filings = filings;
        Files.createDirectory(folder.resolve("in"));
        fill();
    }

    /** Puts every filing that is gone or spoilt back. */
    void fill() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            files.filter(Files::isRegularFile).sorted().forEach(samples::add);
        }
        for (int i = 0; i < filings; i++) {
            Path sample = samples.get(i % samples.size());
            Path filing = folder.resolve("in/" + (1_000_000 + i) + "-" + sample.getFileName());
            Files.copy(sample, filing, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path folder(String name) {
        return folder.resolve(name);
    }

    /** Reads {@code in} into the folder {@code out}, with its messages in the file {@code err}. */
    Process start() throws IOException {
        return startAs();
    }

    /** As {@link #start()}, by way of a command that runs another one. */
    Process startAs(String... wrapper) throws IOException {
        List<String> command = new ArrayList<>(List.of(wrapper));
        String program = LAUNCHER.toString();
        command.addAll(
                List.of(program, "parse", "-q", "-c", "--skip-existing", "-o", "out/", "in/"));
        return start(command);
    }

    /** Changes a folder's mode without touching the messages of a process that runs. */
    void chmod(String mode, Path path) throws IOException, InterruptedException {
        new ProcessBuilder("chmod", mode, path.toString()).start().waitFor();
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    static String launcher() {
        return LAUNCHER.toString();
    }

    /** Runs a command to its end; its exit status. */
    int run(String... command) throws IOException, InterruptedException {
        return end(start(List.of(command)));
    }

    /** Waits for a process; its exit status. */
    static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
        return process.exitValue();
    }

    String messages() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /**
     * The finished files of {@code out} with what they hold; empty where there is no such folder.
     */
    Map<String, String> finished() throws IOException {
        Map<String, String> finished = new TreeMap<>();
        for (Path file : left()) {
            String name = file.getFileName().toString();
            if (!name.startsWith(".")) {
                finished.put(name, Files.readString(file));
            }
        }
        return finished;
    }

    /** How many files of {@code out} have not got their names. */
    long unfinished() throws IOException {
        return left().stream().filter(f -> f.getFileName().toString().startsWith(".")).count();
    }

    private List<Path> left() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.toList();
        }
    }

    /** Removes the folder {@code out} and what it holds. */
    void clear() throws IOException {
        for (Path file : left()) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder.resolve("out"));
    }
}
