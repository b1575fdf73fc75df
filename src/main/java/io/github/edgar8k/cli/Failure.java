package io.github.edgar8k.cli;

/**
 * What is wrong with one input.
 *
 * @param source the input's name
 * @param line 1-based line that it is about, 0 where it is about none
 * @param kind a stable word for programs
 * @param message for people
 */
record Failure(String source, int line, Kind kind, String message) {
    /** Why an input failed. */
    enum Kind {
        /** It could not be read. */
        IO,
        /** It is not a Form 8-K. */
        NOT_8K,
        /** {@code --strict}, and it has a diagnostic of severity error. */
        STRICT,
        /** There was not enough memory for it. */
        MEMORY,
        /** A mistake of this program. */
        INTERNAL
    }

    /** {@code PATH:LINE}, or the path alone. */
    String place() {
        return line > 0 ? source + ":" + line : shown(source);
    }

    /** A name for people, who would not see an empty one. */
    static String shown(String name) {
        return name.isEmpty() ? "''" : name;
    }
}
