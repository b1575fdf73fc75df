package io.github.edgar8k.html;

import org.jsoup.nodes.Element;

/** Numbers and bullets of list items, as a browser would draw them. */
final class ListMarker {
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ListMarker() {}

    /** The number of a list's first item. */
    static int start(Element list) {
        return number(list.attr("start"), 1);
    }

    /** The marker of an item that is number {@code item} by count. */
    static String of(Element list, Element element, int item) {
        if (!list.normalName().equals("ol")) {
            return Symbols.BULLET;
        }
        int number = number(element.attr("value"), item);
        String style = list.attr("style");
        String type = list.attr("type");
        if (type.equals("a")
                || Css.find(style, "lower-alpha") >= 0
                || named(style, "lower-latin")) {
            return letters(number, 'a') + ".";
        }
        if (type.equals("A")
                || Css.find(style, "upper-alpha") >= 0
                || named(style, "upper-latin")) {
            return letters(number, 'A') + ".";
        }
        if (type.equals("i") || named(style, "lower-roman")) {
            return roman(number, false) + ".";
        }
        if (type.equals("I") || named(style, "upper-roman")) {
            return roman(number, true) + ".";
        }
        return number + ".";
    }

    private static boolean named(String style, String value) {
        return Css.find(style, value) >= 0;
    }

    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 26) {
            return Integer.toString(number);
        }
        int index = number - 1;
        String last = String.valueOf((char) (first + index % 26));
        return index < 26 ? last : (char) (first + index / 26 - 1) + last;
    }

    private static String roman(int number, boolean upper) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder digits = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                digits.append(ROMAN[i]);
            }
        }
        for (int i = 0; upper && i < digits.length(); i++) {
            digits.setCharAt(i, (char) (digits.charAt(i) - 'a' + 'A'));
        }
        return digits.toString();
    }

    /** A whole number of at most six digits, or another value. */
    static int number(String digits, int otherwise) {
        int number = 0;
        String given = digits.strip();
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c < '0' || c > '9' || i == 6) {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return given.isEmpty() ? otherwise : number;
    }
}
