package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program asks the system for, libraries and Java run-time included. */
class SystemCallsIT {
    private static final int FILINGS = 40;

    @TempDir private Path folder;

    private List<String> calls;

    @BeforeEach
    void traced() throws IOException, InterruptedException {
        Batch batch = new Batch(folder, FILINGS);
        boolean traceable = batch.run("sh", "-c", "strace -o /dev/null true") == 0;
        assumeTrue(traceable, "strace is not there, or may not be used");
        String trace = batch.folder("calls").toString();
        String which = "trace=%network,execve,execveat,open,openat,creat,rename";
        Process process = batch.startAs("strace", "-f", "-qq", "-e", which, "-o", trace);
        assertThat(Batch.end(process)).isZero();
        assertThat(batch.finished()).hasSize(FILINGS);
        calls = Files.readAllLines(batch.folder("calls"));
    }

    private Stream<String> calls(String pattern) {
        return calls.stream().filter(call -> call.matches("\\d+ +(" + pattern + ")\\(.*"));
    }

    @Test
    void nothingButWhatThePromiseSays() {
        assertThat(calls("connect|bind|listen|accept4?|send.*"))
                .as("connections, but to a name service of this machine")
                .noneMatch(call -> call.contains("AF_INET"));
        assertThat(calls("execve|execveat")).as("the launcher and Java").hasSize(2);
        List<String> made = calls("creat|open|openat").filter(c -> c.contains("O_CREAT")).toList();
        assertThat(made)
                .hasSize(FILINGS)
                .allMatch(call -> call.contains("O_EXCL"))
                .allMatch(call -> call.matches(".*/out/\\.edgar8k-[0-9a-z]{20,25}\\.tmp\".*"));
        assertThat(calls("open|openat").filter(c -> c.matches(".*O_(WRONLY|RDWR).*")))
                .as("written to")
                .allMatch(call -> made.contains(call) || call.matches(".*\"/(proc|dev)/.*"));
    }
}
