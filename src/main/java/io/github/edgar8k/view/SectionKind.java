package io.github.edgar8k.view;

/** What a run of lines is; the style sheet gives each a colour. */
enum SectionKind {
    HEADER,
    COVER,
    ITEM,
    SIGNATURES,
    INDEX,
    OTHER,
    ATTACHED;

    /** Whether it is shut until somebody wants to see it. */
    boolean isCollapsed() {
        return this == HEADER || this == ATTACHED;
    }
}
