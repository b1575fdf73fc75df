package io.github.edgar8k.cli;

/** Carries tasks out and hands what becomes of them to the collector, in the order they came in. */
interface Lane {
    /** Takes one; may wait. Returns whether more are wanted. */
    boolean accept(Task task);

    /** Waits until the collector has everything. */
    void finish();
}
