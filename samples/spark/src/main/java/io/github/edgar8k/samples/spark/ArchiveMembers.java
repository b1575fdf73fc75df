package io.github.edgar8k.samples.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar archive, of which one at a time is in memory. */
final class ArchiveMembers implements Contents {
    private final TarArchiveInputStream tar;
    private final String source;
    private final Limits limits;
    private int count;

    ArchiveMembers(InputStream in, String source, Limits limits) {
        this.tar = new TarArchiveInputStream(in, "UTF-8");
        this.source = source;
        this.limits = limits;
    }

    @Override
    public Content next() throws IOException {
        TarArchiveEntry entry = nextFile();
        if (entry == null) {
            return null;
        }
        if (++count > limits.members()) {
            throw new Limits.TooLargeException("more than " + limits.members() + " members");
        }
        String name = source + "!/" + entry.getName();
        if (entry.getSize() > limits.bytes()) {
            return new Content(name, null, limits.tooLarge());
        }
        byte[] packed = limits.read(tar);
        try {
            return new Content(name, unpacked(packed), null);
        } catch (IOException e) {
            return new Content(name, null, e);
        }
    }

    private byte[] unpacked(byte[] packed) throws IOException {
        byte[] bytes = packed;
        if (Front.of(packed) == Front.GZIP) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                bytes = limits.read(in);
            }
        }
        if (Front.of(bytes) == Front.TAR || Front.of(bytes) == Front.ZIP) {
            throw new IOException("an archive in an archive is not read");
        }
        return bytes;
    }

    private TarArchiveEntry nextFile() throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null && !isFile(entry)) {
            entry = tar.getNextEntry();
        }
        return entry;
    }

    private static boolean isFile(TarArchiveEntry entry) {
        return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
