package io.github.edgar8k.source;

import java.io.IOException;
import java.io.InputStream;

/** What comes down the pipe. */
record StandardInput(InputStream in, Limits limits) implements Input {
    @Override
    public String name() {
        return "-";
    }

    @Override
    public String shortName() {
        return "stdin";
    }

    @Override
    public boolean named() {
        return true;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Content read() throws IOException {
        return Content.read(in, 0, limits.input()).unpacked(limits.input());
    }
}
