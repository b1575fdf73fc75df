package io.github.edgar8k.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Standard output. Each filing goes out at once and whole, for whoever reads along. */
final class StandardOutput implements Output {
    private final OutputStream out;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Task task, List<byte[]> filings) throws IoFailure {
        for (byte[] filing : filings) {
            write(filing);
        }
    }

    /** Writes some bytes at once. */
    void write(byte[] bytes) throws IoFailure {
        try {
            out.write(bytes, 0, bytes.length);
            out.flush();
        } catch (IOException e) {
            throw isClosedPipe(e)
                    ? new ClosedPipeException(e)
                    : new IoFailure("standard output", e);
        }
    }

    @Override
    public void finish() {
        // Every write has been flushed.
    }

    @Override
    public void close() {
        // It belongs to the process.
    }

    /** The message is in the user's language: if it isn't English, only a pipe fails like this. */
    private boolean isClosedPipe(IOException e) {
        if ("Broken pipe".equals(e.getMessage())) {
            return true;
        }
        try {
            if (!(out instanceof FileOutputStream file) || file.getFD() != FileDescriptor.out) {
                return false;
            }
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException noProc) {
            return false;
        }
    }
}
