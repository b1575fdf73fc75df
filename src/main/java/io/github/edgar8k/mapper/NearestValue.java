package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of a shape that is nearest to a caption: beside it costs least, then above it, then
 * below, unless this cover sets its values below; other captions between cost more than lines.
 */
final class NearestValue {
    private static final int REACH = 9;

    private final CoverValues values;
    private final CoverGrid grid;
    private final Caption caption;

    private NearestValue(CoverValues values, Caption caption) {
        this.values = values;
        this.grid = values.grid;
        this.caption = caption;
    }

    /** The part with the shape that costs least and is nobody's yet, or null. */
    static CoverCell find(CoverValues values, Caption caption, CoverShape shape) {
        return new NearestValue(values, caption).find(shape);
    }

    private CoverCell find(CoverShape shape) {
        List<CoverCell> candidates = new ArrayList<>();
        int from = Math.max(0, caption.firstLine() - REACH);
        int to = Math.min(grid.size() - 1, caption.lastLine() + REACH);
        List<CoverCell> found = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            for (CoverCell cell : grid.cells(i)) {
                found.clear();
                shape.find(cell, found);
                for (CoverCell part : found) {
                    if (!values.isUsed(part) && !isInTelephone(cell, part, shape)) {
                        candidates.add(part);
                    }
                }
            }
        }
        CoverCell best = null;
        int least = Integer.MAX_VALUE;
        for (CoverCell candidate : candidates) {
            int cost = cost(candidate);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** The second half of "(406) 555-0120" has the shape of a file number. */
    private static boolean isInTelephone(CoverCell cell, CoverCell part, CoverShape shape) {
        if (shape != CoverShape.FILE_NUMBER) {
            return false;
        }
        List<CoverCell> telephones = new ArrayList<>(1);
        CoverShape.TELEPHONE.find(cell, telephones);
        for (CoverCell telephone : telephones) {
            if (part.left() > telephone.left() && part.right() <= telephone.right()) {
                return true;
            }
        }
        return false;
    }

    private int cost(CoverCell cell) {
        int cost;
        if (cell.line() >= caption.firstLine() && cell.line() <= caption.lastLine()) {
            if (cell.left() >= caption.rightOn(cell.line())) {
                cost = (cell.left() - caption.rightOn(cell.line())) / 4;
                if (captionBetween(cell)) {
                    cost += 60;
                }
            } else {
                cost = 25 + cell.distance(caption.left(), caption.right());
            }
        } else if (cell.line() < caption.firstLine()) {
            cost =
                    6
                            + 5 * textLines(cell.line() + 1, caption.firstLine())
                            + cell.distance(caption.left(), caption.right());
        } else {
            cost =
                    8
                            + 5 * textLines(caption.lastLine() + 1, cell.line())
                            + cell.distance(caption.left(), caption.right());
            if (values.valuesBelow()) {
                cost -= 5;
            }
        }
        return sameKindBetween(cell.line()) ? cost + 200 : cost;
    }

    private boolean captionBetween(CoverCell cell) {
        for (Caption other : values.captions) {
            if (other != caption
                    && other.firstLine() <= cell.line()
                    && other.lastLine() >= cell.line()
                    && other.left() >= caption.rightOn(cell.line())
                    && other.right() <= cell.left()) {
                return true;
            }
        }
        return false;
    }

    private boolean sameKindBetween(int line) {
        for (Caption other : values.captions) {
            if (other != caption && other.kind() == caption.kind()) {
                int middle = other.firstLine();
                if (line < caption.firstLine() && middle > line && middle < caption.firstLine()
                        || line > caption.lastLine()
                                && middle > caption.lastLine()
                                && middle < line) {
                    return true;
                }
            }
        }
        return false;
    }

    private int textLines(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (grid.isText(i)) {
                count++;
            }
        }
        return count;
    }
}
