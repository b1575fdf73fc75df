package io.github.edgar8k.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, in gzip format or not. */
record FileInput(
        Path path, String name, String shortName, boolean named, long size, Limits limits)
        implements Input {
    @Override
    public Content read() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Content.read(in, size, limits.input()).unpacked(limits.input());
        }
    }
}
