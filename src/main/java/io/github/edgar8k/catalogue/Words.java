package io.github.edgar8k.catalogue;

/**
 * The words of a printed phrase, for comparing it with the form's wording: letters and digits in
 * lower case, cut at anything else, an apostrophe inside a word dropped ("registrant's" is
 * "registrants"). Offsets are UTF-16 units of the phrase.
 */
public final class Words {
    private final String[] words;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private Words(String[] words, int[] starts, int[] ends, int size) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    public static Words of(String text) {
        return of(text, 0, text.length());
    }

    /** The words between two offsets of {@code text}; their offsets count from its start. */
    public static Words of(String text, int from, int to) {
        int room = (to - from) / 2 + 1;
        String[] words = new String[Math.min(room, 16)];
        int[] starts = new int[words.length];
        int[] ends = new int[words.length];
        int n = 0;
        for (int at = from; at < to; at++) {
            if (!isWordPart(text.charAt(at))) {
                continue;
            }
            int end = at + 1;
            while (end < to && (isWordPart(text.charAt(end)) || isInnerApostrophe(text, end, to))) {
                end++;
            }
            if (n == words.length) {
                words = java.util.Arrays.copyOf(words, n * 2);
                starts = java.util.Arrays.copyOf(starts, n * 2);
                ends = java.util.Arrays.copyOf(ends, n * 2);
            }
            words[n] = lower(text, at, end);
            starts[n] = at;
            ends[n++] = end;
            at = end;
        }
        return new Words(words, starts, ends, n);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public String get(int i) {
        return words[i];
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
        return i >= 0 && i < size && words[i].equals(word);
    }

    /** Whether the words from {@code at} on begin with {@code phrase}, in words with one blank between. */
    public boolean at(int at, String phrase) {
        int from = 0;
        for (int i = at; ; i++) {
            if (i >= size) {
                return false;
            }
            String word = words[i];
            if (!phrase.startsWith(word, from)) {
                return false;
            }
            from += word.length();
            if (from == phrase.length()) {
                return true;
            }
            if (phrase.charAt(from) != ' ') {
                return false;
            }
            from++;
        }
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
        for (int i = from; i < size; i++) {
            if (at(i, phrase)) {
                return i;
            }
        }
        return -1;
    }

    public boolean equalTo(String phrase) {
        return toString().equals(phrase);
    }

    /** The words with one blank between. */
    @Override
    public String toString() {
        if (size == 0) {
            return "";
        }
        StringBuilder joined = new StringBuilder(words[0]);
        for (int i = 1; i < size; i++) {
            joined.append(' ').append(words[i]);
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
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '&'
                : Character.isLetterOrDigit(c);
    }

    private static boolean isInnerApostrophe(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019' || c == '`')
                && at + 1 < to
                && isWordPart(text.charAt(at + 1));
    }

    private static String lower(String text, int from, int to) {
        StringBuilder word = null;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean apostrophe = c == '\'' || c == '\u2019' || c == '`';
            char lower = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
            if (word == null) {
                if (lower == c && !apostrophe) {
                    continue;
                }
                word = new StringBuilder(to - from).append(text, from, i);
            }
            if (!apostrophe) {
                word.append(lower);
            }
        }
        return word == null ? text.substring(from, to) : word.toString();
    }
}
