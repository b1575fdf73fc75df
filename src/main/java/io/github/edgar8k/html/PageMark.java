package io.github.edgar8k.html;

/**
 * A page break.
 *
 * @param line the line of the input, 1-based, that it comes from
 */
record PageMark(int line) implements Box {
    @Override
    public Space above() {
        return Space.MARGIN;
    }

    @Override
    public PageMark below(Space space) {
        return this;
    }

    @Override
    public PageMark moved(int columns) {
        return this;
    }
}
