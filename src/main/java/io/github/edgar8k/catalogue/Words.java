package io.github.edgar8k.catalogue;

import java.util.Arrays;

/**
 * The words of a printed phrase, for comparing it with the form's wording: letters and digits in
 * lower case, cut at anything else, an apostrophe inside a word dropped ("registrant's" is
 * "registrants"). Offsets are UTF-16 units of the phrase.
 *
 * <p>Every line comes by here. It is one long class because all comparing reads the same arrays,
 * and calls to other classes would cost more than the comparing.
 */
public final class Words {
    /** Whether an ASCII character is part of a word: asked of every character, often. */
    private static final boolean[] ASCII_PARTS = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII_PARTS[c] =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '&';
        }
    }

    /** How many characters two words that are alike may differ in length, apostrophes counted. */
    private static final int MOST_APART = 3;

    /**
     * The phrase's characters, the ASCII ones of words in lower case: an array is read faster than
     * a string.
     */
    private final char[] chars;

    /** Offset in the text that the first of {@link #chars} stands at. */
    private final int base;

    private final int[] starts;
    private final int[] ends;
    private final int size;

    /** Words that are not their own characters in lower case, and those that were asked for. */
    private String[] strings;

    private Words(char[] chars, int base, int[] starts, int[] ends, int size, String[] strings) {
        this.chars = chars;
        this.base = base;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.strings = strings;
    }

    public static Words of(String text) {
        return of(text, 0, text.length());
    }

    /** The words between two offsets of {@code text}; their offsets count from its start. */
    public static Words of(String text, int from, int to) {
        int[] starts = new int[Math.min((to - from) / 4 + 2, 24)];
        int[] ends = new int[starts.length];
        String[] strings = null;
        int n = 0;
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        int at = from;
        while (at < to) {
            char first = chars[at - from];
            if (first < 128 ? !ASCII_PARTS[first] : !isWordPart(first)) {
                at++;
                continue;
            }
            int end = at;
            boolean plain = true;
            while (end < to) {
                char c = chars[end - from];
                if (c < 128 && ASCII_PARTS[c]) {
                    // The bit that makes a letter small is set in digits and "&" anyway.
                    chars[end - from] = (char) (c | 0x20);
                    end++;
                    continue;
                }
                if (c >= 128 && isWordPart(c)) {
                    plain = false;
                } else if (c != ' ' && isInnerApostrophe(text, end, to)) {
                    plain = false;
                } else {
                    break;
                }
                end++;
            }
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
                strings = strings == null ? null : Arrays.copyOf(strings, n * 2);
            }
            if (!plain) {
                strings = strings == null ? new String[starts.length] : strings;
                strings[n] = lower(text, at, end);
            }
            starts[n] = at;
            ends[n++] = end;
            at = end;
        }
        return new Words(chars, from, starts, ends, n, strings);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public String get(int i) {
        if (strings == null) {
            strings = new String[starts.length];
        }
        String word = strings[i];
        if (word == null) {
            word = new String(chars, starts[i] - base, ends[i] - starts[i]);
            strings[i] = word;
        }
        return word;
    }

    /** The first character of word {@code i}, in lower case where it is ASCII. */
    char first(int i) {
        return chars[starts[i] - base];
    }

    /** The first letter of word {@code i}, 0 for a to 25 for z; -1 where it is none of these. */
    int firstLetter(int i) {
        int letter = first(i) - 'a';
        return letter < 0 || letter > 25 ? -1 : letter;
    }

    /** Offset of word {@code i}'s first character. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind word {@code i}'s last character. */
    public int end(int i) {
        return ends[i];
    }

    /** Whether word {@code i} exists and is {@code word}. */
    public boolean is(int i, String word) {
        return i >= 0 && i < size && matches(i, word, 0, word.length());
    }

    /**
     * Whether word {@code i} is {@code phrase} from {@code from} to {@code to}, without making a
     * string of it.
     */
    boolean matches(int i, String phrase, int from, int to) {
        String known = strings == null ? null : strings[i];
        if (known != null) {
            return known.length() == to - from && phrase.startsWith(known, from);
        }
        int length = to - from;
        if (ends[i] - starts[i] != length) {
            return false;
        }
        int at = starts[i] - base;
        for (int k = 0; k < length; k++) {
            if (chars[at + k] != phrase.charAt(from + k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether word {@code i} can be {@link #isLike} the first one of {@code phrase}. */
    boolean mayBegin(int i, String phrase) {
        int length = ends[i] - starts[i];
        return first(i) == phrase.charAt(0)
                && (length < 2
                        || length >= 6
                        || strings != null
                        || chars[starts[i] + 1 - base] == phrase.charAt(1));
    }

    /**
     * Whether word {@code i} is what stands in {@code phrase} from {@code from} to {@code to}, or,
     * in words of six letters and more, is one typing error away from it.
     */
    boolean isLike(int i, String phrase, int from, int to) {
        int length = ends[i] - starts[i];
        if (length < 6 || Math.abs(length - (to - from)) > 1 || first(i) != phrase.charAt(from)) {
            return matches(i, phrase, from, to);
        }
        return matches(i, phrase, from, to) || alike(get(i), phrase.substring(from, to));
    }

    /**
     * Whether word {@code i} is {@link #alike} the word of {@code phrase}, as printed, from one
     * offset to another.
     */
    boolean isAlike(int i, String phrase, int from, int to) {
        int length = ends[i] - starts[i];
        int apart = Math.abs(length - (to - from));
        if (apart > MOST_APART) {
            return false;
        }
        boolean sameFirst = first(i) == (phrase.charAt(from) | 0x20);
        if (apart == 0 && sameFirst && isPrinted(i, phrase, from)) {
            return true;
        }
        return (sameFirst || length >= 6 && to - from >= 6)
                && alike(get(i), lower(phrase, from, to));
    }

    /**
     * Whether word {@code i} may be {@link #alike} the word that {@code phrase} begins with, or one
     * of them may begin with the other, as their first two letters tell: one typing error at most.
     */
    boolean mayBeAlike(int i, String phrase) {
        int a = first(i);
        int b = phrase.charAt(0) | 0x20;
        if (a == b || ends[i] - starts[i] < 2) {
            return true;
        }
        int a2 = chars[starts[i] + 1 - base] | 0x20;
        int b2 = phrase.charAt(1) | 0x20;
        return a2 == b2 || a2 == b || a == b2;
    }

    /** Whether word {@code i} and as much of {@code phrase} are the same but for capitals. */
    private boolean isPrinted(int i, String phrase, int from) {
        int at = starts[i] - base;
        for (int k = ends[i] - starts[i] - 1; k > 0; k--) {
            if (chars[at + k] != (phrase.charAt(from + k) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    /** Offset of the first word of {@code phrase} from an offset on; its length where none is. */
    static int nextStart(String phrase, int from) {
        int at = from;
        while (at < phrase.length() && !isWordPart(phrase.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset behind the first word of {@code phrase} from an offset on. */
    static int nextEnd(String phrase, int from) {
        int at = nextStart(phrase, from);
        while (at < phrase.length()
                && (isWordPart(phrase.charAt(at))
                        || isInnerApostrophe(phrase, at, phrase.length()))) {
            at++;
        }
        return at;
    }

    /**
     * Whether the words from {@code at} on begin with {@code phrase}, in words with one blank
     * between.
     */
    public boolean at(int at, String phrase) {
        return behind(at, phrase) >= 0;
    }

    /** The word behind {@code phrase} where it begins at {@code at}, or -1. */
    private int behind(int at, String phrase) {
        int from = 0;
        int i = at;
        while (from < phrase.length()) {
            int end = phrase.indexOf(' ', from);
            end = end < 0 ? phrase.length() : end;
            if (i < 0 || i >= size || !matches(i, phrase, from, end)) {
                return -1;
            }
            i++;
            from = end + 1;
        }
        return i;
    }

    public boolean startsWith(String phrase) {
        return at(0, phrase);
    }

    /** Whether {@code phrase} stands somewhere among the words. */
    public boolean contains(String phrase) {
        return indexOf(phrase, 0) >= 0;
    }

    /** The first word, from {@code from} on, where {@code phrase} begins, or -1. */
    public int indexOf(String phrase, int from) {
        char first = phrase.charAt(0);
        for (int i = from; i < size; i++) {
            char c = first(i);
            if ((c == first || c >= 128) && at(i, phrase)) {
                return i;
            }
        }
        return -1;
    }

    public boolean equalTo(String phrase) {
        return behind(0, phrase) == size;
    }

    /** The words with one blank between. */
    @Override
    public String toString() {
        if (size == 0) {
            return "";
        }
        StringBuilder joined = new StringBuilder(ends[size - 1] - starts[0]).append(get(0));
        for (int i = 1; i < size; i++) {
            joined.append(' ').append(get(i));
        }
        return joined.toString();
    }

    /**
     * Whether two words are the same but for a plural s or one typing error (one letter wrong,
     * missing or too many, in words of six letters and more).
     */
    public static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer == a ? b : a;
        int extra = longer.length() - shorter.length();
        if (extra == 1 && longer.endsWith("s") && longer.startsWith(shorter)) {
            return true;
        }
        return extra <= 1 && shorter.length() >= 6 && oneErrorApart(longer, shorter);
    }

    private static boolean oneErrorApart(String longer, String shorter) {
        int head = 0;
        while (head < shorter.length() && longer.charAt(head) == shorter.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter.length() - head
                && longer.charAt(longer.length() - 1 - tail)
                        == shorter.charAt(shorter.length() - 1 - tail)) {
            tail++;
        }
        return head + tail >= longer.length() - 1
                || longer.length() == shorter.length() && isSwap(longer, shorter, head, tail);
    }

    private static boolean isSwap(String a, String b, int head, int tail) {
        return head + tail == a.length() - 2
                && a.charAt(head) == b.charAt(head + 1)
                && a.charAt(head + 1) == b.charAt(head);
    }

    private static boolean isWordPart(char c) {
        return c < 128 ? ASCII_PARTS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean isInnerApostrophe(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019' || c == '`')
                && at + 1 < to
                && isWordPart(text.charAt(at + 1));
    }

    /** The word between two offsets. */
    static String lower(String text, int from, int to) {
        char[] word = new char[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 && isWordPart(c)) {
                word[n++] = (char) (c | 0x20);
            } else if (isWordPart(c)) {
                word[n++] = Character.toLowerCase(c);
            }
        }
        return new String(word, 0, n);
    }
}
