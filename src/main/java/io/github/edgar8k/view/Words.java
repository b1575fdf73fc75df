package io.github.edgar8k.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of some rows, to find where a value was read. The record knows the lines of a part but
 * not of each value in it. A word is a run of letters and digits, upper or lower case.
 */
final class Words {
    /** A cover or a header has a few hundred. */
    private static final int MOST_WORDS = 50_000;

    /** Words of a neighbouring column that may stand between two of a value. */
    private static final int MOST_BETWEEN = 12;

    private static final int MOST_TRIES = 2_000;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    Words(Listing listing, RowRange range) {
        for (int row = range.first(); row <= range.last() && words.size() < MOST_WORDS; row++) {
            int before = words.size();
            split(listing.row(row).text(), words);
            for (int i = before; i < words.size(); i++) {
                rows.add(row);
            }
        }
    }

    /**
     * The rows where a value stands, null where it can't be found. Asked again for the same value,
     * it gives the next place, as long as there is one: two registrants of one state.
     */
    RowRange find(String value) {
        List<String> wanted = new ArrayList<>();
        split(value, wanted);
        int best = -1;
        int bestLast = 0;
        int bestCost = Integer.MAX_VALUE;
        int tries = 0;
        for (int at = 0; at < words.size() && !wanted.isEmpty() && tries < MOST_TRIES; at++) {
            if (!words.get(at).equals(wanted.get(0))) {
                continue;
            }
            tries++;
            int last = match(wanted, at);
            if (last >= 0) {
                int cost =
                        last - at - wanted.size() + 1 + (taken.contains(at) ? 4 * MOST_BETWEEN : 0);
                if (cost < bestCost) {
                    best = at;
                    bestLast = last;
                    bestCost = cost;
                }
                if (cost == 0) {
                    break;
                }
            }
        }
        if (best < 0) {
            return null;
        }
        taken.add(best);
        return new RowRange(rows.get(best), rows.get(bestLast));
    }

    /** Index of the last word of a value that begins at a word, -1 where it does not. */
    private int match(List<String> wanted, int at) {
        int between = 0;
        int word = at;
        for (int i = 1; i < wanted.size(); i++) {
            word++;
            while (word < words.size() && !words.get(word).equals(wanted.get(i))) {
                word++;
                if (++between > MOST_BETWEEN) {
                    return -1;
                }
            }
            if (word >= words.size()) {
                return -1;
            }
        }
        return word;
    }

    private static void split(String text, List<String> to) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                to.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
    }
}
