package io.github.edgar8k.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir private Path folder;

    private String prefix;

    @BeforeEach
    void name() {
        prefix = folder + "/";
    }

    /** What comes of some operands, one line each: the name behind the folder's, and the text. */
    private List<String> open(String... operands) {
        return open(new byte[0], Limits.DEFAULT, operands);
    }

    private List<String> open(byte[] standardInput, Limits limits, String... operands) {
        List<String> found = new ArrayList<>();
        Inputs inputs =
                new Inputs(
                        new ByteArrayInputStream(standardInput),
                        limits,
                        input -> found.add(describe(input)));
        for (String operand : operands) {
            inputs.open(operand);
        }
        return found;
    }

    private String describe(Input input) {
        String name = input.name().replace(prefix, "");
        if (input instanceof ContainerEnd end) {
            return "end of " + name + ", " + end.linksLeft() + " links left";
        }
        try {
            return (input.named() ? "named " : "") + name + ": " + input.read().text();
        } catch (IOException e) {
            return name + " failed: " + e.getMessage().replace(prefix, "");
        }
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Names and texts in turn. */
    private static byte[] tar(Object... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                byte[] bytes = bytes(members[i + 1]);
                TarArchiveEntry entry = new TarArchiveEntry((String) members[i], true);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Object... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putArchiveEntry(new ZipArchiveEntry((String) members[i]));
                zip.write(bytes(members[i + 1]));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Object member) {
        return member instanceof byte[] bytes
                ? bytes
                : ((String) member).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void files() throws IOException {
        String a = write("a.txt", "one");
        String b = write("b.txt.gz", gzip("two"));
        String c = write("packed-without-saying-so", gzip("three"));
        assertThat(open(a, b, c, a))
                .containsExactly(
                        "named a.txt: one",
                        "named b.txt.gz: two",
                        "named packed-without-saying-so: three",
                        "named a.txt: one");
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        String broken = write("broken.gz", Arrays.copyOf(gzip("x".repeat(10_000)), 40));
        assertThat(open(folder + "/missing (1).txt", folder + "/missing.zip", broken, "a\0b"))
                .satisfiesExactly(
                        e ->
                                assertThat(e)
                                        .isEqualTo(
                                                "missing (1).txt failed: No such file or directory"),
                        e ->
                                assertThat(e)
                                        .isEqualTo("missing.zip failed: No such file or directory"),
                        e -> assertThat(e).startsWith("broken.gz failed: damaged gzip data"),
                        e -> assertThat(e).contains(" failed: "));
    }

    @Test
    void folderInNameOrder() throws IOException {
        write("d/b.txt", "b");
        write("d/a/z.txt", "z");
        write("d/a/y.txt", "y");
        write("d/c.txt.gz", gzip("c"));
        write("d/B.txt", "B");
        String d = folder.resolve("d").toString();
        assertThat(open(d))
                .containsExactly(
                        "d/B.txt: B",
                        "d/a/y.txt: y",
                        "d/a/z.txt: z",
                        "d/b.txt: b",
                        "d/c.txt.gz: c",
                        "end of d, 0 links left");
        assertThat(open(d + "/").get(0)).isEqualTo("d/B.txt: B");
    }

    @Test
    void linksAreNotFollowedOutOfTheFolder() throws IOException {
        write("outside.txt", "secret");
        write("d/a.txt", "a");
        Path d = folder.resolve("d");
        Files.createSymbolicLink(d.resolve("b-inside"), Path.of("a.txt"));
        Files.createSymbolicLink(d.resolve("c-outside"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(d.resolve("d-loop"), Path.of("."));
        Files.createSymbolicLink(d.resolve("e-dangling"), Path.of("nowhere"));
        assertThat(open(d.toString()))
                .containsExactly("d/a.txt: a", "d/b-inside: a", "end of d, 3 links left");
        Path link = Files.createSymbolicLink(folder.resolve("link"), d);
        assertThat(open(link.toString())).hasSize(3).last().asString().startsWith("end of link");
    }

    @Test
    void archives() throws IOException {
        byte[] tar = tar("x/1.nc", "one", "../../2.nc", "two", "x/", "", "3.nc.gz", gzip("three"));
        byte[] zip = zip("1.nc", "one", "../2.nc", "two", "x/", "", "/etc/passwd", "three");
        for (String name : List.of("f.tar", "f.tar.gz", "f.TGZ", "f.gz", "f.zip")) {
            byte[] packed = name.equals("f.tar") ? tar : gzip(tar);
            String file = write(name, name.equals("f.zip") ? zip : packed);
            List<String> found = open(file);
            assertThat(found).hasSize(4).last().isEqualTo("end of " + name + ", 0 links left");
            if (name.equals("f.zip")) {
                assertThat(found.get(1)).isEqualTo("f.zip!/../2.nc: two");
            } else {
                assertThat(found.get(0)).isEqualTo(name + "!/x/1.nc: one");
                assertThat(found.get(1)).isEqualTo(name + "!/../../2.nc: two");
                assertThat(found.get(2)).isEqualTo(name + "!/3.nc.gz: three");
            }
        }
    }

    @Test
    void archivesInAFolderAndInArchives() throws IOException {
        byte[] day = gzip(tar("1.nc", "one"));
        write("year/day.tar.gz", day);
        write("year/month.zip", zip("d.tgz", day, "e.zip", zip("2.nc", "two"), "f.txt", "three"));
        assertThat(open(folder.resolve("year").toString()))
                .containsExactly(
                        "year/day.tar.gz!/1.nc: one",
                        "year/month.zip!/d.tgz!/1.nc: one",
                        "year/month.zip!/e.zip!/2.nc: two",
                        "year/month.zip!/f.txt: three",
                        "end of year, 0 links left");
    }

    @Test
    void archivesAreNotOpenedForEver() throws IOException {
        byte[] nested = zip("deep.txt", "deep");
        for (int i = 0; i < 10; i++) {
            nested = zip("n.zip", nested);
        }
        List<String> found = open(write("bomb.zip", nested));
        assertThat(found).hasSize(2).first().asString().contains("nested too deeply");
    }

    @Test
    void standardInputMayBeAnything() throws IOException {
        byte[] tar = tar("1.nc", "one");
        assertThat(open("plain".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, "-"))
                .containsExactly("named -: plain");
        assertThat(open(gzip("packed"), Limits.DEFAULT, "-")).containsExactly("named -: packed");
        assertThat(open(new byte[0], Limits.DEFAULT, "-")).containsExactly("named -: ");
        for (byte[] archive : List.of(tar, gzip(tar), zip("1.nc", "one"))) {
            assertThat(open(archive, Limits.DEFAULT, "-"))
                    .containsExactly("-!/1.nc: one", "end of -, 0 links left");
        }
    }

    @Test
    void damagedArchivesGiveWhatCameBefore() throws IOException {
        byte[] big = new byte[300_000];
        new java.util.Random(1).nextBytes(big);
        byte[] tar = tar("1.nc", "one", "2.nc", big, "3.nc", "three");
        byte[] packed = gzip(tar);
        List<String> found = open(write("cut.tar.gz", Arrays.copyOf(packed, packed.length / 2)));
        assertThat(found).hasSize(3);
        assertThat(found.get(0)).isEqualTo("cut.tar.gz!/1.nc: one");
        assertThat(found.get(1)).startsWith("cut.tar.gz failed: ");
        assertThat(open(write("cut.tar", Arrays.copyOf(tar, tar.length / 2))).get(1))
                .startsWith("cut.tar failed: ");
        byte[] zip = zip("1.nc", "one", "2.nc", "two");
        assertThat(open(write("cut.zip", Arrays.copyOf(zip, zip.length / 2))).get(0))
                .startsWith("cut.zip failed: ");
        assertThat(open(write("no.zip", "not a zip")).get(0)).startsWith("no.zip failed: ");
    }

    /** Zip files name a method for each member; some need libraries that the program lacks. */
    @Test
    void archivesBehindAnArchive() throws IOException {
        byte[] tar = tar("a.txt", "one");
        byte[] twice = Arrays.copyOf(tar, 2 * tar.length);
        System.arraycopy(tar, 0, twice, tar.length, tar.length);
        assertThat(open(write("twice.tar", twice)))
                .containsExactly(
                        "twice.tar!/a.txt: one",
                        "twice.tar failed: something follows its end, and is not read",
                        "end of twice.tar, 0 links left");
        byte[] padded = Arrays.copyOf(tar, tar.length + 100_000);
        assertThat(open(write("padded.tar", padded))).hasSize(2);
    }

    /** What comes through a pipe may come in pieces, with nothing to be had in between. */
    @Test
    void gzipDataInSeveralParts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(gzip("one ".getBytes(StandardCharsets.UTF_8)));
        parts.writeBytes(gzip("two".getBytes(StandardCharsets.UTF_8)));
        InputStream pipe =
                new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return super.read(bytes, offset, Math.min(length, 10));
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                };
        List<String> found = new ArrayList<>();
        new Inputs(pipe, Limits.DEFAULT, input -> found.add(describe(input))).open("-");
        assertThat(found).containsExactly("named -: one two");
    }

    @Test
    void membersOfAnyMethodAreReadOrRefused() throws IOException {
        byte[] zip = zip("1.nc", "one", "2.nc", "two");
        int central = zip.length - 22 - 2 * (46 + 4);
        for (int method = 0; method < 100; method++) {
            byte[] bytes = zip.clone();
            bytes[8] = (byte) method;
            bytes[central + 10] = (byte) method;
            List<String> found = open(write("m.zip", bytes));
            assertThat(found).as("method " + method).hasSize(3);
            assertThat(found.get(1)).isEqualTo("m.zip!/2.nc: two");
        }
    }

    /** {@code -Drobust.archives=20000} damages as many. */
    @Test
    void anyBytesUnderAnyNameAreReadOrRefused() throws IOException {
        java.util.Random random = new java.util.Random(7);
        byte[] tar = tar("1.nc", "one", "2.nc", "two".repeat(1000));
        List<byte[]> seeds = List.of(tar, gzip(tar), zip("1.nc", "one", "2.nc", "two"));
        for (int i = 0; i < Integer.getInteger("robust.archives", 150); i++) {
            byte[] bytes = seeds.get(i % seeds.size()).clone();
            for (int n = 0; n < 1 + i % 7; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            for (String name : List.of("r.tar", "r.tar.gz", "r.zip", "r.gz", "r.txt")) {
                assertThat(open(write(name, bytes))).isNotEmpty();
            }
        }
    }

    @Test
    void bounds() throws IOException {
        Limits limits = new Limits(10, 5, 3);
        String fits = write("fits", "0123456789");
        String large = write("large", "0123456789A");
        String bomb = write("bomb.gz", gzip("0".repeat(1_000_000)));
        assertThat(open(new byte[0], limits, fits, large, bomb))
                .containsExactly(
                        "named fits: 0123456789",
                        "large failed: larger than 10 bytes (--max-input sets the bound)",
                        "bomb.gz failed: larger than 10 bytes (--max-input sets the bound)");
        byte[] tar = tar("1", "12345", "2", "123456", "3", gzip("1"), "4", "4", "5", "5", "6", "6");
        assertThat(open(new byte[0], limits, write("t.tar", tar)))
                .containsExactly(
                        "t.tar!/1: 12345",
                        "t.tar!/2 failed: larger than 5 bytes (--max-member sets the bound)",
                        "t.tar!/3 failed: larger than 5 bytes (--max-member sets the bound)",
                        "t.tar failed: more than 3 members (--max-members sets the bound); the"
                                + " rest is not read",
                        "end of t.tar, 0 links left");
        assertThat(open("0123456789A".getBytes(StandardCharsets.UTF_8), limits, "-"))
                .containsExactly("- failed: larger than 10 bytes (--max-input sets the bound)");
    }

    @Test
    void aHugeDeclaredSizeTakesNoMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarArchiveEntry entry = new TarArchiveEntry("huge.txt", true);
        entry.setSize(500L << 20);
        byte[] header = new byte[TarConstants.DEFAULT_RCDSIZE];
        entry.writeEntryHeader(header);
        out.write(header);
        out.write(new byte[1024]);
        assertThat(open(write("huge.tar", out.toByteArray())).get(0))
                .startsWith("huge.tar failed: ");
    }

    @Test
    void stopsWhenNoMoreIsWanted() throws IOException {
        write("d/1", "1");
        write("d/2.zip", zip("a", "a", "b", "b"));
        write("d/3", "3");
        List<String> found = new ArrayList<>();
        Inputs inputs =
                new Inputs(
                        new ByteArrayInputStream(new byte[0]),
                        Limits.DEFAULT,
                        input -> {
                            found.add(input.shortName());
                            return found.size() < 2;
                        });
        assertThat(inputs.open(folder.resolve("d").toString())).isFalse();
        assertThat(found).containsExactly("1", "2.zip/a");
    }
}
