package io.github.edgar8k.source;

import java.io.IOException;

/** A member of an archive, already read, since an archive is read from its front to its end. */
record MemberInput(String name, String shortName, Content packed, long weight, Limits limits)
        implements Input {
    @Override
    public boolean named() {
        return false;
    }

    @Override
    public long size() {
        return packed.length();
    }

    @Override
    public Content read() throws IOException {
        return packed.unpacked(limits.member());
    }
}
