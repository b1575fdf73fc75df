package io.github.edgar8k.html;

/** What an element does to the flow of the text; an unknown one does nothing. */
enum Role {
    INLINE,
    UNDERLINE,
    /** Never shown. */
    SKIPPED,
    BLOCK,
    /** A block with a margin above and below. */
    SPACED,
    CENTERED,
    INDENTED,
    LIST,
    LIST_ITEM,
    VERBATIM,
    BREAK,
    RULE,
    /** The page tag of plain-text filings, found in text that was wrapped into HTML. */
    PAGE,
    INPUT,
    TABLE,
    ROW,
    CELL,
    HEAD_CELL;

    /** The role of an element by its lower-case name. */
    static Role of(String name) {
        return switch (name) {
            case "u", "ins" -> UNDERLINE;
            case "head", "title", "script", "style", "template", "iframe", "object", "svg" ->
                    SKIPPED;
            case "math", "select", "textarea", "noframes", "img", "audio", "video" -> SKIPPED;
            case "ix:header", "ix:hidden", "ix:references", "ix:resources" -> SKIPPED;
            case "body", "html", "div", "form", "address", "section", "article", "caption" -> BLOCK;
            case "header", "footer", "main", "nav", "aside", "figure", "dt", "legend" -> BLOCK;
            case "fieldset", "noscript" -> BLOCK;
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "dl" -> SPACED;
            case "center" -> CENTERED;
            case "blockquote", "dd" -> INDENTED;
            case "ul", "ol", "dir", "menu" -> LIST;
            case "li" -> LIST_ITEM;
            case "pre", "xmp", "listing", "plaintext" -> VERBATIM;
            case "br" -> BREAK;
            case "hr" -> RULE;
            case "page" -> PAGE;
            case "input" -> INPUT;
            case "table" -> TABLE;
            case "tr" -> ROW;
            case "td" -> CELL;
            case "th" -> HEAD_CELL;
            default -> INLINE;
        };
    }

    boolean hasMargin() {
        return switch (this) {
            case SPACED, INDENTED, LIST, VERBATIM -> true;
            default -> false;
        };
    }

    /** Whether text before and after it stands in different paragraphs. */
    boolean isBlock() {
        return switch (this) {
            case BLOCK, SPACED, CENTERED, INDENTED, LIST, LIST_ITEM, VERBATIM -> true;
            case TABLE, ROW, CELL, HEAD_CELL -> true;
            default -> false;
        };
    }
}
