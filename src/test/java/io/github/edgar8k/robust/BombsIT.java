package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small files that stand for large ones, and names and contents that talk to the terminal: the
 * packaged program refuses the one with a message that names the option, and shows nothing of the
 * other as it is.
 */
class BombsIT {
    private static final long HUGE = 1L << 30;
    private static final int FILINGS = 3;
    private static final int MEMBERS = Boolean.getBoolean("robust.full") ? 1_000_001 : 20_000;
    private static final String ESCAPES = "\u001b]0;owned\u0007\u001b[31m\u009b2J\r\n\u007f\u202e";

    @TempDir private Path folder;

    private Batch batch;

    @BeforeEach
    void filings() throws IOException {
        batch = new Batch(folder, FILINGS);
    }

    private String refusal(String... command) throws IOException, InterruptedException {
        assertThat(batch.run(command)).isEqualTo(1);
        assertThat(Files.size(batch.folder("err"))).isLessThan(2_000);
        return batch.messages();
    }

    @Test
    void gzip() throws IOException, InterruptedException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(batch.folder("a.gz")))) {
            zeros(out, HUGE);
        }
        assertThat(refusal(Batch.launcher(), "parse", "a.gz")).contains("--max-input");
        String standardInput = Batch.launcher() + " parse < a.gz";
        assertThat(refusal("sh", "-c", standardInput)).contains("--max-input");
    }

    @Test
    void zip() throws IOException, InterruptedException {
        try (ZipOutputStream out =
                new ZipOutputStream(Files.newOutputStream(batch.folder("a.zip")))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            zeros(out, HUGE);
        }
        assertThat(refusal(Batch.launcher(), "parse", "a.zip")).contains("--max-member");
    }

    @Test
    void tarWithAHugeDeclaredSize() throws IOException, InterruptedException {
        try (OutputStream file = Files.newOutputStream(batch.folder("a.tar"))) {
            TarArchiveEntry entry = new TarArchiveEntry("a.txt");
            entry.setSize((1L << 33) - 1);
            byte[] header = new byte[512];
            entry.writeEntryHeader(header);
            file.write(header);
            file.write("FORM 8-K".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(refusal(Batch.launcher(), "parse", "a.tar")).contains("a.tar");
    }

    @Test
    void tarOfManyMembers() throws IOException, InterruptedException {
        try (OutputStream file = Files.newOutputStream(batch.folder("a.tgz"));
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            for (int i = 0; i < MEMBERS; i++) {
                tar.putArchiveEntry(new TarArchiveEntry(i + ".txt"));
                tar.closeArchiveEntry();
            }
        }
        String bound = "--max-members=" + (MEMBERS - 1);
        assertThat(refusal(Batch.launcher(), "parse", bound, "a.tgz")).contains("--max-members");
    }

    /** The others of the batch are read all the same. */
    @Test
    void aFilingTooLargeForTheMemory() throws IOException, InterruptedException {
        try (OutputStream out = Files.newOutputStream(batch.folder("in/1000001-large.txt"))) {
            Files.copy(batch.folder("in").resolve(first()), out);
            zeros(out, 100 << 20);
        }
        String options = "EDGAR8K_JAVA_OPTS=-Xmx120m";
        String command = "env " + options + " " + Batch.launcher() + " parse -q -c -o out/ in/";
        assertThat(refusal("sh", "-c", command))
                .startsWith("edgar8k: in/1000001-large.txt: too large for the memory of this run")
                .hasLineCount(1);
        assertThat(batch.finished()).hasSize(FILINGS);
    }

    private String first() throws IOException {
        try (Stream<Path> files = Files.list(batch.folder("in"))) {
            return files.sorted().toList().get(0).getFileName().toString();
        }
    }

    @Test
    void namesAndContentsDoNotTalkToTheTerminal() throws IOException, InterruptedException {
        String name = "in/" + ESCAPES.replace("\r\n", "\n") + ".txt";
        Files.writeString(batch.folder(name), ESCAPES);
        String header =
                "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t" + ESCAPES + "\n</SEC-HEADER>\n";
        Files.writeString(batch.folder("in/b.txt"), header);
        String form = "CONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t" + ESCAPES + "\n";
        Files.writeString(batch.folder("in/c.txt"), "<SEC-HEADER>\n" + form + "</SEC-HEADER>\n");
        for (String command : new String[] {"parse", "check", "outline", "extract"}) {
            for (String file : new String[] {name, "in/b.txt", "in/c.txt", "absent" + ESCAPES}) {
                batch.run(Batch.launcher(), command, file);
                assertThat(batch.messages().chars().filter(BombsIT::isControl)).isEmpty();
            }
        }
        batch.run(Batch.launcher(), "parse", "in/");
        assertThat(batch.messages().chars().filter(BombsIT::isControl)).isEmpty();
    }

    private static boolean isControl(int c) {
        return c != '\n' && Character.isISOControl(c) || c == '\u202e';
    }

    private static void zeros(OutputStream out, long count) throws IOException {
        byte[] zeros = new byte[1 << 16];
        for (long i = 0; i < count; i += zeros.length) {
            out.write(zeros);
        }
    }
}
