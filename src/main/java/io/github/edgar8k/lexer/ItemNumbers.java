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
        int start = at;
        String number = dotted();
        if (number == null) {
            number = integer();
        }
        if (number == null) {
            number = roman();
        }
        if (number == null) {
            number = spelled();
        }
        if (number == null) {
            at = start;
            return false;
        }
        numbers.add(number);
        readLetters();
        return true;
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
        String number = "" + text.charAt(at) + '.' + text.charAt(digits) + text.charAt(digits + 1);
        if (ItemCatalogue.find(number) == null) {
            return null;
        }
        at = digits + 2;
        return number;
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

    /** ", 6", "and 8", "through 4", "- 4", "& 7", "/7.01", "and Item 9.01". */
    private boolean readConnected() {
        int start = at;
        skipBlanks();
        boolean range = false;
        if (take("through") || take("thru") || take("to ")) {
            range = true;
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
                && isRangeEnd()
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
            fill(from);
        }
        return true;
    }

    /** Behind the dash of "1-4" or "3 - 4" stands a number and no more than a stop. */
    private boolean isRangeEnd() {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        int digits = i;
        while (i < text.length() && isDigit(i)) {
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
                && (digits == at + 1 || i == text.length() || text.charAt(i) != ' ');
    }

    /** "Item 5 and 2 other matters": the second number counts something. */
    private boolean followedByWord() {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** Puts the numbers between the two ends of a range in. */
    private void fill(String from) {
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

    private boolean isDigit(int i) {
        char c = text.charAt(i);
        return c >= '0' && c <= '9';
    }
}
