package io.github.edgar8k.catalogue;

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

    private static final Match NONE = new Match(0, false);

    private static final int LONGEST_SMALL = 3;

    private final String title;
    private final Words text;

    /** The title's word that is up, from and to offsets. */
    private int start;

    private int end;

    private ItemTitles(String title, Words text) {
        this.title = title;
        this.text = text;
    }

    /**
     * The best match of the words from {@code from} on with a title of item {@code number}, or of
     * the same matter under the other regime; a complete one goes before a longer beginning.
     */
    public static Match match(String number, Words text, int from) {
        ItemCatalogue.Entry entry = ItemCatalogue.find(number);
        if (entry == null || from >= text.size()) {
            return NONE;
        }
        int first = from;
        while (first < text.size() - 1 && isSmallWord(text, first)) {
            first++;
        }
        Match best = best(entry, text, from, first, NONE);
        if (best.complete() && from + best.words() == text.size()) {
            return best;
        }
        if (entry.successor() != null) {
            best = best(ItemCatalogue.find(entry.successor()), text, from, first, best);
        } else if (!entry.old()) {
            for (ItemCatalogue.Entry old : ItemCatalogue.ENTRIES) {
                if (number.equals(old.successor())) {
                    best = best(old, text, from, first, best);
                }
            }
        }
        return best;
    }

    private static Match best(
            ItemCatalogue.Entry entry, Words text, int from, int first, Match before) {
        Match best = before;
        for (String title : entry.titles()) {
            if (!text.mayBeAlike(first, title)) {
                continue;
            }
            Match match = new ItemTitles(title, text).match(from);
            if (match.complete() && !best.complete()
                    || match.complete() == best.complete() && match.words() > best.words()) {
                best = match;
                if (best.complete() && from + best.words() == text.size()) {
                    break;
                }
            }
        }
        return best;
    }

    private Match match(int from) {
        int i = from;
        int real = 0;
        next(0);
        while (i < text.size() && start < end) {
            if (text.isAlike(i, title, start, end)) {
                i++;
                next(end);
                real++;
            } else if (isSmallTitleWord()) {
                next(end);
            } else if (isJoinedInTitle(i)) {
                i += 2;
                next(end);
                real++;
            } else if (isSmallWord(text, i)) {
                i++;
            } else if (isJoinedInText(i)) {
                i++;
                next(Words.nextEnd(title, end));
                real++;
            } else {
                break;
            }
        }
        if (real == 0) {
            return NONE;
        }
        boolean complete = start == end;
        while (i > from && complete && isSmallWord(text, i - 1)) {
            i--;
        }
        return new Match(i - from, complete);
    }

    /** Goes on to the title's first word behind an offset; an empty one where there is none. */
    private void next(int offset) {
        start = Words.nextStart(title, offset);
        end = Words.nextEnd(title, offset);
    }

    private boolean isSmallTitleWord() {
        return end - start <= LONGEST_SMALL && isSmall(Words.lower(title, start, end));
    }

    private static boolean isSmallWord(Words text, int i) {
        return text.end(i) - text.start(i) <= LONGEST_SMALL && isSmall(text.get(i));
    }

    /** Two printed words are one of the title's. */
    private boolean isJoinedInTitle(int i) {
        return i + 1 < text.size()
                && text.end(i) - text.start(i) < end - start
                && Words.lower(title, start, end).equals(text.get(i) + text.get(i + 1));
    }

    /** A printed word is two of the title's. */
    private boolean isJoinedInText(int i) {
        return end - start < text.end(i) - text.start(i)
                && Words.nextStart(title, end) < title.length()
                && text.get(i)
                        .equals(
                                Words.lower(title, start, end)
                                        + Words.lower(
                                                title,
                                                Words.nextStart(title, end),
                                                Words.nextEnd(title, end)));
    }

    /** Words that filers leave out and put in. */
    private static boolean isSmall(String word) {
        return switch (word) {
            case "a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to" -> true;
            default -> false;
        };
    }
}
