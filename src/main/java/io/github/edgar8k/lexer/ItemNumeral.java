package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemCatalogue;

/**
 * One number of the form in the ways that filers write it: "2.02", "2. 02", "5", "V", "FIVE". Only
 * a number that an item has, and none of another form ("1A" of Form 10-K).
 */
final class ItemNumeral {
    /** The integer items went up to 13. */
    private static final int LAST_OLD = 13;

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"
    };

    private static final String[] SPELLED = {
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen"
    };

    private final String text;
    private final String number;
    private int at;

    private ItemNumeral(String text, int at) {
        this.text = text;
        this.at = at;
        this.number = readNumber();
    }

    /** Reads it at {@code at}; null where there is none. */
    static ItemNumeral read(String text, int at) {
        ItemNumeral found = new ItemNumeral(text, at);
        return found.number == null ? null : found;
    }

    /** As the catalogue writes it: "2.02", "5". */
    String number() {
        return number;
    }

    /** Offset behind its last character. */
    int end() {
        return at;
    }

    private String readNumber() {
        String found = dotted();
        if (found == null) {
            found = integer();
        }
        if (found == null) {
            found = roman();
        }
        return found == null ? spelled() : found;
    }

    private String dotted() {
        int i = at;
        if (i >= text.length() || !isDigit(i)) {
            return null;
        }
        i++;
        int dot = i;
        while (dot < text.length() && text.charAt(dot) == ' ') {
            dot++;
        }
        if (dot >= text.length() || text.charAt(dot) != '.' || dot > i + 1) {
            return null;
        }
        int digits = dot + 1;
        while (digits < text.length() && text.charAt(digits) == ' ' && digits < dot + 3) {
            digits++;
        }
        if (digits + 1 >= text.length() || !isDigit(digits) || !isDigit(digits + 1)) {
            return null;
        }
        if (digits + 2 < text.length() && isDigit(digits + 2)) {
            return null;
        }
        String found = "" + text.charAt(at) + '.' + text.charAt(digits) + text.charAt(digits + 1);
        if (ItemCatalogue.find(found) == null) {
            return null;
        }
        at = digits + 2;
        return found;
    }

    private String integer() {
        int i = at;
        while (i < text.length() && isDigit(i) && i < at + 3) {
            i++;
        }
        if (i == at || i > at + 2) {
            return null;
        }
        // "Item 7.01" that is no item of the form, "Item 1A" of Form 10-K.
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(i + 1)) {
            return null;
        }
        if (i < text.length()
                && (text.charAt(i) >= 'A' && text.charAt(i) <= 'C')
                && !wordBegins(i)) {
            return null;
        }
        int value = Integer.parseInt(text.substring(at, i));
        if (value < 1 || value > LAST_OLD) {
            return null;
        }
        at = i;
        return Integer.toString(value);
    }

    private boolean wordBegins(int i) {
        return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private String roman() {
        int i = at;
        while (i < text.length() && "IVX".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == at || i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            return null;
        }
        String numeral = text.substring(at, i);
        for (int n = 0; n < ROMAN.length; n++) {
            if (ROMAN[n].equals(numeral)) {
                at = i;
                return Integer.toString(n + 1);
            }
        }
        return null;
    }

    /** "FIVE": the whole word, in capitals or with one. */
    private String spelled() {
        int i = at;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && i < at + 9) {
            i++;
        }
        if (i - at < 3 || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        for (int n = 0; n < SPELLED.length; n++) {
            if (SPELLED[n].length() == i - at
                    && text.regionMatches(true, at, SPELLED[n], 0, i - at)) {
                at = i;
                return Integer.toString(n + 1);
            }
        }
        return null;
    }

    private boolean isDigit(int i) {
        char c = text.charAt(i);
        return c >= '0' && c <= '9';
    }
}
