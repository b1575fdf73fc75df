package io.github.edgar8k.source;

import java.io.IOException;

/** An input, a folder or an archive that could not be opened or not be read further. */
record BrokenInput(String name, boolean named, IOException why) implements Input {
    @Override
    public String shortName() {
        return name;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Content read() throws IOException {
        throw why;
    }
}
