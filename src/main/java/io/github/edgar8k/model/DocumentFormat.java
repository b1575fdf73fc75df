package io.github.edgar8k.model;

/** What stands between a document's TEXT tags. */
public enum DocumentFormat {
    TEXT,
    HTML,
    XML,
    PDF,
    UUENCODED
}
