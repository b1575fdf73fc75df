package io.github.edgar8k.cli;

/** Makes what a run needs as soon as it turns out to be a batch. */
interface BatchParts {
    /** A parser for a thread of its own. */
    FilingParser parser();

    /** Tells how far the batch is; null where nobody would see it. */
    Progress progress();
}
