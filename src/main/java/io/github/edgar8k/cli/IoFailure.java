package io.github.edgar8k.cli;

import java.io.IOException;

/** Something could not be read or written: the command can't go on. */
class IoFailure extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name of the file or stream, for people
     */
    IoFailure(String name, IOException cause) {
        super(Failure.shown(name) + ": " + Reason.of(cause), cause);
    }
}
