package io.github.edgar8k.view;

/**
 * Rows of a listing, both ends inclusive, counted from 1.
 *
 * @param first the first row
 * @param last the last row, not before {@code first}
 */
record RowRange(int first, int last) {
    int size() {
        return last - first + 1;
    }
}
