package io.github.edgar8k.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Finds the inputs behind what the user named: files, folders, archives, {@code -}. What can't be
 * opened is passed on too and says so when it is read, so that everything is told in order.
 */
public final class Inputs {
    private final InputStream standardInput;
    private final Limits limits;
    private final InputSink sink;
    private boolean standardInputTaken;

    /**
     * @param standardInput what {@code -} stands for
     * @param sink is given each input, on the calling thread
     */
    public Inputs(InputStream standardInput, Limits limits, InputSink sink) {
        this.standardInput = standardInput;
        this.limits = limits;
        this.sink = sink;
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
        if (operand.isEmpty()) {
            return sink.accept(nameless());
        }
        File file = new File(operand);
        if (file.isDirectory()) {
            return new FolderWalk(file.toPath(), operand, limits, sink).walk();
        }
        return openNamed(new NamedFile(operand, file, limits), sink);
    }

    /** One file, in gzip format or not, or standard input; whatever it holds is one input. */
    public static Input one(String operand, InputStream standardInput, Limits limits) {
        if (operand.equals("-")) {
            return new StandardInput(standardInput, limits);
        }
        if (operand.isEmpty()) {
            return nameless();
        }
        return new NamedFile(operand, new File(operand), limits);
    }

    /** The empty name, which JDK 25 takes for the current folder. */
    private static Input nameless() {
        return new BrokenInput("", true, new NoSuchFileException(""));
    }

    /** Passes on that something beside the operands could not be read. */
    public boolean fail(String name, IOException why) {
        return sink.accept(new BrokenInput(name, true, why));
    }

    private static boolean openNamed(NamedFile input, InputSink sink) {
        ArchiveKind kind = ArchiveKind.ofName(input.name());
        if (kind == ArchiveKind.NONE || !input.file().isFile()) {
            return sink.accept(input);
        }
        return openPacked(kind, input, input.file().toPath(), input.limits(), sink);
    }

    /** A file found in a folder. */
    static boolean openFound(FileInput input, InputSink sink) {
        ArchiveKind kind = ArchiveKind.ofName(input.name());
        return kind == ArchiveKind.NONE
                ? sink.accept(input)
                : openPacked(kind, input, input.path(), input.limits(), sink);
    }

    private static boolean openPacked(
            ArchiveKind kind, Input input, Path path, Limits limits, InputSink sink) {
        try {
            if (kind == ArchiveKind.GZ && !isTarGz(path)) {
                return sink.accept(input);
            }
        } catch (IOException e) {
            return sink.accept(new BrokenInput(input.name(), input.named(), e));
        }
        ArchiveReader reader = new ArchiveReader(limits, sink);
        boolean more =
                kind == ArchiveKind.ZIP
                        ? reader.zip(path, input.name(), input.shortName())
                        : reader.tar(path, input.name(), input.shortName());
        return input.named() && more ? sink.accept(new ContainerEnd(input.name(), 0)) : more;
    }

    /** Standard input, for its only reader. */
    public InputStream takeStandardInput() throws IOException {
        if (standardInputTaken) {
            throw new IOException("standard input can be read only once");
        }
        standardInputTaken = true;
        return standardInput;
    }

    private boolean openStandardInput() {
        try {
            InputStream in = new BufferedInputStream(takeStandardInput(), ArchiveKind.FRONT);
            ArchiveKind kind = front(in);
            if (kind == ArchiveKind.NONE) {
                return sink.accept(new StandardInput(in, limits));
            }
            return openStandardInput(kind, in);
        } catch (IOException e) {
            return sink.accept(new BrokenInput("-", true, e));
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
