package io.github.edgar8k.samples.spark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A folder with the project's samples, and a feed with more of them, other forms, and what is
 * broken.
 *
 * @param folder of single files
 * @param feed an archive
 * @param cutOff an archive without its end
 */
record TestInputs(Path folder, Path feed, Path cutOff) {
    static final Path SAMPLES = Path.of("..");

    static final int LARGEST = 2_000_000;

    private static final String ANNUAL_REPORT = "FORM 10-K\n\nANNUAL REPORT\n\nFor the year 2003\n";

    static TestInputs in(Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("folder/1994 to 2005"));
        for (Path sample : samples()) {
            Files.copy(sample, folder.resolve(sample.getFileName()));
        }
        Files.writeString(folder.resolve("annual-report.txt"), ANNUAL_REPORT);
        Path feed = scratch.resolve("20031028.nc.tar.gz");
        try (TarArchiveOutputStream tar = tarGz(Files.newOutputStream(feed))) {
            addAll(tar);
        }
        byte[] whole = Files.readAllBytes(feed);
        Path cutOff = scratch.resolve("20031029.nc.tar.gz");
        Files.write(cutOff, Arrays.copyOf(whole, whole.length * 2 / 3));
        return new TestInputs(scratch.resolve("folder"), feed, cutOff);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> Files.isRegularFile(file)).sorted().toList();
        }
    }

    private static void addAll(TarArchiveOutputStream tar) throws IOException {
        byte[] amendment = Files.readAllBytes(SAMPLES.resolve("amendment.txt"));
        String twoSigners = Files.readString(SAMPLES.resolve("two-signers.txt"));
        Charset windows = Charset.forName("windows-1252");
        String bare = Files.readString(SAMPLES.resolve("bare-document.txt"), windows);
        add(tar, "0000000000-03-000001.nc", Files.readAllBytes(SAMPLES.resolve("pds-feed.nc")));
        add(tar, "0000000000-03-000002.nc", bytes(ANNUAL_REPORT));
        add(tar, "sub/amendment.txt.gz", gzip(amendment));
        add(tar, "sub/two in one.txt", bytes(twoSigners + "\n" + new String(amendment, windows)));
        // 0x93 and 0x94 are quotation marks in windows-1252 and nothing in UTF-8.
        String quoted = bare.replaceFirst("(?i)press release", "\u201Cpress release\u201D");
        byte[] undefined = quoted.getBytes(windows);
        undefined[quoted.indexOf('\u201C') + 1] = (byte) 0x81;
        add(tar, "windows.txt", undefined);
        add(tar, "marked.txt", bytes("\uFEFF" + quoted));
        add(tar, "sixteen.txt", ("\uFEFF" + quoted).getBytes(StandardCharsets.UTF_16LE));
        add(tar, "damaged.gz", Arrays.copyOf(gzip(amendment), 1_000));
        add(tar, "large.txt", new byte[LARGEST + 1]);
        byte[] noise = new byte[50_000];
        new java.util.Random(8).nextBytes(noise);
        for (Path sample : samples()) {
            add(tar, "again/" + sample.getFileName(), Files.readAllBytes(sample));
        }
        // Last, so that a cut-off copy never holds it.
        add(tar, "noise.bin", noise);
    }

    private static TarArchiveOutputStream tarGz(OutputStream to) throws IOException {
        return new TarArchiveOutputStream(new BufferedOutputStream(new GZIPOutputStream(to)));
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content)
            throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
