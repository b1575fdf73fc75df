package io.github.edgar8k.samples.spark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** What is in an input file, one after the other: the file itself, or an archive's members. */
interface Contents extends Closeable {
    /**
     * The next one, null behind the last.
     *
     * @throws IOException where the file can't be read further
     */
    Content next() throws IOException;

    /** Opens a file; its first bytes say what it is. */
    static Contents open(InputFile file, Configuration hadoop, Limits limits) throws IOException {
        if (file.problem() != null) {
            throw new IOException(file.problem());
        }
        Path path = new Path(file.path());
        InputStream in = new BufferedInputStream(path.getFileSystem(hadoop).open(path), 1 << 16);
        try {
            String source = source(file);
            Front front = Front.of(in);
            boolean gzip = front == Front.GZIP;
            if (gzip) {
                in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
                front = Front.of(in);
            }
            if (front == Front.ZIP) {
                throw new IOException("a zip archive can't be read from its front: use .tar.gz");
            }
            return front == Front.TAR || file.isArchive()
                    ? new ArchiveMembers(in, source, limits)
                    : new SingleFile(in, source, limits);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** As {@code edgar8k parse} names it where it is a local file, else its address. */
    static String source(InputFile file) {
        try {
            Path path = new Path(file.path());
            return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : file.path();
        } catch (IllegalArgumentException e) {
            return file.path();
        }
    }
}
