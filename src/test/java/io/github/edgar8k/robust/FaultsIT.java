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
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What befalls a batch half-way, at times that chance decides: every file that has its name is
 * whole, nothing else is left behind where it could be helped, and {@code --skip-existing} makes up
 * exactly what is missing. {@code -Drobust.faults=10} makes ten rounds of each.
 */
class FaultsIT {
    private static final int FILINGS = 400;
    private static final int ROUNDS = Integer.getInteger("robust.faults", 3);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private final SplittableRandom random = Seeds.random(Seeds.of(0));
    private Batch batch;
    private Map<String, String> whole;
    private long milliseconds;

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
    @ValueSource(strings = {"TERM", "INT", "HUP", "KILL"})
    void signals(String signal) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = batch.start();
            pause();
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Batch.end(process);
            assertThat(whole).as("signal " + signal).containsAllEntriesOf(batch.finished());
            if (!signal.equals("KILL")) {
                assertThat(batch.unfinished()).as("temporary files").isZero();
            }
            resumes();
        }
    }

    @Test
    void inputsThatVanishOrEndEarly() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Process process = batch.start();
            pause();
            Path in = batch.folder("in");
            int spoilt = 0;
            try (Stream<Path> files = Files.list(in)) {
                for (Path file : files.sorted().toList()) {
                    if (spoilt++ % 3 == 0) {
                        Files.delete(file);
                    } else if (spoilt % 3 == 0) {
                        truncate(file);
                    }
                }
            }
            assertThat(Batch.end(process)).as(batch.messages()).isBetween(0, 1);
            for (String json : batch.finished().values()) {
                assertThat(FilingSchemaValidator.errors(JSON.readTree(json))).isEmpty();
            }
            assertThat(batch.unfinished()).as("temporary files").isZero();
            batch.clear();
            try (Stream<Path> files = Files.list(in)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(in);
            batch = new Batch(folder, FILINGS);
        }
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
                assertThat(whole).as(size).containsAllEntriesOf(batch.finished());
                assertThat(batch.unfinished()).as("temporary files").isZero();
                batch.run("mount", "-o", "remount,size=256m", out.toString());
                assertThat(Batch.end(batch.start())).as(batch.messages()).isZero();
                assertThat(batch.finished()).isEqualTo(whole);
                for (String name : whole.keySet()) {
                    Files.delete(out.resolve(name));
                }
            }
        } finally {
            batch.run("umount", out.toString());
        }
    }

    @Test
    void permissionLost() throws IOException, InterruptedException {
        // Root may write anywhere: then the program runs as nobody.
        String[] nobody = {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
        boolean root = batch.run("test", "-w", "/proc/sys/kernel/hostname") == 0;
        if (root) {
            assumeTrue(batch.run("sh", "-c", "command -v setpriv") == 0, "root may do everything");
            batch.run("chmod", "711", folder.toString());
            int readable = batch.run("setpriv", "--reuid=65534", Batch.launcher(), "--help");
            assumeTrue(readable == 0, "nobody may not run the program where it lies");
        }
        for (int round = 0; round < ROUNDS; round++) {
            Path out = Files.createDirectory(batch.folder("out"));
            batch.run("chmod", "777", out.toString());
            Process process = batch.startAs(root ? nobody : new String[0]);
            pause();
            batch.chmod("555", out);
            int status = Batch.end(process);
            batch.chmod("777", out);
            assertThat(status).isBetween(0, 1);
            assertThat(whole).containsAllEntriesOf(batch.finished());
            batch.run("sh", "-c", "rm -f out/.*.tmp");
            resumes();
        }
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
            assertThat(Batch.end(process)).isNotEqualTo(1);
            assertThat(batch.messages()).isEmpty();
        }
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
