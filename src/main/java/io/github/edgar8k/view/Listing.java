package io.github.edgar8k.view;

import io.github.edgar8k.model.LineRange;
import java.util.List;

/**
 * The left side of the page: all rows with their sections, and where lines of the input are among
 * them.
 */
final class Listing {
    private final List<Row> rows;
    private final List<Section> sections;
    private final List<RowRange> parts;
    private final int[] lastSoFar;
    private final int[] firstFromHere;

    /**
     * @param parts for each part of the document, in order, its rows
     */
    Listing(List<Row> rows, List<Section> sections, List<RowRange> parts) {
        this.rows = List.copyOf(rows);
        this.sections = List.copyOf(sections);
        this.parts = List.copyOf(parts);
        int count = rows.size();
        lastSoFar = new int[count];
        firstFromHere = new int[count];
        for (int i = 0, most = 0; i < count; i++) {
            most = Math.max(most, rows.get(i).last());
            lastSoFar[i] = most;
        }
        for (int i = count - 1, least = Integer.MAX_VALUE; i >= 0; i--) {
            least = Math.min(least, rows.get(i).first());
            firstFromHere[i] = least;
        }
    }

    List<Section> sections() {
        return sections;
    }

    /** The rows of the part with this index. */
    RowRange part(int index) {
        return parts.get(index);
    }

    Row row(int number) {
        return rows.get(number - 1);
    }

    int size() {
        return rows.size();
    }

    /**
     * The rows from the first to the last that show something of these lines; null where none does.
     */
    RowRange rowsOf(LineRange lines) {
        if (lines == null) {
            return null;
        }
        int first = firstAtLeast(lastSoFar, lines.first());
        int last = firstAtLeast(firstFromHere, lines.last() + 1L);
        return first < last ? new RowRange(first + 1, last) : null;
    }

    /** The lines of the input that these rows come from. */
    LineRange linesOf(RowRange range) {
        int first = row(range.first()).first();
        int last = row(range.last()).last();
        return new LineRange(first, Math.max(first, last));
    }

    /** Index of the first number that is not below {@code wanted}; the numbers never fall. */
    private static int firstAtLeast(int[] numbers, long wanted) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
