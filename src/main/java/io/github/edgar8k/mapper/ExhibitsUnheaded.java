package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;
import java.util.List;

/**
 * A list of plain numbers with no heading over it but the item's own: "99 Press release". A short
 * item only: notes to financial statements are numbered too, but do not get as far as this there.
 */
final class ExhibitsUnheaded {
    private static final int MOST_LINES = 40;

    /** Agreements, letters, consents, releases: lists that count from 1 have none so high. */
    private static final int LEAST_NUMBER_LENGTH = 2;

    private ExhibitsUnheaded() {}

    static List<Exhibit> read(List<Line> body) {
        int texts = 0;
        int found = -1;
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (!line.isText()) {
                continue;
            }
            ExhibitNumber number = row(line);
            if (found < 0 && number != null && number.number().length() >= LEAST_NUMBER_LENGTH) {
                found = i;
            }
            if (++texts > MOST_LINES) {
                return List.of();
            }
        }
        return found < 0
                ? List.of()
                : new ExhibitScanner(false, true).read(body, first(body, found), 0);
    }

    /** The first row of the list that line {@code i} belongs to: numbers over it in its column. */
    private static int first(List<Line> body, int i) {
        int first = i;
        int end = row(body.get(i)).end();
        for (int k = i - 1; k >= 0; k--) {
            Line line = body.get(k);
            if (!line.isText()) {
                continue;
            }
            ExhibitNumber number = row(line);
            if (number != null && number.end() == end) {
                first = k;
            } else if (line.indent() < end) {
                break;
            }
        }
        return first;
    }

    /** The number that a line begins with, set apart from a capital; or null. */
    private static ExhibitNumber row(Line line) {
        ExhibitNumber number = ExhibitNumber.read(line.text(), line.indent());
        boolean apart =
                number != null
                        && number.isPlain()
                        && number.end() < line.text().length()
                        && (number.gap() >= 2 || number.separated() && number.gap() > 0);
        return apart && Character.isUpperCase(line.text().charAt(number.end())) ? number : null;
    }
}
