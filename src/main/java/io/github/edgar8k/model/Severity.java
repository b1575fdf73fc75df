package io.github.edgar8k.model;

/** How much a diagnostic matters. */
public enum Severity {
    /** A part or a value that every 8-K has was not found: the record is incomplete. */
    ERROR,
    /** Two places do not agree, or a value was read with doubt. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO
}
