package io.github.edgar8k.lexer;

/**
 * A line that may be an item's heading.
 *
 * @param line index of the line
 * @param numbers what is printed behind the word "Item"
 * @param titled whether the title is one that the form, or filers by habit, give the item
 * @param contents whether it is a line of a table of contents (leaders, a page number)
 */
record HeadingCandidate(int line, ItemNumbers numbers, boolean titled, boolean contents) {}
