package io.github.edgar8k.lexer;

import java.util.List;

/**
 * The heading of one or several items.
 *
 * @param numbers the item numbers, in printed order
 * @param letter the letter of "Item 7(c)" without its parentheses, null where there is none
 * @param title as printed, lines joined, without closing period or colon; null where there is none
 */
public record ItemHeading(List<String> numbers, String letter, String title) {}
