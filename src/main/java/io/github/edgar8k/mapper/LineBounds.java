package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a cover page and of the signatures is looked at. Their rules compare lines and values
 * with each other, so what nobody prints must not reach them: the longest cover known has some 400
 * lines, the longest signatures some 1,000.
 */
final class LineBounds {
    static final int MOST_LINES = 2_000;
    static final int LONGEST_LINE = 500;
    static final int MOST_CHARACTERS = 100_000;

    private LineBounds() {}

    /** Whether {@link #within} leaves something out. */
    static boolean exceeded(List<Line> lines) {
        int characters = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).text().length();
            characters += length;
            if (length > LONGEST_LINE || characters > MOST_CHARACTERS) {
                return true;
            }
        }
        return lines.size() > MOST_LINES;
    }

    /** The first lines of a part, each cut to the length that is looked at; mostly all of them. */
    static List<Line> within(List<Line> lines) {
        if (!exceeded(lines)) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        int characters = 0;
        for (int i = 0; i < lines.size() && i < MOST_LINES; i++) {
            Line line = cut(lines.get(i));
            characters += line.text().length();
            if (characters > MOST_CHARACTERS) {
                break;
            }
            kept.add(line);
        }
        return kept;
    }

    private static Line cut(Line line) {
        if (line.text().length() <= LONGEST_LINE) {
            return line;
        }
        String text = line.text().substring(0, LONGEST_LINE).stripTrailing();
        return text.isEmpty()
                ? new Line(line.index(), LineKind.BLANK, "", 0, line.first(), line.last())
                : new Line(
                        line.index(), line.kind(), text, line.indent(), line.first(), line.last());
    }
}
