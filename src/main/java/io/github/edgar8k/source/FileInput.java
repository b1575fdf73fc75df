package io.github.edgar8k.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file found in a folder, in gzip format or not. Its path is kept as the system gave it: its name
 * need not be in any encoding.
 */
record FileInput(Path path, String name, String shortName, long size, Limits limits)
        implements Input {
    @Override
    public boolean named() {
        return false;
    }

    @Override
    public Content read() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return Content.read(in, size, limits.input()).unpacked(limits.input());
        }
    }
}
