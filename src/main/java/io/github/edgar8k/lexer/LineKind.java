package io.github.edgar8k.lexer;

/** What a line is, as far as one can tell without reading the part that it stands in. */
public enum LineKind {
    /** Words. */
    TEXT,
    /** Nothing. */
    BLANK,
    /** A rule of dashes, underscores, equal signs or asterisks. */
    RULE,
    /** {@code <PAGE>}, with or without a number, or a form feed. */
    PAGE_MARK,
    /** A page's number beside a page mark. */
    PAGE_NUMBER,
    /** A head or foot that is repeated from page to page. */
    RUNNING_HEAD,
    /** Only SGML table tags: {@code <TABLE>}, {@code <CAPTION>}, {@code <S>}, {@code <C>}. */
    TABLE_TAG,
    /** A line of a table of contents. */
    CONTENTS,
    /** "Section 8 - Other Events", a section of the form over its items. */
    SECTION_HEADING,
    /** An item's heading: number and title. */
    ITEM_HEADING,
    /** "SIGNATURES". */
    SIGNATURE_HEADING,
    /** "EXHIBIT INDEX". */
    INDEX_HEADING;

    /** Whether it belongs to the page and not to the text. */
    public boolean isFurniture() {
        return this == PAGE_MARK || this == PAGE_NUMBER || this == RUNNING_HEAD;
    }
}
