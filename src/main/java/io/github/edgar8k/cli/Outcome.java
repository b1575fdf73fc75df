package io.github.edgar8k.cli;

import io.github.edgar8k.source.ContainerEnd;
import java.util.List;

/**
 * What became of one input.
 *
 * @param filings the JSON of each filing in it, with a line end
 * @param failures what is wrong with it
 * @param skipped whether it was left out without being wrong: a member that is not an 8-K
 * @param existing whether it was left alone because its output is there
 * @param end set where this is no input but a container's end
 */
record Outcome(
        List<byte[]> filings,
        List<Failure> failures,
        boolean skipped,
        boolean existing,
        ContainerEnd end) {
    static final Outcome SKIPPED = new Outcome(List.of(), List.of(), true, false, null);
    static final Outcome EXISTING = new Outcome(List.of(), List.of(), false, true, null);

    static Outcome parsed(List<byte[]> filings, List<Failure> failures) {
        return new Outcome(filings, failures, false, false, null);
    }

    static Outcome failed(Failure failure) {
        return new Outcome(List.of(), List.of(failure), false, false, null);
    }

    static Outcome end(ContainerEnd end) {
        return new Outcome(List.of(), List.of(), false, false, end);
    }
}
