package io.github.edgar8k.view;

import java.util.Locale;

/** What a run of lines is; the style sheet gives each a colour. */
enum SectionKind {
    HEADER,
    COVER,
    ITEM,
    SIGNATURES,
    INDEX,
    OTHER,
    ATTACHED;

    /** Its name in the style sheet. */
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is shut until somebody wants to see it. */
    boolean isCollapsed() {
        return this == HEADER || this == ATTACHED;
    }
}
