package io.github.edgar8k.cli;

/** The command line makes no sense. The message says why, for people. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
