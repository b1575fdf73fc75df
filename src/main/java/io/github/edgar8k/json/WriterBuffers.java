package io.github.edgar8k.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;

/**
 * A generator's surroundings with the two buffers that it writes through, kept for the next
 * generator. Jackson's own recycler is made for threads that share buffers; what it loads for that
 * takes a twentieth of the time that a run with one file takes.
 */
final class WriterBuffers extends IOContext {
    /** The sizes that Jackson's own buffers have. */
    private static final int BYTES = 8000;

    private static final int CHARACTERS = 4000;

    private final byte[] bytes = new byte[BYTES];
    private final char[] characters = new char[CHARACTERS];

    WriterBuffers() {
        super(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                null,
                ContentReference.unknown(),
                false);
        markBufferRecyclerReleased();
    }

    @Override
    public byte[] allocWriteEncodingBuffer() {
        return bytes;
    }

    @Override
    public char[] allocConcatBuffer() {
        return characters;
    }

    @Override
    public void releaseWriteEncodingBuffer(byte[] buffer) {
        // It is this object's.
    }

    @Override
    public void releaseConcatBuffer(char[] buffer) {
        // It is this object's.
    }
}
