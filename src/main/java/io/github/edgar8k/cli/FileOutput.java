package io.github.edgar8k.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * One file for everything. It appears when all is written, if there was anything to write; a device
 * or a named pipe is written to as it is.
 */
final class FileOutput implements Output {
    private final String name;
    private final Path path;
    private final TemporaryFiles temporaryFiles;
    private AtomicFile file;
    private OutputStream device;

    FileOutput(String name, Path path, TemporaryFiles temporaryFiles) throws IoFailure {
        this.name = name;
        this.path = path;
        this.temporaryFiles = temporaryFiles;
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                device = Files.newOutputStream(path, StandardOpenOption.WRITE);
            } else {
                // The user named it: a link stays one, and what it points to is written anew.
                Path target = Files.exists(path) ? path.toRealPath() : path;
                file = new AtomicFile(target, temporaryFiles);
            }
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    @Override
    public void write(Task task, List<byte[]> filings) throws IoFailure {
        try {
            for (byte[] filing : filings) {
                if (device != null) {
                    device.write(filing);
                } else {
                    file.write(filing);
                }
            }
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    @Override
    public void finish() throws IoFailure {
        if (file == null) {
            return;
        }
        try {
            file.publish();
            AtomicFile.forceNames(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        } else {
            try {
                device.close();
            } catch (IOException e) {
                // Each write has reached the device.
            }
        }
        temporaryFiles.close();
    }
}
