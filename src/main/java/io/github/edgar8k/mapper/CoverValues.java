package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds captions' values by place: beside the caption on its line, above it (as the form prints
 * it), or below. What one caption has taken is no other's.
 */
final class CoverValues {
    /** Lines of one value: names of a hundred registrants may stand over one caption. */
    private static final int MOST_LINES = 200;

    final CoverGrid grid;
    final List<Caption> captions;
    private final List<CoverCell> used = new ArrayList<>();
    private int above;
    private int below;

    CoverValues(CoverGrid grid, List<Caption> captions) {
        this.grid = grid;
        this.captions = captions;
    }

    /** Whether this cover sets its values under their captions, as its numbers show. */
    boolean valuesBelow() {
        return below > above;
    }

    List<Caption> of(CoverCaption kind) {
        List<Caption> some = new ArrayList<>(2);
        for (Caption caption : captions) {
            if (caption.kind() == kind) {
                some.add(caption);
            }
        }
        return some;
    }

    boolean isUsed(CoverCell cell) {
        for (CoverCell other : used) {
            if (other.line() == cell.line()
                    && other.left() < cell.right()
                    && cell.left() < other.right()) {
                return true;
            }
        }
        return false;
    }

    /** What a cell holds beside its used parts, from left to right. */
    List<CoverCell> free(CoverCell cell) {
        List<CoverCell> free = new ArrayList<>(2);
        int from = cell.left();
        while (from < cell.right()) {
            CoverCell next = nextUsed(cell.line(), from);
            int to = next == null ? cell.right() : Math.min(cell.right(), next.left());
            if (to > from) {
                String text = cell.text().substring(from - cell.left(), to - cell.left());
                if (!text.isBlank()) {
                    free.add(new CoverCell(cell.line(), from, to, text.strip()));
                }
            }
            from = next == null ? cell.right() : Math.max(to, next.right());
        }
        return free;
    }

    /** The leftmost used part of a line that ends behind a column; null where there is none. */
    private CoverCell nextUsed(int line, int column) {
        CoverCell next = null;
        for (CoverCell other : used) {
            if (other.line() == line
                    && other.right() > column
                    && (next == null || other.left() < next.left())) {
                next = other;
            }
        }
        return next;
    }

    void use(CoverCell cell) {
        used.add(cell);
    }

    /** The nearest part of the cover that has a shape and is nobody's yet, or null. */
    CoverCell nearest(Caption caption, CoverShape shape) {
        CoverCell best = NearestValue.find(this, caption, shape);
        if (best != null) {
            count(caption, best);
        }
        return best;
    }

    private void count(Caption caption, CoverCell value) {
        if (value.distance(caption.left(), caption.right()) > 0) {
            return;
        }
        if (value.line() < caption.firstLine()) {
            above++;
        } else if (value.line() > caption.lastLine()) {
            below++;
        }
    }

    /**
     * What stands on the caption's last line behind it, up to the next caption; null where nothing
     * does.
     */
    CoverCell beside(Caption caption) {
        CoverCell joined = null;
        for (int line = caption.firstLine(); line <= caption.lastLine() && joined == null; line++) {
            if (line != caption.lastLine() && line != caption.firstLine()) {
                continue;
            }
            int from = caption.rightOn(line);
            int stop = nextCaption(caption, line, from);
            for (CoverCell cell : grid.cells(line)) {
                if (cell.left() >= from && cell.left() < stop && !isUsed(cell)) {
                    joined =
                            joined == null
                                    ? cell
                                    : new CoverCell(
                                            line,
                                            joined.left(),
                                            cell.right(),
                                            grid.line(line)
                                                    .text()
                                                    .substring(joined.left(), cell.right()));
                }
            }
        }
        return joined;
    }

    /**
     * The words that a caption in brackets stands right behind, on its own line: "Kansas (State of
     * incorporation)"; null where it has a line of its own.
     */
    CoverCell before(Caption caption) {
        int line = caption.firstLine();
        int left = caption.left();
        if (left == 0
                || caption.lastLine() > line
                || grid.line(line).text().charAt(left - 1) != '(') {
            return null;
        }
        List<CoverCell> cells = grid.cells(line);
        if (cells.size() != 1 || isUsed(cells.get(0))) {
            return null;
        }
        CoverCell cell = cells.get(0);
        return cell.right() < left && cell.right() >= left - 4 ? cell : null;
    }

    private int nextCaption(Caption caption, int line, int from) {
        int next = Integer.MAX_VALUE;
        for (Caption other : captions) {
            if (other != caption
                    && other.firstLine() <= line
                    && other.lastLine() >= line
                    && other.left() >= from) {
                next = Math.min(next, other.left());
            }
        }
        return next;
    }

    /** Whether a colon stands right behind the caption. */
    boolean hasColon(Caption caption) {
        return CaptionMarks.colonFollows(grid.line(caption.lastLine()).text(), caption.lastRight());
    }

    /**
     * The lines over a caption that are its value: from the nearest line of words upwards, as long
     * as no blank line, rule, caption or line of the form stands between. Top line first.
     *
     * @param wide whether the value may be wider than the caption, as a name over its caption is
     */
    List<CoverCell> above(Caption caption, boolean wide) {
        List<CoverCell> block = new ArrayList<>();
        int i = caption.firstLine() - 1;
        int skipped = 0;
        while (i >= 0 && skipped < 6 && (!grid.isText(i) || isNoise(i))) {
            if (grid.line(i).kind().isFurniture()) {
                return block;
            }
            i--;
            skipped++;
        }
        while (i >= 0 && grid.isText(i) && !grid.isPrintedForm(i) && block.size() < MOST_LINES) {
            CoverCell cell = cellFor(caption, i, wide);
            if (cell == null) {
                break;
            }
            block.add(0, cell);
            if (grid.hasTaken(i)) {
                break;
            }
            i--;
        }
        return block;
    }

    /** The same below a caption. */
    List<CoverCell> below(Caption caption, boolean wide) {
        List<CoverCell> block = new ArrayList<>();
        int i = caption.lastLine() + 1;
        int skipped = 0;
        while (i < grid.size() && skipped < 4 && (!grid.isText(i) || isNoise(i))) {
            i++;
            skipped++;
        }
        while (i < grid.size()
                && grid.isText(i)
                && !grid.isPrintedForm(i)
                && block.size() < MOST_LINES) {
            CoverCell cell = cellFor(caption, i, wide);
            if (cell == null) {
                break;
            }
            block.add(cell);
            i++;
        }
        return block;
    }

    /** A line that holds no words, only marks. */
    private boolean isNoise(int i) {
        return grid.words(i).isEmpty();
    }

    private CoverCell cellFor(Caption caption, int line, boolean wide) {
        List<CoverCell> cells = new ArrayList<>(3);
        for (CoverCell cell : grid.cells(line)) {
            if (!isUsed(cell)) {
                cells.add(cell);
            }
        }
        if (cells.isEmpty()) {
            return null;
        }
        int rivals = rivals(caption);
        if (wide && rivals == 0) {
            CoverCell first = cells.get(0);
            CoverCell last = cells.get(cells.size() - 1);
            return new CoverCell(
                    line,
                    first.left(),
                    last.right(),
                    grid.line(line).text().substring(first.left(), last.right()));
        }
        CoverCell best = null;
        for (CoverCell cell : cells) {
            if (cell.distance(caption.left(), caption.right()) <= (cells.size() == 1 ? 6 : 1)
                    && (best == null || overlap(cell, caption) > overlap(best, caption))) {
                best = cell;
            }
        }
        return best;
    }

    private static int overlap(CoverCell cell, Caption caption) {
        return Math.min(cell.right(), caption.right()) - Math.max(cell.left(), caption.left());
    }

    /** Captions in the same row. */
    int rivals(Caption caption) {
        int rivals = 0;
        for (Caption other : captions) {
            if (other != caption
                    && other.firstLine() <= caption.lastLine()
                    && other.lastLine() >= caption.firstLine()) {
                rivals++;
            }
        }
        return rivals;
    }
}
