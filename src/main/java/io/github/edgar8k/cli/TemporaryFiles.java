package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that are being written. Those that have not got their name yet when the process is
 * interrupted are removed.
 */
final class TemporaryFiles implements AutoCloseable {
    private final Set<Path> open = new HashSet<>();
    private final SecureRandom random = new SecureRandom();
    private final Thread interruption = new Thread(this::removeAll, "remove temporary files");
    private boolean interrupted;

    TemporaryFiles() {
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    /** Makes a file in a folder, under a name that nobody could have put a link under. */
    synchronized Path create(Path folder) throws IOException {
        sleepIfInterrupted();
        String name =
                ".edgar8k-"
                        + Long.toHexString(random.nextLong())
                        + Long.toHexString(random.nextLong())
                        + ".tmp";
        Path file = folder.resolve(name);
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        open.add(file);
        return file;
    }

    /** Gives one its name, in place of what may have had it. */
    synchronized void publish(Path file, Path name) throws IOException {
        sleepIfInterrupted();
        Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
        open.remove(file);
    }

    /** Removes one. */
    synchronized void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It was told already why writing failed, and a hidden file is all that is left.
        }
        open.remove(file);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException goingDown) {
            // Then the hook is doing its work.
        }
    }

    private synchronized void removeAll() {
        interrupted = true;
        for (Path file : Set.copyOf(open)) {
            discard(file);
        }
    }

    /** The process ends within moments; nothing may be made that nobody would remove. */
    private void sleepIfInterrupted() throws IOException {
        try {
            while (interrupted) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
