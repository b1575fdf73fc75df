package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * The jurisdiction at its caption: beside it, in the row of the numbers, over or under it, or near
 * it and nobody else's.
 */
final class CoverJurisdiction {
    private static final int FARTHEST = 60;

    private final CoverValues values;
    private final Caption caption;

    private CoverJurisdiction(CoverValues values, Caption caption) {
        this.values = values;
        this.caption = caption;
    }

    /** As printed; null where none is found. */
    static String read(CoverValues values, Caption caption) {
        return new CoverJurisdiction(values, caption).read();
    }

    /** As many as there are registrants, stacked over one caption: a registrant's each. */
    static void readStacked(
            CoverValues values, Caption caption, List<RegistrantValues> registrants) {
        boolean below = values.valuesBelow();
        List<CoverCell> block = new ArrayList<>();
        int line = below ? caption.lastLine() + 1 : caption.firstLine() - 1;
        CoverCell next = over(values, caption, line);
        while (next != null) {
            block.add(below ? block.size() : 0, next);
            line += below ? 1 : -1;
            next = over(values, caption, line);
        }
        if (block.size() != registrants.size()) {
            return;
        }
        for (int i = 0; i < block.size(); i++) {
            RegistrantValues r = registrants.get(i);
            if (r.jurisdiction == null) {
                r.jurisdiction = JurisdictionText.of(block.get(i).text());
                values.use(block.get(i));
            }
        }
    }

    /** The free jurisdiction of a line in the caption's columns, or null. */
    private static CoverCell over(CoverValues values, Caption caption, int line) {
        if (line < 0 || line >= values.grid.size()) {
            return null;
        }
        for (CoverCell cell : values.grid.cells(line)) {
            if (cell.distance(caption.left(), caption.right()) <= 1
                    && !values.isUsed(cell)
                    && JurisdictionText.unclaimed(cell.text()) != null) {
                return cell;
            }
        }
        return null;
    }

    private String read() {
        CoverCell beside = values.beside(caption);
        if (beside != null && (values.hasColon(caption) || values.rivals(caption) == 0)) {
            String printed = JurisdictionText.of(beside.text());
            if (printed != null) {
                values.use(beside);
                return printed;
            }
        }
        String printed = amongNumbers();
        if (printed != null) {
            return printed;
        }
        boolean below = values.valuesBelow() || values.hasColon(caption);
        printed = in(block(below), true);
        if (printed == null) {
            printed = in(block(!below), false);
        }
        return printed == null ? nearest() : printed;
    }

    /** "0-12345 Delaware 12-3456789": words beside a number on the nearest line of values. */
    private String amongNumbers() {
        int step = values.valuesBelow() ? 1 : -1;
        int line = step > 0 ? caption.lastLine() + 1 : caption.firstLine() - 1;
        while (line >= 0 && line < values.grid.size() && values.grid.cells(line).isEmpty()) {
            if (values.grid.isText(line)) {
                return null;
            }
            line += step;
        }
        if (line < 0 || line >= values.grid.size()) {
            return null;
        }
        for (CoverCell cell : values.grid.cells(line)) {
            if (!values.isUsed(cell)) {
                continue;
            }
            for (CoverCell words : values.free(cell)) {
                String printed = JurisdictionText.unclaimed(words.text());
                if (printed != null) {
                    values.use(words);
                    return printed;
                }
            }
        }
        return null;
    }

    private List<CoverCell> block(boolean below) {
        return below ? values.below(caption, false) : values.above(caption, false);
    }

    /**
     * @param claimed whether this is the caption's own side, so that its words are the value
     */
    private String in(List<CoverCell> block, boolean claimed) {
        for (int i = block.size() - 1; i >= 0; i--) {
            CoverCell cell = block.get(i);
            String printed =
                    claimed
                            ? JurisdictionText.of(cell.text())
                            : JurisdictionText.unclaimed(cell.text());
            if (printed != null) {
                values.use(cell);
                return printed;
            }
        }
        return null;
    }

    private String nearest() {
        String best = null;
        CoverCell bestCell = null;
        int least = FARTHEST;
        for (int i = Math.max(0, caption.firstLine() - 6);
                i < Math.min(values.grid.size(), caption.lastLine() + 5);
                i++) {
            for (CoverCell cell : values.grid.cells(i)) {
                String printed =
                        values.isUsed(cell) ? null : JurisdictionText.unclaimed(cell.text());
                int lines =
                        i < caption.firstLine()
                                ? caption.firstLine() - i
                                : Math.max(0, i - caption.lastLine()) + 1;
                int cost = lines * 5 + cell.distance(caption.left(), caption.right());
                if (printed != null && cost < least) {
                    least = cost;
                    best = printed;
                    bestCell = cell;
                }
            }
        }
        if (bestCell != null) {
            values.use(bestCell);
        }
        return best;
    }
}
