package io.github.edgar8k.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file with one line of JSON for each failed input, each written whole at once. */
final class ErrorsFile implements AutoCloseable {
    private final String name;
    private final OutputStream out;

    private ErrorsFile(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** Begins the file anew. */
    static ErrorsFile open(String name) throws IoFailure {
        try {
            return new ErrorsFile(name, Files.newOutputStream(Path.of(name)));
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    void write(Failure failure) throws IoFailure {
        StringBuilder line = new StringBuilder(200);
        line.append("{\"source\":");
        JsonText.quote(failure.source(), line);
        line.append(",\"line\":");
        if (failure.line() > 0) {
            line.append(failure.line());
        } else {
            line.append("null");
        }
        String kind = failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        line.append(",\"kind\":\"").append(kind).append("\",\"message\":");
        JsonText.quote(failure.message(), line);
        line.append("}\n");
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }

    @Override
    public void close() throws IoFailure {
        try {
            out.close();
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
    }
}
