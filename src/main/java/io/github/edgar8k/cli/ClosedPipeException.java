package io.github.edgar8k.cli;

import java.io.IOException;

/** Whoever read standard output has heard enough. Not a failure. */
final class ClosedPipeException extends IoFailure {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super("standard output", cause);
    }
}
