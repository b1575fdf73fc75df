package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of EDGAR's feed through the packaged program, and what interrupts it. */
class BatchIT {
    private static final int SUBMISSIONS = 2000;
    private static final int MEMORY = 300;

    @TempDir private Path folder;

    private Shell shell;
    private List<String> eightKs;
    private long others;

    /** Of every four members one is another form. */
    @BeforeEach
    void feed() throws IOException {
        shell = new Shell(folder);
        eightKs = new ArrayList<>();
        others = 0;
        List<byte[]> samples = samples();
        byte[] other = Filings.tenK().getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(folder.resolve("feed.tar.gz"));
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                String name = String.format(Locale.ROOT, "0000000000-03-%06d.nc", i);
                byte[] bytes = i % 4 == 3 ? other : samples.get(i % samples.size());
                if (bytes == other) {
                    others++;
                } else {
                    eightKs.add("feed.tar.gz!/" + name);
                }
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
    }

    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shell.SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".txt") || file.toString().endsWith(".nc")) {
                    samples.add(Files.readAllBytes(file));
                }
            }
        }
        return samples;
    }

    private static List<String> sources(Path jsonLines) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<String> lines = Files.lines(jsonLines)) {
            lines.forEach(line -> sources.add(line.split("\"", 5)[3]));
        }
        return sources;
    }

    @Test
    void inOrderWithTheRightCountsAndInLittleMemory() throws IOException, InterruptedException {
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err");
        Process process = shell.start("exec edgar8k parse -j 4 feed.tar.gz", out, err);
        long peak = Shell.peakMemory(process);
        assertThat(process.exitValue()).isZero();
        assertThat(err)
                .hasContent(
                        "edgar8k: "
                                + eightKs.size()
                                + " filings parsed, "
                                + others
                                + " files skipped (not Form 8-K), 0 failed\n");
        assertThat(sources(out)).isEqualTo(eightKs);
        assertThat(peak).as("peak memory in MiB").isPositive().isLessThan(MEMORY);
        Shell.Result same = shell.run("edgar8k parse -q -j 1 feed.tar.gz | cmp - out.jsonl");
        assertThat(same).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void interruptedAndTakenUpAgain() throws IOException, InterruptedException {
        Shell.needs("jq");
        String[] signals = {"INT", "TERM", "KILL", "HUP"};
        for (int i = 0; i < signals.length; i++) {
            String script = "exec edgar8k parse -q -c --skip-existing -o out/ feed.tar.gz";
            Path err = folder.resolve("err");
            Process process = shell.start(script, folder.resolve("o"), err);
            waitFor(50 + 100 * i);
            shell.run("kill -" + signals[i] + " " + process.pid());
            int status = process.waitFor();
            assertThat(status).isNotEqualTo(1);
            assertThat(err).isEmptyFile();
            Shell.Result left = shell.run("ls -A out | grep -c tmp");
            if (!signals[i].equals("KILL")) {
                assertThat(left.out()).as("after " + signals[i]).isEqualTo("0\n");
            }
            shell.run("rm -f out/.*.tmp");
            Shell.Result whole = shell.run("cat out/* | jq -c .source | wc -l; ls out | wc -l");
            assertThat(whole.err()).isEmpty();
            assertThat(whole.lines()).hasSize(2).allMatch(whole.lines().get(0)::equals);
        }
        Shell.Result rest = shell.run("edgar8k parse -q -c --skip-existing -o out/ feed.tar.gz");
        assertThat(rest).isEqualTo(new Shell.Result(0, "", ""));
        Shell.Result all =
                shell.run(
                        "edgar8k parse -q feed.tar.gz | sort > once;"
                                + " cat out/* | sort | cmp - once && ls out | wc -l");
        assertThat(all).isEqualTo(new Shell.Result(0, eightKs.size() + "\n", ""));
    }

    /** Until the output folder holds that many files. */
    private void waitFor(int files) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            String[] there = folder.resolve("out").toFile().list();
            if (there != null && there.length >= files) {
                return;
            }
            Thread.sleep(10);
        }
    }

    @Test
    void anInterruptedFileNeverAppears() throws IOException, InterruptedException {
        for (String signal : new String[] {"INT", "TERM"}) {
            Process process =
                    shell.start(
                            "exec edgar8k parse -q -o out.jsonl feed.tar.gz feed.tar.gz feed.tar.gz",
                            folder.resolve("o"),
                            folder.resolve("e"));
            for (int i = 0; i < 100 && !shell.run("ls .*.tmp").err().isEmpty(); i++) {
                Thread.sleep(20);
            }
            shell.run("kill -" + signal + " " + process.pid());
            assertThat(process.waitFor()).isEqualTo(signal.equals("INT") ? 130 : 143);
            assertThat(shell.run("ls -A").out()).isEqualTo("e\nfeed.tar.gz\no\n");
        }
    }
}
