package io.github.edgar8k.cli;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.submission.RawDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that {@code extract} writes to. Nothing is ever written outside it. */
final class ExtractFolder implements AutoCloseable {
    private final String name;
    private final Path folder;
    private final String input;
    private final boolean force;
    private final Console console;
    private final SafeNames names = new SafeNames();
    private final TemporaryFiles temporaryFiles = new TemporaryFiles();
    private boolean allWritten = true;

    /**
     * @param input the submission's own name, under which nothing is written
     */
    ExtractFolder(String name, String input, boolean force, Console console) throws IoFailure {
        this.name = name.endsWith("/") ? name : name + "/";
        this.folder = Path.of(name);
        this.input = input;
        this.force = force;
        this.console = console;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            temporaryFiles.close();
            throw new IoFailure(name, e);
        }
    }

    /** Writes one document; tells the user its file's name, or what is wrong. */
    void write(RawDocument raw, ExtractedText text) throws IoFailure {
        String fileName = nameOf(raw, text);
        Path path = folder.resolve(fileName);
        if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            fail(name + fileName + ": File exists (--force overwrites it)");
            return;
        }
        WrittenFiles written = new WrittenFiles();
        written.add(path.toString());
        if (written.hold(input)) {
            fail(name + fileName + ": it is the submission itself");
            return;
        }
        try (AtomicFile file = new AtomicFile(path, temporaryFiles)) {
            if (!text.write(raw, file)) {
                fail(
                        name
                                + fileName
                                + ": the uuencoded data has no end; what is there was written");
            }
            file.publish();
        } catch (IOException e) {
            throw new IoFailure(name + fileName, e);
        }
        Commands.print(Messages.plain(name) + fileName + "\n", console);
    }

    /** Whether nothing was left out or damaged. */
    boolean allWritten() {
        return allWritten;
    }

    @Override
    public void close() {
        temporaryFiles.close();
    }

    private void fail(String message) {
        console.messages().say(message);
        allWritten = false;
    }

    /** The FILENAME tag, the name of the uuencoded file, or number and type. */
    private String nameOf(RawDocument raw, ExtractedText text) {
        Document document = raw.document();
        String wanted = document.filename();
        if (wanted == null) {
            wanted = text.encodedName(raw);
        }
        if (wanted != null) {
            wanted = SafeNames.lastPart(wanted);
        } else {
            String type = document.type() == null ? "document" : document.type();
            String number = document.sequence() == null ? "" : document.sequence() + "-";
            wanted = number + type + extension(document);
        }
        return names.give(wanted, raw.textStart() + " " + wanted, "");
    }

    private static String extension(Document document) {
        return switch (document.format()) {
            case HTML -> ".htm";
            case XML -> ".xml";
            case PDF -> ".pdf";
            case UUENCODED -> ".bin";
            case TEXT -> ".txt";
        };
    }
}
