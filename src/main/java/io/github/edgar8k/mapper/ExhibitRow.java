package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.LineRange;
import java.util.ArrayList;
import java.util.List;

/** An entry of a list while its lines are read. */
final class ExhibitRow {
    private static final int LONGEST = 4000;

    /** Where a line of running text ends at the earliest. */
    private static final int FULL_LINE = 60;

    private final List<String> before;
    private String number;
    private final boolean plain;
    private final StringBuilder marks = new StringBuilder();
    private final int start;
    private final int numberColumn;
    private final boolean stacked;
    private int column;
    private final StringBuilder description = new StringBuilder();
    private final StringBuilder right = new StringBuilder();
    private final Line first;
    private Line last;
    private boolean open;
    private boolean range;
    private boolean leftOut;
    private boolean incorporated;

    /**
     * @param line the line of the number
     * @param first the first line of the description, mostly the same
     */
    ExhibitRow(ExhibitRowHead head, Line line, Line first, boolean described) {
        ExhibitNumber number = head.number();
        this.before = new ArrayList<>(head.before());
        this.open = head.open();
        this.number = number.number();
        this.plain = number.isPlain();
        this.marks.append(number.mark());
        this.start = Math.min(line.indent(), number.column());
        this.numberColumn = number.column();
        this.stacked = !described;
        this.column = described ? number.end() : -1;
        this.first = first;
        this.last = line;
    }

    /** Column of the word "Exhibit", or of the number where that is not printed. */
    int start() {
        return start;
    }

    int numberColumn() {
        return numberColumn;
    }

    /** Whether the number stands on a line of its own, over or under its description. */
    boolean isStacked() {
        return stacked;
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
        incorporated |= cut.incorporated();
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

    /** Whether a line closes the bracket of the description, "(included in" over "Exhibit 5)". */
    boolean isClosedBy(String text, int from) {
        int close = text.indexOf(')', from);
        int opened = text.indexOf('(', from);
        return close > 0
                && (opened < 0 || opened > close)
                && description.lastIndexOf("(") > description.lastIndexOf(")");
    }

    /** Whether the description ends in a period that is no abbreviation's: "Larkspur Inc.". */
    boolean endsSentence() {
        int last = description.length() - 1;
        return last > 3
                && description.charAt(last) == '.'
                && description.charAt(last - 2) != ' '
                && description.charAt(last - 2) != '.'
                && !SignatureWords.endsAsCompany(description.toString());
    }

    /**
     * Whether the entry is set as a paragraph whose first line alone is indented: that line is full
     * and the description goes on.
     */
    boolean isParagraph() {
        return last.text().length() >= FULL_LINE && !endsSentence() && start >= 5;
    }

    private boolean endsIn(String word) {
        int from = description.length() - word.length();
        return from > 0 && description.indexOf(word, from) == from;
    }

    /**
     * Whether the row is a heading of the table of Item 601, "(2) Plan of acquisition", and a
     * number under its description begins the list of its exhibits.
     */
    boolean isCategoryOf(ExhibitNumber inner) {
        return plain
                && column > numberColumn + 2
                && inner.column() >= column - 1
                && inner.number().startsWith(number + ".")
                && (!endsIn("xhibit") && !endsIn("xhibits")
                        || ExhibitCategories.isTitle(description.toString()));
    }

    /** Whether the description ends in a word that a number follows: "(included in Exhibit". */
    boolean asksForNumber() {
        return endsIn("xhibit")
                || endsIn("xhibits") && !ExhibitCategories.isTitle(description.toString())
                || endsIn(" No.")
                || endsIn(" Nos.")
                || endsIn(" Item")
                || endsIn(" Section")
                || endsIn(" Rule");
    }

    /**
     * Takes the line right under the row's numbers where it goes on with them, "and 10.3"; false
     * where it does not.
     */
    boolean takesNumbers(ExhibitColumns columns, Line line, int from) {
        String text = line.text();
        int at = ExhibitConnective.behind(text, from);
        range |= ExhibitConnective.isRange(text, from);
        if (at == text.length() && !isDescribed()) {
            open = true;
            return true;
        }
        if (at == from && !open || Math.abs(from - start) > 3) {
            return false;
        }
        ExhibitRowHead rest = ExhibitRowHead.read(text, at);
        if (rest == null || !isBeside(rest.number(), text.length())) {
            return false;
        }
        before.add(number);
        if (range) {
            ExhibitRowHead.addBetween(before, rest.number().number());
        }
        before.addAll(rest.before());
        number = rest.number().number();
        marks.append(rest.number().mark());
        open = rest.open();
        range = false;
        int end = Math.min(rest.number().end(), text.length());
        column = column < 0 && end < text.length() ? end : column;
        add(columns.cut(text, end), line);
        return true;
    }

    /** Whether a number is set apart, in the column of the row's numbers. */
    private boolean isBeside(ExhibitNumber other, int length) {
        boolean alone = other.end() >= length;
        return other.compound()
                && (alone || other.gap() >= 2)
                && (column < 0 || (alone ? length <= column : Math.abs(other.end() - column) <= 1));
    }

    /** Makes the row none of the list's entries. */
    void leaveOut() {
        leftOut = true;
    }

    /** "Not applicable" beside a number of a complete list: no exhibit. */
    boolean isVoid() {
        if (leftOut) {
            return true;
        }
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

    /** Adds the entry; where the row has several numbers, one for each. */
    void addTo(List<Exhibit> exhibits, ExhibitNotes notes) {
        String text = description.length() == 0 ? null : description.toString();
        boolean elsewhere =
                incorporated
                        || ExhibitNotes.saysIncorporated(description.toString())
                        || ExhibitNotes.saysIncorporated(right.toString())
                        || notes.isIncorporated(marks.toString())
                        || notes.isIncorporated(right.toString().strip())
                        || notes.isIncorporated(ExhibitNotes.endMark(description));
        LineRange lines = Line.range(first, last);
        text = text == null ? null : notes.withoutMark(text);
        ExhibitNumber named = plain && text != null ? ExhibitNumber.inBracketsAtEnd(text) : null;
        if (named != null) {
            String title = Phrase.collapsed(text.substring(0, text.lastIndexOf('(')));
            exhibits.add(new Exhibit(named.number(), title, elsewhere, null, lines));
            return;
        }
        List<String> numbers = new ArrayList<>(before);
        numbers.add(number);
        int next = text == null ? -1 : nextBehindSemicolon(text);
        while (next > 0) {
            int end = text.lastIndexOf(';', next);
            add(exhibits, numbers, text.substring(0, end), elsewhere, lines);
            ExhibitNumber inner = ExhibitNumber.read(text, next);
            numbers = List.of(inner.number());
            text = text.substring(inner.end());
            next = nextBehindSemicolon(text);
        }
        add(exhibits, numbers, text, elsewhere, lines);
    }

    private static void add(
            List<Exhibit> exhibits,
            List<String> numbers,
            String text,
            boolean elsewhere,
            LineRange lines) {
        for (String each : numbers) {
            exhibits.add(new Exhibit(each, text, elsewhere, null, lines));
        }
    }

    /** Offset of the next number of a list in one paragraph, "10.1 Lease; 99.1 Release", or -1. */
    private static int nextBehindSemicolon(String text) {
        for (int i = text.indexOf("; "); i > 0; i = text.indexOf("; ", i + 1)) {
            int at = text.startsWith("and ", i + 2) ? i + 6 : i + 2;
            ExhibitNumber next = ExhibitNumber.read(text, at);
            if (next != null
                    && !next.isLetter()
                    && (next.compound() || next.prefixed())
                    && next.end() < text.length()
                    && Character.isUpperCase(text.charAt(next.end()))) {
                return at;
            }
        }
        return -1;
    }
}
