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
     * The rows of an item. A whole HTML document may stand on one line; then the part tells more
     * than its lines.
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
        RowRange found = new Words(listing, new RowRange(first, last)).find(text);
        return found == null ? new RowRange(first, last) : found;
    }

    /** The words on these lines, null where none of them is shown. */
    Words words(LineRange lines) {
        RowRange range = of(lines);
        return range == null ? null : new Words(listing, range);
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
