package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import java.util.ArrayList;
import java.util.List;

/** A part's own lines: page furniture, table tags and the blank lines at both ends left out. */
final class BodyText {
    private BodyText() {}

    /** The lines that hold the text, blank ones between them kept, one for each page turned. */
    static List<Line> lines(List<Line> body) {
        int from = 0;
        int to = body.size();
        while (from < to && isEdge(body.get(from))) {
            from++;
        }
        while (to > from && isEdge(body.get(to - 1))) {
            to--;
        }
        List<Line> kept = new ArrayList<>(to - from);
        boolean turned = false;
        for (int i = from; i < to; i++) {
            Line line = body.get(i);
            if (line.kind().isFurniture()) {
                turned = true;
                while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (line.kind() == LineKind.TABLE_TAG) {
                continue;
            } else if (!line.isBlank()) {
                if (turned) {
                    Line before = body.get(i - 1);
                    kept.add(
                            new Line(
                                    before.index(),
                                    LineKind.BLANK,
                                    "",
                                    0,
                                    before.first(),
                                    before.last()));
                    turned = false;
                }
                kept.add(line);
            } else if (!turned) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The lines joined with LF; null where there is none. */
    static String text(List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(lines.size() * 72);
        for (Line line : lines) {
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static boolean isEdge(Line line) {
        return line.kind() != LineKind.TEXT
                && line.kind() != LineKind.ITEM_HEADING
                && line.kind() != LineKind.CONTENTS;
    }
}
