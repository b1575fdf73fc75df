package io.github.edgar8k.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches what stands behind an item's number with the titles that filers print for that item: the
 * form's own, past and present, and the variants counted in real filings (facts on item headings).
 */
public final class ItemTitles {
    private static final String SMALL_WORDS = " a an and by for in of on or the to ";

    /**
     * How far a printed title goes along with a known one.
     *
     * @param words how many words of the printed text are the title's
     * @param complete whether the known title is there to its end
     */
    public record Match(int words, boolean complete) {}

    private static final Match NONE = new Match(0, false);

    private ItemTitles() {}

    /**
     * The best match of the words from {@code from} on with a title of item {@code number}; a complete
     * one goes before a longer beginning.
     */
    public static Match match(String number, Words text, int from) {
        Match best = NONE;
        for (Words title : titles(number)) {
            Match match = match(title, text, from);
            if (match.complete() && !best.complete()
                    || match.complete() == best.complete() && match.words() > best.words()) {
                best = match;
            }
        }
        return best;
    }

    private static Match match(Words title, Words text, int from) {
        int i = from;
        int t = 0;
        int real = 0;
        while (i < text.size() && t < title.size()) {
            if (Words.alike(text.get(i), title.get(t))) {
                i++;
                t++;
                real++;
            } else if (isSmall(title.get(t))) {
                t++;
            } else if (isSmall(text.get(i))) {
                i++;
            } else if (joined(text, i, title.get(t))) {
                i += 2;
                t++;
                real++;
            } else if (joined(title, t, text.get(i))) {
                i++;
                t += 2;
                real++;
            } else {
                break;
            }
        }
        if (real == 0) {
            return NONE;
        }
        boolean complete = t == title.size();
        while (i > from && isSmall(text.get(i - 1)) && complete) {
            i--;
        }
        return new Match(i - from, complete);
    }

    private static boolean joined(Words words, int at, String whole) {
        return at + 1 < words.size()
                && whole.length() == words.get(at).length() + words.get(at + 1).length()
                && whole.startsWith(words.get(at))
                && whole.endsWith(words.get(at + 1));
    }

    private static boolean isSmall(String word) {
        return SMALL_WORDS.contains(" " + word + " ");
    }

    private static List<Words> titles(String number) {
        ItemCatalogue.Entry entry = ItemCatalogue.find(number);
        if (entry == null) {
            return List.of();
        }
        List<Words> titles = new ArrayList<>(entry.titles().size() + 8);
        for (String title : entry.titles()) {
            titles.add(Words.of(title));
        }
        // A filer who takes the other regime's heading for the same matter is understood.
        if (entry.successor() != null) {
            for (String title : ItemCatalogue.find(entry.successor()).titles()) {
                titles.add(Words.of(title));
            }
        }
        for (ItemCatalogue.Entry old : ItemCatalogue.ENTRIES) {
            if (number.equals(old.successor())) {
                for (String title : old.titles()) {
                    titles.add(Words.of(title));
                }
            }
        }
        return titles;
    }
}
