package io.github.edgar8k.view;

/**
 * A line as it is shown.
 *
 * @param text without its line end
 * @param first 1-based line of the input that it comes from
 * @param last 1-based last line of the input that it comes from
 */
record Row(String text, int first, int last, RowMark mark) {}
