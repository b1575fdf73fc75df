package io.github.edgar8k.view;

import io.github.edgar8k.lexer.LineKind;

/** How a row is set. */
enum RowMark {
    PLAIN,
    /** A heading that cuts the document. */
    HEADING,
    /** Belongs to the page and not to the text. */
    FURNITURE;

    static RowMark of(LineKind kind) {
        return switch (kind) {
            case ITEM_HEADING, SIGNATURE_HEADING, INDEX_HEADING, SECTION_HEADING -> HEADING;
            case PAGE_MARK, PAGE_NUMBER, RUNNING_HEAD, TABLE_TAG -> FURNITURE;
            default -> PLAIN;
        };
    }
}
