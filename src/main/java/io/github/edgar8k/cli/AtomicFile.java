package io.github.edgar8k.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written under another name in the same folder, brought
 * to the disk, renamed.
 */
final class AtomicFile implements AutoCloseable {
    private final TemporaryFiles temporaryFiles;
    private final Path name;
    private final Path temporary;
    private final FileChannel channel;
    private boolean done;

    /**
     * @param name where it will appear, in place of what has that name, be it a symbolic link
     */
    AtomicFile(Path name, TemporaryFiles temporaryFiles) throws IOException {
        this.temporaryFiles = temporaryFiles;
        this.name = name.toAbsolutePath();
        this.temporary = TemporaryFiles.nameIn(this.name.getParent());
        this.channel = temporaryFiles.create(temporary);
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** The same as a stream, which need not be closed. */
    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Makes it appear, with the permissions of what it takes the place of. */
    void publish() throws IOException {
        temporaryFiles.takePermissions(temporary, name);
        channel.force(true);
        channel.close();
        temporaryFiles.publish(temporary, name);
        done = true;
    }

    /** Removes it if it has not appeared. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // What counts was forced to the disk before.
        }
        if (!done) {
            temporaryFiles.discard(temporary);
        }
    }

    /** Brings the names in a folder to the disk, where the system lets us. */
    static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notEverywhere) {
            // The files themselves are safe; after a crash a name may be missing, not half a file.
        }
    }
}
