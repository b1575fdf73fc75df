package io.github.edgar8k.source;

import java.io.IOException;

/** One text that somebody wants parsed. It has not been looked into: it may be anything. */
public interface Input {
    /** The path as it was given, {@code -} for standard input, {@code archive!/member}. */
    String name();

    /** What tells it from the other inputs of its folder or archive; may hold any character. */
    String shortName();

    /** Whether the user named it, and did not only name a folder or an archive that it lies in. */
    boolean named();

    /** Bytes that it will take, as far as is known; 0 where nothing is. */
    long size();

    /**
     * Bytes of the file that the user sees which were read for it: for a member, compressed ones.
     */
    default long weight() {
        return size();
    }

    /** Reads it to its end. Once only. */
    Content read() throws IOException;
}
