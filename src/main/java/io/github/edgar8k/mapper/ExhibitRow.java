package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;

/** An entry of a list while its lines are read. */
final class ExhibitRow {
    private static final int LONGEST = 4000;

    private final String number;
    private final boolean plain;
    private final StringBuilder marks = new StringBuilder();
    private final int start;
    private final int numberColumn;
    private int column;
    private final StringBuilder description = new StringBuilder();
    private final StringBuilder right = new StringBuilder();
    private final Line first;
    private Line last;

    ExhibitRow(ExhibitNumber number, Line line, boolean described) {
        this.number = number.number();
        this.plain = number.isPlain();
        this.marks.append(number.mark());
        this.start = Math.min(line.indent(), number.column());
        this.numberColumn = number.column();
        this.column = described ? number.end() : -1;
        this.first = line;
        this.last = line;
    }

    /** Column of the word "Exhibit", or of the number where that is not printed. */
    int start() {
        return start;
    }

    int numberColumn() {
        return numberColumn;
    }

    /** Column of the description, -1 where none is read yet. */
    int column() {
        return column;
    }

    void add(ExhibitColumns.Cut cut, Line line) {
        if (column < 0 && !cut.text().isBlank()) {
            column = line.indent();
        }
        Phrase.append(description, cut.text());
        Phrase.append(right, cut.right());
        last = line;
    }

    /** Whether the number is an integer without a word before it. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the description is longer than any exhibit's: what follows is no part of it. */
    boolean isFull() {
        return description.length() > LONGEST;
    }

    boolean isDescribed() {
        return description.length() > 0;
    }

    /** Whether the description asks for more: it ends in a comma, a hyphen or "and". */
    boolean isOpen() {
        int length = description.length();
        if (length == 0) {
            return true;
        }
        char end = description.charAt(length - 1);
        return end == ','
                || end == '-'
                || end == '&'
                || endsIn(" and")
                || endsIn(" of")
                || endsIn(" the")
                || ExhibitCategories.isTitle(description.toString());
    }

    private boolean endsIn(String word) {
        int from = description.length() - word.length();
        return from > 0 && description.indexOf(word, from) == from;
    }

    /** "Not applicable" beside a number of a complete list: no exhibit. */
    boolean isVoid() {
        Words words = Words.of(description.toString());
        int size = words.size();
        if (size > 1 && words.at(size - 2, "not applicable")
                || words.is(size - 1, "inapplicable")) {
            return true;
        }
        return switch (words.toString()) {
            case "none", "n a", "na", "not required", "omitted", "no exhibit", "reserved" -> true;
            default -> false;
        };
    }

    Exhibit exhibit(ExhibitNotes notes) {
        String text = description.length() == 0 ? null : description.toString();
        boolean elsewhere =
                ExhibitNotes.saysIncorporated(description.toString())
                        || ExhibitNotes.saysIncorporated(right.toString())
                        || notes.isIncorporated(marks.toString())
                        || notes.isIncorporated(right.toString().strip())
                        || notes.isIncorporated(ExhibitNotes.endMark(description));
        return new Exhibit(number, text, elsewhere, null, Line.range(first, last));
    }
}
