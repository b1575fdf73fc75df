package io.github.edgar8k.catalogue;

/**
 * Phrases that a line is looked over for at once: a word is compared with those phrases only that
 * begin with its letter, so that asking for twenty costs hardly more than asking for one.
 */
public final class Phrases {
    /** Where the phrases stand that begin with no letter. */
    private static final int OTHER = 26;

    private final String[] all;
    private final String[][] byLetter = new String[OTHER + 1][];

    private Phrases(String[] all) {
        this.all = all;
        for (String phrase : all) {
            int slot = slot(phrase.charAt(0));
            String[] before = byLetter[slot];
            int n = before == null ? 0 : before.length;
            String[] more = new String[n + 1];
            for (int i = 0; i < n; i++) {
                more[i] = before[i];
            }
            more[n] = phrase;
            byLetter[slot] = more;
        }
    }

    /** Each in lower case, in words with one blank between, as {@link Words} compares them. */
    public static Phrases of(String... phrases) {
        return new Phrases(phrases);
    }

    /** Whether one of the phrases stands somewhere among the words. */
    public boolean in(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words begin with one of the phrases. */
    public boolean begin(Words words) {
        return !words.isEmpty() && at(words, 0);
    }

    /** Whether the words are one of the phrases. */
    public boolean equal(Words words) {
        for (String phrase : all) {
            if (words.equalTo(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(Words words, int i) {
        int first = words.first(i);
        // A word may begin with a letter that ASCII lacks and has in lower case.
        String[] some = first >= 128 ? all : byLetter[slot(first)];
        if (some != null) {
            for (String phrase : some) {
                if (words.at(i, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int slot(int c) {
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < OTHER ? letter : OTHER;
    }
}
