package io.github.edgar8k.samples.spark;

import java.io.FileNotFoundException;

/** What went wrong, in one line. */
final class Reason {
    private Reason() {}

    static String of(Throwable e) {
        if (e instanceof FileNotFoundException) {
            return "not found, or not readable: " + e.getMessage();
        }
        return e.getMessage() == null ? e.getClass().getName() : e.getMessage();
    }

    /** A mistake of the parser, with the place that helps to find it. */
    static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
