package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * The word "Item" and the numbers behind it, at the start of a line: "Item 5.", "ITEM 2:",
 * "Item5.", "Item 2. 02", "Items 1 through 4, 6 and 8", "Items 1-4", "Items 1.01(a) and 5.02(e)",
 * "Item 7(c)", "Item (5)", "ITEM 2.)", "I T E M 5", "Item V", "ITEM FIVE". And numbers that stand
 * without the word: "5. Other Events".
 */
final class ItemNumbers {
    private final String text;
    private final List<String> numbers = new ArrayList<>(2);
    private int at;
    private int numbersEnd;
    private String letter;
    private boolean separated;
    private boolean glued;

    private ItemNumbers(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Reads them at {@code from}; null where there is no such word or no number of the form. */
    static ItemNumbers read(String text, int from) {
        int word = wordEnd(text, from);
        if (word < 0) {
            return null;
        }
        ItemNumbers found = new ItemNumbers(text, word);
        return found.readList() ? found : null;
    }

    /** Reads one number without the word before it, "5." or "2.02"; null where there is none. */
    static ItemNumbers readBare(String text, int from) {
        ItemNumbers found = new ItemNumbers(text, from);
        if (!found.readNumber()) {
            return null;
        }
        found.readSeparator();
        return found;
    }

    /** The number of a heading that prints none; its title begins at {@code end}. */
    static ItemNumbers unnumbered(String number, int end) {
        ItemNumbers numbers = new ItemNumbers("", end);
        numbers.numbers.add(number);
        return numbers;
    }

    List<String> numbers() {
        return numbers;
    }

    /** The first number's place in the form: "5" is 500, "8.01" is 801. */
    int rank() {
        String number = numbers.get(0);
        int dot = number.indexOf('.');
        return dot < 0
                ? Integer.parseInt(number) * 100
                : Integer.parseInt(number.substring(0, dot)) * 100
                        + Integer.parseInt(number.substring(dot + 1));
    }

    /** The letter of "7(c)", or null. */
    String letter() {
        return letter;
    }

    /** Offset of what stands behind the numbers and their separator. */
    int end() {
        return at;
    }

    /** Offset behind the last number, before its separator. */
    int numbersEnd() {
        return numbersEnd;
    }

    /** Whether a period, colon or dash stands behind the last number. */
    boolean separated() {
        return separated;
    }

    /** Whether what follows touches the number without a blank or separator. */
    boolean glued() {
        return glued;
    }

    /** Whether a line can hold "Item" at that offset: a test of two characters. */
    static boolean mayBegin(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c == 'I' || c == 'i';
    }

    private static int wordEnd(String text, int at) {
        if (text.regionMatches(true, at, "item", 0, 4)) {
            int end = at + 4;
            if (end < text.length() && (text.charAt(end) == 's' || text.charAt(end) == 'S')) {
                end++;
            } else if (text.regionMatches(true, end, "(s)", 0, 3)) {
                end += 3;
            }
            return end;
        }
        if (text.regionMatches(true, at, "i t e m", 0, 7)) {
            int end = at + 7;
            return text.regionMatches(true, end, " s ", 0, 3) ? end + 2 : end;
        }
        return -1;
    }

    private boolean readList() {
        skipBlanks();
        if (text.startsWith("No.", at) || text.startsWith("NO.", at)) {
            at += 3;
            skipBlanks();
        } else if (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '-')) {
            at++;
            skipBlanks();
        }
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
        }
        if (!readNumber()) {
            return false;
        }
        while (numbers.size() < ItemCatalogue.ENTRIES.size() && readConnected()) {
            // each turn takes one more number
        }
        readSeparator();
        return true;
    }

    /** One number of the catalogue, with its letters. */
    private boolean readNumber() {
        ItemNumeral numeral = ItemNumeral.read(text, at);
        if (numeral == null) {
            return false;
        }
        at = numeral.end();
        numbers.add(numeral.number());
        readLetters();
        return true;
    }

    /** "(c)", "(a) and (b)", ".(c)", "c." behind a number. */
    private void readLetters() {
        int i = at;
        if (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        while (i < text.length() && text.charAt(i) == ' ' && i < at + 2) {
            i++;
        }
        int letters = 0;
        while (i + 2 < text.length()
                && text.charAt(i) == '('
                && isSmallLetter(i + 1)
                && text.charAt(i + 2) == ')') {
            if (letter == null) {
                letter = text.substring(i + 1, i + 2).toLowerCase(java.util.Locale.ROOT);
            }
            i += 3;
            letters++;
            at = i;
            int next = i;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
                next++;
            }
            if (text.startsWith("and (", next)) {
                next += 4;
            } else if (text.startsWith("& (", next)) {
                next += 2;
            }
            if (letters < 6 && next < text.length() && text.charAt(next) == '(') {
                i = next;
            }
        }
    }

    private boolean isSmallLetter(int i) {
        char c = (char) (text.charAt(i) | 0x20);
        return c >= 'a' && c <= 'i';
    }

    /** ", 6", "and 8", "through 4", ". through 6", "- 4", "& 7", "/7.01", "and Item 9.01". */
    private boolean readConnected() {
        int start = at;
        boolean stopped = take(".");
        skipBlanks();
        boolean range = false;
        if (take("through") || take("thru") || !stopped && take("to ")) {
            range = true;
        } else if (stopped && !text.regionMatches(true, at, "and ", 0, 4)) {
            at = start;
            return false;
        } else if (take(", and ")
                || take(",")
                || take("and ")
                || take("& ")
                || take("; and ")
                || take("and/or ")
                || take("/")) {
            skipBlanks();
            take("and ");
        } else if (at < text.length()
                && (text.charAt(at) == '-' || text.charAt(at) == '\u2013')
                && ItemRange.endsBehind(text, at)
                && numbers.get(numbers.size() - 1).indexOf('.') < 0) {
            at++;
            range = true;
        } else {
            at = start;
            return false;
        }
        skipBlanks();
        int word = wordEnd(text, at);
        if (word >= 0) {
            at = word;
            skipBlanks();
        }
        int size = numbers.size();
        String from = numbers.get(size - 1);
        if (!readNumber() || followedByWord()) {
            while (numbers.size() > size) {
                numbers.remove(numbers.size() - 1);
            }
            at = start;
            return false;
        }
        if (range) {
            ItemRange.fill(numbers, from);
        }
        return true;
    }

    /** "Item 5 and 2 other matters": the second number counts something. */
    private boolean followedByWord() {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private void readSeparator() {
        int start = at;
        numbersEnd = at;
        boolean blank = skipBlanks();
        int mark = at;
        while (at < text.length() && isSeparator(text.charAt(at), text.charAt(at - 1))) {
            at++;
        }
        separated = at > mark;
        if (!separated) {
            glued =
                    !blank
                            && start < text.length()
                            && Character.isLetterOrDigit(text.charAt(start));
        }
        skipBlanks();
    }

    /** A bracket is one where it touches what it closes: "2.)". */
    private static boolean isSeparator(char c, char before) {
        return c == '.'
                || c == ':'
                || c == ')' && before != ' '
                || c == '-'
                || c == '\u2013'
                || c == '\u2014'
                || c == '_';
    }

    private boolean take(String word) {
        if (text.regionMatches(true, at, word, 0, word.length())) {
            at += word.length();
            return true;
        }
        return false;
    }

    private boolean skipBlanks() {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > start;
    }
}
