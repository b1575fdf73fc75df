package io.github.edgar8k.samples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * How much is taken in before it is refused.
 *
 * @param bytes of a file or a member, decompressed
 * @param members of an archive
 */
record Limits(int bytes, int members) implements Serializable {
    static final Limits DEFAULT = new Limits(128 << 20, 1_000_000);

    /** Reads to the end, or throws. */
    byte[] read(InputStream in) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length == bytes && in.read() >= 0) {
            throw tooLarge();
        }
        return read;
    }

    TooLargeException tooLarge() {
        return new TooLargeException("more than " + bytes + " bytes");
    }

    /** A file, a member or an archive is larger than the limits allow. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }
}
