package io.github.edgar8k.mapper;

/** Names of the months and of the days of a month, in lower case. */
final class MonthName {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private static final String[] ORDINALS = {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth"
    };

    private MonthName() {}

    /**
     * 1 to 12 for a month's name, a short form of it, or one with a typing error; 0 for no month.
     */
    static int number(String word) {
        int length = word.length();
        if (length < 3) {
            return 0;
        }
        for (int i = 0; i < MONTHS.length; i++) {
            String month = MONTHS[i];
            if (month.equals(word)
                    || length <= 4 && length < month.length() && month.startsWith(word)) {
                return length == 4 && i != 8 && month.length() > 5 ? 0 : i + 1;
            }
        }
        for (int i = 0; i < MONTHS.length; i++) {
            String month = MONTHS[i];
            boolean longEnough = month.length() > 4 || month.length() == 4 && length == 4;
            if (longEnough && word.charAt(0) == month.charAt(0) && oneErrorApart(month, word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** 1 to 20, or 30, for "first" to "thirtieth"; 20 and 30 for "twenty" and "thirty"; 0 else. */
    static int ordinal(String word) {
        if (word.equals("twenty")) {
            return 20;
        }
        if (word.equals("thirty") || word.equals("thirtieth")) {
            return 30;
        }
        for (int i = 0; i < ORDINALS.length; i++) {
            if (ORDINALS[i].equals(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether one letter is wrong, missing, too many, or changed places with its neighbour. */
    private static boolean oneErrorApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        boolean swapped =
                a.length() == b.length()
                        && head + tail == a.length() - 2
                        && a.charAt(head) == b.charAt(head + 1)
                        && a.charAt(head + 1) == b.charAt(head);
        return head + tail >= longer - 1 || swapped;
    }
}
