package io.github.edgar8k.samples.spark;

import java.util.List;

/**
 * What the executors make: a filing with all its rows, an error, or a number of skipped files.
 *
 * @param filing null in the two other cases
 * @param error null where there is none
 * @param skipped files and members that are no 8-K
 */
record Parsed(
        FilingRow filing,
        List<ItemRow> items,
        List<SignatoryRow> signatories,
        List<ExhibitRow> exhibits,
        ErrorRow error,
        long skipped) {
    static Parsed error(String source, String kind, String message) {
        ErrorRow error = new ErrorRow(source, kind, message);
        return new Parsed(null, List.of(), List.of(), List.of(), error, 0);
    }

    static Parsed skipped(long files) {
        return new Parsed(null, List.of(), List.of(), List.of(), null, files);
    }
}
