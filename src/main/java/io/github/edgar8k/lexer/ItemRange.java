package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemCatalogue;
import java.util.List;

/** Items that a heading names by the first and the last of them: "Items 1-4", "1 through 4". */
final class ItemRange {
    private ItemRange() {}

    /** Behind the dash of "1-4" or "3 - 4" stands a number and no more than a stop. */
    static boolean endsBehind(String text, int dash) {
        int i = dash + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        int digits = i;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        boolean stop =
                i == text.length()
                        || text.charAt(i) == '.'
                        || text.charAt(i) == ':'
                        || text.charAt(i) == ','
                        || text.charAt(i) == ' ';
        return i > digits
                && stop
                && (digits == dash + 1 || i == text.length() || text.charAt(i) != ' ');
    }

    /** Puts the numbers between {@code from} and the last one of {@code numbers} in. */
    static void fill(List<String> numbers, String from) {
        String to = numbers.get(numbers.size() - 1);
        List<ItemCatalogue.Entry> all = ItemCatalogue.ENTRIES;
        int first = ItemCatalogue.indexOf(from);
        int last = ItemCatalogue.indexOf(to);
        if (last <= first || all.get(first).old() != all.get(last).old()) {
            return;
        }
        numbers.remove(numbers.size() - 1);
        for (int i = first + 1; i <= last; i++) {
            numbers.add(all.get(i).number());
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
