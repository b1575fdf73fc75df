package io.github.edgar8k.samples.spark;

/**
 * A row of {@code errors}: a file, an archive or a member that was not read, or not to its end.
 *
 * @param kind {@code io}, {@code too-large}, {@code memory} or {@code internal}
 */
record ErrorRow(String source, String kind, String message) {
    static final String IO = "io";
    static final String TOO_LARGE = "too-large";
    static final String MEMORY = "memory";
    static final String INTERNAL = "internal";
}
