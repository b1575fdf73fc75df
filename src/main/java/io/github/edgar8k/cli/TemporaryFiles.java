package io.github.edgar8k.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private final Thread interruption = new Interruption();
    private boolean interrupted;

    TemporaryFiles() {
        try {
            Runtime.getRuntime().addShutdownHook(interruption);
        } catch (IllegalStateException goingDown) {
            interrupted = true;
        }
    }

    /** A name in a folder that nobody could have put a link under. */
    static Path nameIn(Path folder) {
        return folder.resolve(".edgar8k-" + randomWord() + ".tmp");
    }

    /** Makes a file, open for writing: when it is removed, writing goes on until the end. */
    synchronized FileChannel create(Path file) throws IOException {
        sleepIfInterrupted();
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        open.add(file);
        return channel;
    }

    /** Gives one the permissions of the file whose place it will take, if there is one. */
    synchronized void takePermissions(Path file, Path name) throws IOException {
        sleepIfInterrupted();
        if (Files.isRegularFile(name, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(name));
            } catch (UnsupportedOperationException noSuchThingHere) {
                // Then the defaults are right.
            }
        }
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

    /** 128 bits that nobody can foretell; from where SecureRandom has them, without its set-up. */
    private static String randomWord() {
        byte[] bytes = new byte[16];
        try (InputStream random = new FileInputStream("/dev/urandom")) {
            if (random.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                new SecureRandom().nextBytes(bytes);
            }
        } catch (IOException noSuchDevice) {
            new SecureRandom().nextBytes(bytes);
        }
        return new BigInteger(1, bytes).toString(Character.MAX_RADIX);
    }

    /** Runs when the process is told to end, beside the threads that are still at work. */
    private final class Interruption extends Thread {
        @Override
        public void run() {
            removeAll();
        }
    }
}
