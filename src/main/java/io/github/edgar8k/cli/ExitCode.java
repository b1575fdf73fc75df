package io.github.edgar8k.cli;

/** What the process says to the shell. */
final class ExitCode {
    /** Everything was done. */
    static final int OK = 0;

    /** Some input failed, or the output could not be written. */
    static final int FAILED = 1;

    /** The command line itself was wrong. */
    static final int USAGE = 2;

    private ExitCode() {}
}
