package io.github.edgar8k.lexer;

import java.util.List;

/**
 * The heading of one or several items.
 *
 * @param numbers the item numbers, in printed order
 * @param letter the letter of "Item 7(c)" without its parentheses, null where there is none
 * @param title as printed, lines joined, without closing period or colon; null where there is none
 * @param ownTitles the title of each number where the heading says "Item" before each; else empty
 */
public record ItemHeading(
        List<String> numbers, String letter, String title, List<String> ownTitles) {

    /** The title of the number at that place, which is that of all where it has none of its own. */
    public String title(int place) {
        return ownTitles.isEmpty() ? title : ownTitles.get(place);
    }
}
