package io.github.edgar8k.samples.spark;

import java.util.Map;

/**
 * What became of the inputs.
 *
 * @param rows of each table
 * @param skipped files and members that are no 8-K
 */
record Summary(Map<Table, Long> rows, long skipped) {
    /** One line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Table table : Table.values()) {
            text.append(rows.get(table)).append(' ').append(table.label()).append(", ");
        }
        return text.append(skipped).append(" files skipped (not Form 8-K)").toString();
    }
}
