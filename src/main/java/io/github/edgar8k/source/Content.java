package io.github.edgar8k.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of one input, read to its end.
 *
 * @param bytes the bytes, with room behind them
 * @param length how many of them are the input's
 */
public record Content(byte[] bytes, int length) {
    private static final int FIRST = 16 * 1024;

    /** Java sets as much memory aside outside the heap as is read at once. */
    private static final int PIECE = 64 * 1024;

    private static final int GZIP_BUFFER = 64 * 1024;

    /** The text in the encoding that the bytes speak for. */
    public String text() {
        return Decoder.decode(bytes, length);
    }

    /**
     * Reads to the end of {@code in}.
     *
     * @param expected how many bytes will come, if that is known; they may be more or fewer
     */
    static Content read(InputStream in, long expected, Bound bound) throws IOException {
        long hint = Math.max(FIRST, expected + 1);
        byte[] bytes = new byte[(int) Math.min(hint, bound.bytes() + 1)];
        int length = 0;
        while (true) {
            int more = in.read(bytes, length, Math.min(PIECE, bytes.length - length));
            if (more < 0) {
                return new Content(bytes, length);
            }
            length += more;
            if (length > bound.bytes()) {
                throw bound.exceeded();
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(bound.bytes() + 1, length * 2L));
            }
        }
    }

    /** These bytes or, where they are in gzip format, what they hold. */
    Content unpacked(Bound bound) throws IOException {
        if (!isGzip(bytes, length)) {
            return this;
        }
        try (InputStream in = gunzip(new ByteArrayInputStream(bytes, 0, length))) {
            return read(in, 4L * length, bound);
        } catch (EOFException | ZipException damage) {
            throw damagedGzip(damage);
        }
    }

    static boolean isGzip(byte[] bytes, int length) {
        return length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    static InputStream gunzip(InputStream in) throws IOException {
        return new GZIPInputStream(new Patient(in), GZIP_BUFFER);
    }

    static IOException damagedGzip(IOException damage) {
        return new IOException("damaged gzip data: " + damage.getMessage(), damage);
    }

    /**
     * Never says that there is nothing more: gzip data may be followed by gzip data, but Java does
     * not wait for it where none has come through the pipe yet (JDK-7036144).
     */
    private static final class Patient extends FilterInputStream {
        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
