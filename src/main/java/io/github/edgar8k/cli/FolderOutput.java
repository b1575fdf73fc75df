package io.github.edgar8k.cli;

import io.github.edgar8k.source.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file in a folder for each filing, named after its input. */
final class FolderOutput implements Output {
    private static final String SUFFIX = ".json";

    private final String name;
    private final Path folder;
    private final TemporaryFiles temporaryFiles;
    private final SafeNames names = new SafeNames();

    FolderOutput(String name, Path folder, TemporaryFiles temporaryFiles) throws IoFailure {
        this.name = name.endsWith("/") ? name : name + "/";
        this.folder = folder;
        this.temporaryFiles = temporaryFiles;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    /** The name of an input's file. Depends on the input and on those named before only. */
    String nameFor(Input input) {
        return names.give(input.shortName(), input.name(), SUFFIX);
    }

    /** Whether that file is there: then all of the input's filings are. */
    boolean exists(String fileName) {
        return Files.exists(folder.resolve(fileName));
    }

    /** The first filing's file comes last: where it is, the others are too. */
    @Override
    public void write(Task task, List<byte[]> filings) throws IoFailure {
        String first = task.outputName();
        String stem = first.substring(0, first.length() - SUFFIX.length());
        for (int i = filings.size() - 1; i > 0; i--) {
            // No other input's name has the number sign: it is not safe.
            write(stem + "#" + (i + 1) + SUFFIX, filings.get(i));
        }
        write(first, filings.get(0));
    }

    private void write(String fileName, byte[] filing) throws IoFailure {
        try (AtomicFile file = new AtomicFile(folder.resolve(fileName), temporaryFiles)) {
            file.write(filing);
            file.publish();
        } catch (IOException e) {
            throw new IoFailure(name + fileName, e);
        }
    }

    @Override
    public void finish() {
        AtomicFile.forceNames(folder);
    }

    @Override
    public void close() {
        temporaryFiles.close();
    }
}
