package io.github.edgar8k.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches what stands behind an item's number with the titles that filers print for that item: the
 * form's own, past and present, and the variants counted in real filings (facts on item headings).
 */
public final class ItemTitles {
    /**
     * How far a printed title goes along with a known one.
     *
     * @param words how many words of the printed text are the title's
     * @param complete whether the known title is there to its end
     */
    public record Match(int words, boolean complete) {}

    /** For each item the words of the titles that it is known by. */
    private static final Map<String, String[][]> TITLES = allTitles();

    private static final Match NONE = new Match(0, false);

    private ItemTitles() {}

    /**
     * The best match of the words from {@code from} on with a title of item {@code number}; a
     * complete one goes before a longer beginning.
     */
    public static Match match(String number, Words text, int from) {
        Match best = NONE;
        for (String[] title : titles(number)) {
            Match match = match(title, text, from);
            if (match.complete() && !best.complete()
                    || match.complete() == best.complete() && match.words() > best.words()) {
                best = match;
            }
        }
        return best;
    }

    private static Match match(String[] title, Words text, int from) {
        int i = from;
        int t = 0;
        int real = 0;
        while (i < text.size() && t < title.length) {
            if (Words.alike(text.get(i), title[t])) {
                i++;
                t++;
                real++;
            } else if (isSmall(title[t])) {
                t++;
            } else if (isSmall(text.get(i))) {
                i++;
            } else if (joined(text, i, title[t])) {
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
        boolean complete = t == title.length;
        while (i > from && isSmall(text.get(i - 1)) && complete) {
            i--;
        }
        return new Match(i - from, complete);
    }

    private static boolean joined(Words words, int at, String whole) {
        return at + 1 < words.size() && joined(words.get(at), words.get(at + 1), whole);
    }

    private static boolean joined(String[] words, int at, String whole) {
        return at + 1 < words.length && joined(words[at], words[at + 1], whole);
    }

    private static boolean joined(String first, String second, String whole) {
        return whole.length() == first.length() + second.length()
                && whole.startsWith(first)
                && whole.endsWith(second);
    }

    /** Words that filers leave out and put in. */
    private static boolean isSmall(String word) {
        return switch (word) {
            case "a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to" -> true;
            default -> false;
        };
    }

    /** The words of an item's titles, each title's in order; none for an unknown number. */
    private static String[][] titles(String number) {
        String[][] titles = TITLES.get(number);
        return titles == null ? new String[0][] : titles;
    }

    private static Map<String, String[][]> allTitles() {
        Map<String, String[][]> own = new HashMap<>();
        for (ItemCatalogue.Entry entry : ItemCatalogue.ENTRIES) {
            own.put(entry.number(), words(entry.titles()));
        }
        Map<String, String[][]> all = new HashMap<>();
        for (ItemCatalogue.Entry entry : ItemCatalogue.ENTRIES) {
            List<String[]> titles = new ArrayList<>(Arrays.asList(own.get(entry.number())));
            // A filer who takes the other regime's heading for the same matter is understood.
            if (entry.successor() != null) {
                titles.addAll(Arrays.asList(own.get(entry.successor())));
            }
            for (ItemCatalogue.Entry old : ItemCatalogue.ENTRIES) {
                if (entry.number().equals(old.successor())) {
                    titles.addAll(Arrays.asList(own.get(old.number())));
                }
            }
            all.put(entry.number(), titles.toArray(new String[0][]));
        }
        return all;
    }

    private static String[][] words(List<String> titles) {
        String[][] all = new String[titles.size()][];
        for (int i = 0; i < all.length; i++) {
            Words words = Words.of(titles.get(i));
            all[i] = new String[words.size()];
            for (int k = 0; k < all[i].length; k++) {
                all[i][k] = words.get(k);
            }
        }
        return all;
    }
}
