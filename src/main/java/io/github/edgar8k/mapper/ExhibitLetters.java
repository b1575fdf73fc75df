package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;
import java.util.ArrayList;
import java.util.List;

/**
 * A list under "(c)" that counts its exhibits "(i)", "(ii)" and gives them no number of Item 601.
 */
final class ExhibitLetters {
    private static final String[] ROMAN = {
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"
    };

    private ExhibitLetters() {}

    /**
     * The entries of the lines from {@code from} on, the first line read from {@code column} on.
     */
    static List<Exhibit> read(List<Line> lines, int from, int column) {
        List<Exhibit> exhibits = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        Line first = null;
        Line last = null;
        int textColumn = 0;
        boolean blank = false;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isText()) {
                blank |= line.isBlank();
                continue;
            }
            int at = i == from ? Math.max(column, line.indent()) : line.indent();
            if (at >= line.text().length()) {
                continue;
            }
            int end =
                    exhibits.size() < ROMAN.length - 1
                            ? numeralEnd(line.text(), at, exhibits.size() + (first == null ? 0 : 1))
                            : -1;
            if (end > 0) {
                if (first != null) {
                    exhibits.add(exhibit(exhibits.size(), description, first, last));
                }
                description.setLength(0);
                Phrase.append(description, line.text().substring(end));
                first = line;
                last = line;
                textColumn = skipBlanks(line.text(), end);
            } else if (first == null) {
                break;
            } else if (!blank
                    || line.indent() == textColumn
                            && exhibits.isEmpty()
                            && description.length() == 0) {
                Phrase.append(description, line.text());
                last = line;
            } else {
                break;
            }
            blank = false;
        }
        if (first != null) {
            exhibits.add(exhibit(exhibits.size(), description, first, last));
        }
        return exhibits;
    }

    private static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Offset behind "(ii)" where it is the next numeral, or -1. */
    private static int numeralEnd(String text, int at, int count) {
        String numeral = "(" + ROMAN[count] + ")";
        return text.startsWith(numeral, at) && text.length() > at + numeral.length()
                ? at + numeral.length()
                : -1;
    }

    private static Exhibit exhibit(int count, StringBuilder description, Line first, Line last) {
        String text = Phrase.collapsed(description.toString());
        boolean elsewhere = text != null && ExhibitNotes.saysIncorporated(text);
        return new Exhibit(
                "(" + ROMAN[count] + ")", text, elsewhere, null, Line.range(first, last));
    }
}
