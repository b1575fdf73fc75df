package io.github.edgar8k.html;

import java.util.List;

/**
 * A table in which at least two columns hold something.
 *
 * @param left columns before every line
 */
record Table(List<Row> rows, Columns columns, int left, Space above) implements Box {
    @Override
    public Table below(Space space) {
        return new Table(rows, columns, left, above.or(space));
    }

    @Override
    public Table moved(int further) {
        return new Table(rows, columns, left + further, above);
    }
}
