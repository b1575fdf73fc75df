package io.github.edgar8k.cli;

import io.github.edgar8k.source.Input;

/**
 * One input on its way through {@code parse}.
 *
 * @param outputName its file in the output folder, null where there is no such folder
 * @param existing whether that file is there and is to be left alone
 */
record Task(Input input, String outputName, boolean existing) {
    /** What becomes of it. */
    Outcome run(FilingParser parser) {
        return existing ? Outcome.EXISTING : parser.parse(input);
    }
}
