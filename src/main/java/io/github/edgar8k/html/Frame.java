package io.github.edgar8k.html;

import org.jsoup.nodes.Element;

/** An element whose children are being read. */
final class Frame {
    final Element element;
    final Role role;
    final Css css;
    final Style style;

    /** The table whose cells stand here, or null. */
    final OpenTable table;

    /** The index of the child to read next. */
    int next;

    /** Where an underlined run begins in the text, or -1. */
    int underlined = -1;

    /** The number of a list's next item. */
    int item;

    Frame(Element element, Role role, Css css, Style style, OpenTable table) {
        this.element = element;
        this.role = role;
        this.css = css;
        this.style = style;
        this.table = table;
    }
}
