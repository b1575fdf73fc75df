package io.github.edgar8k.samples.spark;

import java.io.IOException;
import java.io.InputStream;

/** A file that is no archive. */
final class SingleFile implements Contents {
    private final InputStream in;
    private final String source;
    private final Limits limits;
    private boolean read;

    SingleFile(InputStream in, String source, Limits limits) {
        this.in = in;
        this.source = source;
        this.limits = limits;
    }

    @Override
    public Content next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        return new Content(source, limits.read(in), null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
