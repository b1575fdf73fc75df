package io.github.edgar8k.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the program. Its specification feeds its parser, help, completion and man page.
 */
interface Command {
    String name();

    /** Options, operands and help, without the common parts that {@link Commands} adds. */
    CommandSpec specification();

    /**
     * Carries it out.
     *
     * @return the exit status
     * @throws UsageException where the arguments don't go together
     * @throws IoFailure where the output can't be written
     */
    int run(ParseResult arguments, Console console) throws UsageException, IoFailure;
}
