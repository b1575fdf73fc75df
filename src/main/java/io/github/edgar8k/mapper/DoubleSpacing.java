package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A cover with a blank line behind every line, as typewriters set it and as line ends of two
 * carriage returns leave it: there a blank line parts nothing.
 */
final class DoubleSpacing {
    private static final int FEWEST_LINES = 8;

    private DoubleSpacing() {}

    /** The lines without those blank ones; as they are where the cover is set in another way. */
    static List<Line> closed(List<Line> lines) {
        if (!isDouble(lines)) {
            return lines;
        }
        List<Line> closed = new ArrayList<>(lines.size());
        int blanks = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (blanks == 0 || blanks % 2 == 0) {
                closed.add(line);
            }
        }
        return closed;
    }

    /** Whether next to no line stands right under another. */
    private static boolean isDouble(List<Line> lines) {
        int printed = 0;
        int adjacent = 0;
        boolean blank = true;
        for (int i = 0; i < lines.size(); i++) {
            boolean above = !blank;
            blank = lines.get(i).isBlank();
            printed += blank ? 0 : 1;
            adjacent += above && !blank ? 1 : 0;
        }
        return printed >= FEWEST_LINES && adjacent * 10 <= printed;
    }
}
