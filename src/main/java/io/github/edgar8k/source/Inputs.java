package io.github.edgar8k.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipException;

/**
 * Finds the inputs behind what the user named: files, folders, archives, {@code -}. What can't be
 * opened is passed on too and says so when it is read, so that everything is told in order.
 */
public final class Inputs {
    private final InputStream standardInput;
    private final Limits limits;
    private final InputSink sink;

    /**
     * @param standardInput what {@code -} stands for
     * @param sink is given each input, on the calling thread
     */
    public Inputs(InputStream standardInput, Limits limits, InputSink sink) {
        this.standardInput = standardInput;
        this.limits = limits;
        this.sink = sink;
    }

    /** Whether a path holds, or may hold, any number of inputs. */
    public static boolean isContainer(String operand) {
        ArchiveKind kind = ArchiveKind.ofName(operand);
        if (kind != ArchiveKind.NONE && kind != ArchiveKind.GZ) {
            return true;
        }
        try {
            Path path = Path.of(operand);
            return Files.isDirectory(path) || (kind == ArchiveKind.GZ && isTarGz(path));
        } catch (IOException | InvalidPathException unreadable) {
            return false;
        }
    }

    /**
     * Passes on what {@code operand} stands for.
     *
     * @return whether more are wanted
     */
    public boolean open(String operand) {
        if (operand.equals("-")) {
            return openStandardInput();
        }
        Path path;
        BasicFileAttributes attributes;
        try {
            path = Path.of(operand);
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (InvalidPathException impossible) {
            return sink.accept(new BrokenInput(operand, new NoSuchFileException(operand)));
        } catch (IOException e) {
            return sink.accept(new BrokenInput(operand, e));
        }
        if (attributes.isDirectory()) {
            return new FolderWalk(path, operand, limits, sink).walk();
        }
        Path last = path.getFileName();
        String shortName = last == null ? operand : last.toString();
        return openFile(
                new FileInput(path, operand, shortName, true, attributes.size(), limits),
                limits,
                sink);
    }

    /** One file, in gzip format or not, or standard input; whatever it holds is one input. */
    public static Input one(String operand, InputStream standardInput, Limits limits) {
        if (operand.equals("-")) {
            return new StandardInput(standardInput, limits);
        }
        try {
            Path path = Path.of(operand);
            return new FileInput(path, operand, operand, true, Files.size(path), limits);
        } catch (InvalidPathException impossible) {
            return new BrokenInput(operand, new NoSuchFileException(operand));
        } catch (IOException e) {
            return new BrokenInput(operand, e);
        }
    }

    /** Passes on that something beside the operands could not be read. */
    public boolean fail(String name, IOException why) {
        return sink.accept(new BrokenInput(name, why));
    }

    /** A file that was named, or found in a folder. */
    static boolean openFile(FileInput file, Limits limits, InputSink sink) {
        ArchiveKind kind = ArchiveKind.ofName(file.name());
        if (kind == ArchiveKind.NONE) {
            return sink.accept(file);
        }
        try {
            if (kind == ArchiveKind.GZ && !isTarGz(file.path())) {
                return sink.accept(file);
            }
        } catch (IOException e) {
            return sink.accept(new BrokenInput(file.name(), e));
        }
        ArchiveReader reader = new ArchiveReader(limits, sink);
        boolean more =
                kind == ArchiveKind.ZIP
                        ? reader.zip(file.path(), file.name(), file.shortName())
                        : reader.tar(file.path(), file.name(), file.shortName());
        return file.named() && more ? sink.accept(new ContainerEnd(file.name(), 0)) : more;
    }

    private boolean openStandardInput() {
        InputStream in = new BufferedInputStream(standardInput, ArchiveKind.FRONT);
        try {
            ArchiveKind kind = front(in);
            if (kind == ArchiveKind.NONE) {
                return sink.accept(new StandardInput(in, limits));
            }
            return openStandardInput(kind, in);
        } catch (IOException e) {
            return sink.accept(new BrokenInput("-", e));
        }
    }

    private boolean openStandardInput(ArchiveKind kind, InputStream in) throws IOException {
        InputStream unpacked = in;
        if (kind == ArchiveKind.GZ) {
            unpacked = new BufferedInputStream(Content.gunzip(in));
            if (front(unpacked) != ArchiveKind.TAR) {
                return sink.accept(new StandardInput(unpacked, limits));
            }
        }
        ArchiveReader reader = new ArchiveReader(limits, sink);
        boolean more =
                kind == ArchiveKind.ZIP
                        ? reader.zip(Content.read(in, 0, limits.input()), "-", "stdin")
                        : reader.tar(unpacked, "-", "stdin");
        return more && sink.accept(new ContainerEnd("-", 0));
    }

    /** What the first bytes say; they can be read again. */
    private static ArchiveKind front(InputStream in) throws IOException {
        in.mark(ArchiveKind.FRONT);
        byte[] front = new byte[ArchiveKind.FRONT];
        int length = in.readNBytes(front, 0, front.length);
        in.reset();
        return ArchiveKind.ofFront(front, length);
    }

    private static boolean isTarGz(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return isTarGz(in);
        }
    }

    /** Whether a tar archive is in it, as far as it can be read. */
    static boolean isTarGz(InputStream in) throws IOException {
        byte[] front = new byte[ArchiveKind.FRONT];
        try (InputStream unpacked = Content.gunzip(in)) {
            int length = unpacked.readNBytes(front, 0, front.length);
            return ArchiveKind.ofFront(front, length) == ArchiveKind.TAR;
        } catch (EOFException | ZipException damaged) {
            return false;
        }
    }
}
