package io.github.edgar8k.cli;

import java.util.List;

/** Where the JSON goes. */
interface Output extends AutoCloseable {
    /**
     * Writes the filings of one input.
     *
     * @param task whose they are
     * @param filings their JSON, at least one
     */
    void write(Task task, List<byte[]> filings) throws IoFailure;

    /** Everything is written: makes it last. */
    void finish() throws IoFailure;

    /** Lets go of everything; what was not finished leaves no trace. */
    @Override
    void close();
}
