package io.github.edgar8k.view;

import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where the record's values stand among the rows. */
final class Places {
    private final Listing listing;
    private final boolean laidOut;
    private final List<RowRange> items = new ArrayList<>();
    private RowRange lastRange;
    private Words lastWords;

    /**
     * @param parts of the main document, those of the listing
     */
    Places(Listing listing, List<Part> parts) {
        this.listing = listing;
        boolean anyLaidOut = false;
        for (Section section : listing.sections()) {
            anyLaidOut |= section.laidOut();
        }
        this.laidOut = anyLaidOut;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Item item) {
                for (int n = 0; n < item.heading().numbers().size(); n++) {
                    items.add(listing.part(i));
                }
            }
        }
    }

    Listing listing() {
        return listing;
    }

    RowRange of(LineRange lines) {
        return listing.rowsOf(lines);
    }

    /**
     * The rows of these lines that are in parts of a kind. A whole HTML document may stand on one
     * line; then the part tells more than the lines.
     */
    RowRange of(LineRange lines, SectionKind kind) {
        RowRange range = of(lines);
        if (!laidOut || range == null) {
            return range;
        }
        RowRange part = part(kind);
        int first = Math.max(part == null ? 1 : part.first(), range.first());
        int last = Math.min(part == null ? listing.size() : part.last(), range.last());
        return first <= last ? new RowRange(first, last) : range;
    }

    /** The rows from the first part of a kind to the end of the last; null where there is none. */
    RowRange part(SectionKind kind) {
        RowRange found = null;
        for (Section section : listing.sections()) {
            if (section.kind() == kind) {
                int first = found == null ? section.rows().first() : found.first();
                found = new RowRange(first, section.rows().last());
            }
        }
        return found;
    }

    /**
     * The rows of an item.
     *
     * @param index among the filing's items
     * @param count of the filing's items
     */
    RowRange of(Item item, int index, int count) {
        return laidOut && count == items.size() ? items.get(index) : of(item.lines());
    }

    /** The rows of some text that is known to stand on these lines, inside {@code around}. */
    RowRange of(LineRange lines, String text, RowRange around) {
        RowRange range = of(lines);
        if (!laidOut || range == null || around == null || text == null) {
            return range;
        }
        int first = Math.max(range.first(), around.first());
        int last = Math.min(range.last(), around.last());
        if (first >= last) {
            return range;
        }
        RowRange inside = new RowRange(first, last);
        return find(words(inside), text, inside);
    }

    /**
     * The words of these rows; null for no rows. Who asks for the same rows again gets the same
     * words, which know what has been found in them: each of several who sign on the same lines
     * finds its own.
     */
    Words words(RowRange range) {
        if (range == null) {
            return null;
        }
        if (!range.equals(lastRange)) {
            lastRange = range;
            lastWords = new Words(listing, range);
        }
        return lastWords;
    }

    /** The rows of a value, {@code otherwise} where it can't be found among the words. */
    static RowRange find(Words words, String value, RowRange otherwise) {
        RowRange found = words == null || value == null ? null : words.find(value);
        return found == null ? otherwise : found;
    }

    /** The same for a date, however it is printed. */
    static RowRange find(Words words, LocalDate date, RowRange otherwise) {
        if (words != null && date != null) {
            for (String form : DateForms.of(date)) {
                RowRange found = words.find(form);
                if (found != null) {
                    return found;
                }
            }
        }
        return otherwise;
    }
}
