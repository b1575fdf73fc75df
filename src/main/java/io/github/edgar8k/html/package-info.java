/**
 * An HTML document as the lines of a plain-text filing: blocks in reading order, tables in columns,
 * boxes as {@code [X]}, page breaks as {@code <PAGE>}, each line knowing the lines of the input
 * that its words come from. The lexer and the mappers read these lines as they read a text
 * document.
 *
 * <p>The stages: {@link HtmlTree} (jsoup, with bounds), {@link BoxBuilder} (tree to boxes: what is
 * shown and how), {@link Typesetter} and {@link TableSetter} (boxes to lines: where it stands). The
 * only package that uses jsoup; nothing of it is loaded before a document turns out to be HTML.
 */
package io.github.edgar8k.html;
