package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs lines of bash in a folder, with the packaged program first on the path. */
final class Shell {
    static final Path LAUNCHER =
            Path.of(System.getProperty("edgar8k.launcher", "target/edgar8k/bin/edgar8k"))
                    .toAbsolutePath();
    static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    private static final long MINUTES = 5;

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** What a script left behind. */
    record Result(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A script that runs to its end. */
    Result run(String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            Process process = start(script, out, err);
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(script).isTrue();
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** A script that goes on while the test does. Its input is empty. */
    Process start(String script, Path out, Path err) throws IOException {
        List<String> command = List.of("bash", "-c", script);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", LAUNCHER.getParent() + ":" + environment.get("PATH"));
        environment.put("SAMPLES", SAMPLES.toString());
        environment.remove("EDGAR8K_JAVA_OPTS");
        return builder.redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Without the tool the test is skipped, but not where everything has to be tested. */
    static void needs(String tool) throws IOException, InterruptedException {
        int status = new ProcessBuilder("bash", "-c", "command -v " + tool).start().waitFor();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(status).as(tool + " is installed").isZero();
        }
        assumeTrue(status == 0, tool + " is not installed");
    }

    /** Peak memory of a process in MiB as Linux counts it, sampled until it ends. */
    static long peakMemory(Process process) throws IOException, InterruptedException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            for (String line : linesOf(status)) {
                if (line.startsWith("VmHWM:")) {
                    String[] words = line.trim().split("\\s+");
                    peak = Math.max(peak, Long.parseLong(words[1]) / 1024);
                }
            }
        }
        return peak;
    }

    private static List<String> linesOf(Path file) {
        try {
            return new ArrayList<>(
                    Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
        } catch (IOException ended) {
            return List.of();
        }
    }
}
