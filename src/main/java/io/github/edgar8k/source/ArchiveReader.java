package io.github.edgar8k.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Passes on the members of one archive, in its own order, and those of the archives inside it. A
 * member's name is only a name: nothing is ever written under it. The only user of
 * commons-compress.
 */
final class ArchiveReader {
    /** Archives in archives in archives: more is somebody's joke. */
    private static final int DEEPEST = 3;

    private static final int INFLATER_BUFFER = 64 * 1024;

    /** Nobody has to fill an archive up to a larger block. */
    private static final int RECORD = 512;

    /** What is believed of a member's declared size before its bytes are there. */
    private static final long BELIEVED = 1 << 20;

    private final Limits limits;
    private final InputSink sink;
    private int members;
    private int depth;
    private boolean wanted = true;
    private boolean full;
    private CountedStream counted;
    private long told;

    ArchiveReader(Limits limits, InputSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /** A tar archive in gzip format or not; returns whether more inputs are wanted after it. */
    boolean tar(Path path, String name, String shortName) {
        try (CountedStream file = new CountedStream(Files.newInputStream(path));
                InputStream in = new BufferedInputStream(file, INFLATER_BUFFER)) {
            counted = file;
            in.mark(2);
            byte[] front = new byte[2];
            boolean gzip = Content.isGzip(front, in.readNBytes(front, 0, 2));
            in.reset();
            return tar(gzip ? buffered(Content.gunzip(in)) : in, name, shortName);
        } catch (IOException e) {
            return broken(name, damaged(e));
        }
    }

    /** The same of an archive that is being unpacked. */
    boolean tar(InputStream in, String name, String shortName) {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(in, RECORD, RECORD, "UTF-8")) {
            for (TarArchiveEntry entry = next(tar);
                    entry != null && wanted && !full;
                    entry = next(tar)) {
                if (isFile(entry)) {
                    member(name, shortName, entry.getName(), entry.getSize(), tar);
                }
            }
            if (wanted && !full && hasMore(in)) {
                String more = "something follows its end, and is not read";
                wanted = broken(name, new IOException(more));
            }
            return wanted;
        } catch (IOException e) {
            return broken(name, damaged(e));
        }
    }

    /** Whether there is anything but padding behind the end; brings damage there to light, too. */
    private static boolean hasMore(InputStream in) throws IOException {
        byte[] behind = new byte[INFLATER_BUFFER];
        int length = in.readNBytes(behind, 0, behind.length);
        for (int i = 0; i < length; i++) {
            if (behind[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** A zip archive; returns whether more inputs are wanted after it. */
    boolean zip(Path path, String name, String shortName) {
        return zip(ZipFile.builder().setPath(path), name, shortName);
    }

    /** The same of an archive in memory. */
    boolean zip(Content archive, String name, String shortName) {
        byte[] bytes = Arrays.copyOf(archive.bytes(), archive.length());
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes);
        return zip(ZipFile.builder().setSeekableByteChannel(channel), name, shortName);
    }

    private boolean zip(ZipFile.Builder builder, String name, String shortName) {
        try (ZipFile zip = open(builder)) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (wanted && !full && entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !entry.isUnixSymlink()) {
                    member(zip, entry, name, shortName);
                }
            }
            return wanted;
        } catch (IOException e) {
            return broken(name, damaged(e));
        }
    }

    private void member(ZipFile zip, ZipArchiveEntry entry, String archive, String shortName) {
        if (!zip.canReadEntryData(entry) || needsLibrary(entry)) {
            String why = "encrypted, or compressed by a method that is not supported";
            wanted = broken(archive + "!/" + entry.getName(), new IOException(why));
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            member(archive, shortName, entry.getName(), entry.getSize(), in);
        } catch (IOException | RuntimeException e) {
            wanted = broken(archive + "!/" + entry.getName(), damaged(e));
        }
    }

    /** Methods that commons-compress knows but leaves to libraries that are not there. */
    private static boolean needsLibrary(ZipArchiveEntry entry) {
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        return method == ZipMethod.ZSTD
                || method == ZipMethod.ZSTD_DEPRECATED
                || method == ZipMethod.XZ;
    }

    /** Reads one member of either kind of archive. Damage to the archive itself is thrown. */
    private void member(
            String archive, String archiveShortName, String member, long size, InputStream in)
            throws IOException {
        String name = archive + "!/" + member;
        if (members == limits.maxMembers()) {
            full = true;
            wanted = broken(archive, tooMany());
            return;
        }
        members++;
        if (size > limits.maxMember()) {
            wanted = broken(name, limits.member().exceeded());
            return;
        }
        Content content;
        try {
            content = Content.read(in, Math.min(size, BELIEVED), limits.member());
        } catch (OutOfMemoryError e) {
            wanted = broken(name, new IOException("too large for the memory of this run", e));
            return;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
        pass(name, archiveShortName + "/" + member, content);
    }

    private void pass(String name, String shortName, Content content) throws IOException {
        ArchiveKind kind = ArchiveKind.ofFront(content.bytes(), content.length());
        InputStream in = new ByteArrayInputStream(content.bytes(), 0, content.length());
        boolean tarGz = kind == ArchiveKind.GZ && Inputs.isTarGz(in);
        if (kind != ArchiveKind.ZIP && kind != ArchiveKind.TAR && !tarGz) {
            wanted = sink.accept(new MemberInput(name, shortName, content, weight(), limits));
            return;
        }
        if (depth == DEEPEST) {
            wanted = broken(name, new IOException("archives are nested too deeply in it"));
            return;
        }
        depth++;
        in.reset();
        if (kind == ArchiveKind.ZIP) {
            wanted &= zip(content, name, shortName);
        } else {
            wanted &= tar(tarGz ? buffered(Content.gunzip(in)) : in, name, shortName);
        }
        depth--;
    }

    private IOException tooMany() {
        return new IOException(
                "more than "
                        + limits.maxMembers()
                        + " members (--max-members sets the bound); the rest is not read");
    }

    /** Bytes of the archive's file since the last member. */
    private long weight() {
        if (counted == null) {
            return 0;
        }
        long weight = counted.count() - told;
        told = counted.count();
        return weight;
    }

    private static ZipFile open(ZipFile.Builder builder) throws IOException {
        try {
            return builder.setIgnoreLocalFileHeader(true).get();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
        try {
            return tar.getNextEntry();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static boolean isFile(TarArchiveEntry entry) {
        return !entry.isDirectory()
                && !entry.isSymbolicLink()
                && !entry.isLink()
                && !entry.isCharacterDevice()
                && !entry.isBlockDevice()
                && !entry.isFIFO();
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, INFLATER_BUFFER);
    }

    /** What is thrown at damaged archives is not always an IOException, nor has it always words. */
    private static IOException damaged(Exception e) {
        if (e instanceof FileSystemException || e instanceof DamagedArchiveException) {
            return (IOException) e;
        }
        String what = e.getMessage() == null ? "unexpected end of data" : e.getMessage();
        return new DamagedArchiveException("damaged archive: " + what, e);
    }

    private boolean broken(String name, IOException why) {
        return sink.accept(new BrokenInput(name, false, why)) && wanted;
    }
}
