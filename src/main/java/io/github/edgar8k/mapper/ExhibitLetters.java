package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that counts its exhibits "(i)", "(ii)" or "A.", "B." and gives them no number of Item 601.
 */
final class ExhibitLetters {
    private static final String[] ROMAN = {
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"
    };

    private ExhibitLetters() {}

    /** Whether a list may begin at a line: "A." or "(i)" and a text. */
    static boolean begins(Line line) {
        return line.isText() && numeralEnd(line.text(), line.indent(), 0) > 0;
    }

    /**
     * The entries of the lines from {@code from} on, the first line read from {@code column} on.
     */
    static List<Exhibit> read(List<Line> lines, int from, int column) {
        List<Exhibit> exhibits = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        ExhibitColumns columns = new ExhibitColumns();
        String number = null;
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
                    exhibits.add(exhibit(number, description, first, last));
                }
                number = number(line.text(), at, end);
                description.setLength(0);
                Phrase.append(description, columns.cut(line.text(), end).text());
                first = line;
                last = line;
                textColumn = skipBlanks(line.text(), end);
            } else if (first == null) {
                break;
            } else if (!blank
                    || line.indent() == textColumn
                            && exhibits.isEmpty()
                            && description.length() == 0) {
                Phrase.append(description, columns.cut(line.text(), line.indent()).text());
                last = line;
            } else {
                break;
            }
            blank = false;
        }
        if (first != null) {
            exhibits.add(exhibit(number, description, first, last));
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

    /** Offset behind "(ii)" or "B." where it is the next one, or -1. */
    private static int numeralEnd(String text, int at, int count) {
        String numeral = "(" + ROMAN[count] + ")";
        char letter = (char) ('A' + count);
        int end = -1;
        if (text.startsWith(numeral, at)) {
            end = at + numeral.length();
        } else if (text.charAt(at) == letter && text.startsWith(". ", at + 1)) {
            end = at + 2;
        }
        return text.length() > end ? end : -1;
    }

    /** "(ii)", or the "B" of "B.". */
    private static String number(String text, int at, int end) {
        return text.substring(at, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static Exhibit exhibit(
            String number, StringBuilder description, Line first, Line last) {
        String text = Phrase.collapsed(description.toString());
        boolean elsewhere = text != null && ExhibitNotes.saysIncorporated(text);
        return new Exhibit(number, text, elsewhere, null, Line.range(first, last));
    }
}
