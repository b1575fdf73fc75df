package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.json.FilingSchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What befalls a batch half-way, at times that chance decides: every file that has its name is
 * whole, nothing else is left behind where it could be helped, and {@code --skip-existing} makes up
 * exactly what is missing. {@code -Drobust.faults=10} makes ten rounds of each.
 */
class FaultsIT {
    private static final int FILINGS = 400;
    private static final int ROUNDS = Integer.getInteger("robust.faults", 2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private final SplittableRandom random = Seeds.random(Seeds.of(0));
    private Batch batch;
    private Map<String, String> whole;
    private long milliseconds;
    private final List<Integer> counts = new ArrayList<>();

    /** The batch as it is when nothing befalls it, and how long it takes. */
    @BeforeEach
    void undisturbed() throws IOException, InterruptedException {
        batch = new Batch(folder, FILINGS);
        long started = System.nanoTime();
        assertThat(Batch.end(batch.start())).isZero();
        milliseconds = (System.nanoTime() - started) / 1_000_000;
        whole = batch.finished();
        assertThat(whole).hasSize(FILINGS);
        batch.clear();
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129", "KILL, 137"})
    void signals(String signal, int status) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = batch.start();
            pause();
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(Batch.end(process)).as(batch.messages()).isIn(0, status);
            assertThat(whole).as("signal " + signal).containsAllEntriesOf(finished());
            if (!signal.equals("KILL")) {
                assertThat(batch.unfinished()).as("temporary files").isZero();
                assertThat(batch.messages()).isEmpty();
            }
            resumes();
        }
        report("signal " + signal);
    }

    /** A third of the inputs is removed, a third cut off. */
    @Test
    void inputsThatVanishOrEndEarly() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = batch.start();
            pause();
            Set<String> removed = new HashSet<>();
            Set<String> cut = new HashSet<>();
            List<Path> inputs = inputs();
            for (int i = 0; i < inputs.size(); i++) {
                Path file = inputs.get(i);
                if (i % 3 == 0) {
                    Files.delete(file);
                    removed.add(file.getFileName() + ".json");
                } else if (i % 3 == 1) {
                    truncate(file);
                    cut.add(file.getFileName() + ".json");
                }
            }
            assertThat(Batch.end(process)).as(batch.messages()).isBetween(0, 1);
            Map<String, String> finished = finished();
            for (String name : whole.keySet()) {
                String json = finished.get(name);
                if (cut.contains(name)) {
                    assertThat(json == null ? List.of() : errors(json)).as(name).isEmpty();
                } else if (json != null || !removed.contains(name)) {
                    assertThat(json).as(name).isEqualTo(whole.get(name));
                }
            }
            assertThat(batch.unfinished()).as("temporary files").isZero();
            batch.fill();
            for (String name : cut) {
                Files.deleteIfExists(batch.folder("out/" + name));
            }
            resumes();
        }
        report("inputs removed and cut off");
    }

    private List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(batch.folder("in"))) {
            return files.sorted().toList();
        }
    }

    private static List<?> errors(String json) throws IOException {
        return FilingSchemaValidator.errors(JSON.readTree(json));
    }

    private void truncate(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(random.nextLong(channel.size() + 1));
        }
    }

    @Test
    void fullDisk() throws IOException, InterruptedException {
        Path out = Files.createDirectory(batch.folder("out"));
        String[] mount = {"mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", out.toString()};
        boolean mounted = batch.run(mount) == 0;
        assumeTrue(mounted, "mounting a small file system needs root; LauncherIT has a stand-in");
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String size = "size=" + (16 + random.nextInt(1000)) + "k";
                batch.run("mount", "-o", "remount," + size, out.toString());
                assertThat(Batch.end(batch.start())).isEqualTo(1);
                assertThat(batch.messages()).contains("No space left on device");
                assertThat(whole).as(size).containsAllEntriesOf(finished());
                assertThat(batch.unfinished()).as("temporary files").isZero();
                batch.run("mount", "-o", "remount,size=256m", out.toString());
                assertThat(Batch.end(batch.start())).as(batch.messages()).isZero();
                assertThat(batch.finished()).isEqualTo(whole);
                for (String name : whole.keySet()) {
                    Files.delete(out.resolve(name));
                }
            }
            report("disk full");
        } finally {
            batch.run("umount", out.toString());
        }
    }

    /** The folder of the output, or that of the inputs, is closed to the program. */
    @ParameterizedTest
    @ValueSource(strings = {"out", "in"})
    void permissionLost(String name) throws IOException, InterruptedException {
        String[] nobody = nobody();
        for (int round = 0; round < ROUNDS; round++) {
            batch.chmod("777", Files.createDirectory(batch.folder("out")));
            Process process = batch.startAs(nobody);
            pause();
            batch.chmod(name.equals("out") ? "555" : "000", batch.folder(name));
            int status = Batch.end(process);
            batch.chmod("777", batch.folder(name));
            if (status != 0) {
                assertThat(status).isEqualTo(1);
                assertThat(batch.messages()).contains("Permission denied");
            }
            assertThat(whole).containsAllEntriesOf(finished());
            // What the program may not remove in a folder that is closed to it.
            batch.run("sh", "-c", "rm -f out/.*.tmp");
            resumes();
        }
        report("permission for " + name + " lost");
    }

    /** Root may do everything: then the program runs as nobody. */
    private String[] nobody() throws IOException, InterruptedException {
        if (batch.run("test", "-w", "/proc/sys/kernel/hostname") != 0) {
            return new String[0];
        }
        assumeTrue(batch.run("sh", "-c", "command -v setpriv") == 0, "root may do everything");
        batch.run("chmod", "711", folder.toString());
        int readable = batch.run("setpriv", "--reuid=65534", Batch.launcher(), "--help");
        assumeTrue(readable == 0, "nobody may not run the program where it lies");
        return new String[] {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
    }

    /** Who reads the output goes away: no message, and what was read are whole lines. */
    @Test
    void readerGone() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process =
                    new ProcessBuilder(Batch.launcher(), "parse", "-q", "-c", "in/")
                            .directory(folder.toFile())
                            .redirectError(batch.folder("err").toFile())
                            .start();
            try (InputStream out = process.getInputStream()) {
                assertThat(out.readNBytes(1 + random.nextInt(200_000))).isNotEmpty();
            }
            assertThat(Batch.end(process)).isZero();
            assertThat(batch.messages()).isEmpty();
        }
    }

    /** What is finished when the fault has struck; the report counts it. */
    private Map<String, String> finished() throws IOException {
        Map<String, String> finished = batch.finished();
        counts.add(finished.size());
        return finished;
    }

    private void report(String fault) {
        System.out.println(fault + ": of " + FILINGS + " files finished in each round " + counts);
    }

    private void resumes() throws IOException, InterruptedException {
        assertThat(Batch.end(batch.start())).as(batch.messages()).isZero();
        assertThat(batch.finished()).as("taken up again").isEqualTo(whole);
        batch.clear();
    }

    private void pause() throws InterruptedException {
        Thread.sleep(20 + random.nextLong(Math.max(1, milliseconds)));
    }
}
