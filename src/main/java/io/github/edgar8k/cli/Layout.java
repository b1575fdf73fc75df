package io.github.edgar8k.cli;

/** How an object of JSON is laid out. */
enum Layout {
    /** Pretty for one input, compact for several. */
    AUTOMATIC,
    /** Indented, many lines. */
    PRETTY,
    /** One line. */
    COMPACT
}
