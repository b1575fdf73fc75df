package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import io.github.edgar8k.model.Exhibit;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one list of exhibits, line by line. */
final class ExhibitScanner {
    /**
     * How far the numbers of one list may stand apart: they are set flush left, right or at the
     * point.
     */
    private static final int NUMBER_SLACK = 6;

    private final boolean index;
    private final boolean headed;
    private final ExhibitColumns columns = new ExhibitColumns();
    private final ExhibitNotes notes = new ExhibitNotes();
    private final List<ExhibitRow> rows = new ArrayList<>();

    private ExhibitRow row;
    private List<Line> descriptionAbove = List.of();
    private boolean headSeen;
    private boolean closed;
    private boolean inNote;

    /** Whether the heading of a new page closed the row, which may go on under its heads. */
    private boolean broken;

    private int blanks;
    private boolean ruled;
    private boolean turned;

    /** Whether the line before is running text that goes on: a number may be its next word. */
    private boolean inSentence;

    /**
     * @param index whether the list is a separate index, where any number begins a row
     * @param headed whether a heading says that exhibits follow
     */
    ExhibitScanner(boolean index, boolean headed) {
        this.index = index;
        this.headed = headed;
    }

    /**
     * The entries of the lines from {@code from} on, the first line read from {@code column} on.
     */
    List<Exhibit> read(List<Line> lines, int from, int column) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == LineKind.RULE) {
                ruled = true;
            } else if (line.kind().isFurniture()) {
                turned |= line.kind() == LineKind.PAGE_MARK;
            } else if (line.isBlank()) {
                blanks++;
            } else if (line.kind() != LineKind.TABLE_TAG) {
                int above = i == from ? 0 : linesAbove(lines, i);
                if (above > 0) {
                    descriptionAbove = lines.subList(i, i + above);
                    i += above - 1;
                } else if (!text(
                        line,
                        i == from
                                ? Math.max(column, line.indent())
                                : ExhibitHeading.behindRule(line))) {
                    break;
                }
                inSentence &= closed;
                blanks = 0;
                ruled = false;
                turned = false;
            }
        }
        List<Exhibit> exhibits = new ArrayList<>(rows.size());
        for (ExhibitRow entry : rows) {
            // A plain number with nothing beside it is a page's.
            if (!entry.isVoid() && (entry.isDescribed() || !entry.isPlain())) {
                entry.addTo(exhibits, notes);
            }
        }
        return exhibits;
    }

    /** Reads a line's text from a column on; false where the list has ended. */
    private boolean text(Line line, int from) {
        String text = line.text();
        if (from >= text.length()) {
            return true;
        }
        if (row != null && !closed && blanks == 0 && isBesideDescription(from)) {
            row.add(new ExhibitColumns.Cut("", text), line);
            return true;
        }
        if (row != null && !closed && blanks == 0 && row.takesNumbers(columns, line, from)) {
            return true;
        }
        ExhibitRowHead head = ExhibitRowHead.read(text, from);
        if (head != null && isRow(head.number(), line, from)) {
            begin(head, line);
            return true;
        }
        if (columns.numbersRight() && beginBefore(line, from)) {
            return true;
        }
        if (startsNote(text, from)) {
            int mark = ExhibitNotes.markLength(text, from);
            notes.begin(text.substring(from, from + mark), text.substring(from + mark));
            inNote = true;
            closed = true;
            return true;
        }
        if (inNote) {
            if (blanks == 0) {
                notes.goOn(text);
            } else {
                inNote = false;
            }
            return true;
        }
        boolean newHead = broken && columns.isHead(line);
        if (row != null && !closed && !newHead && goesOn(line, from)) {
            row.add(columns.cut(text, from), line);
            return true;
        }
        if (columns.isHead(line) || rows.isEmpty() && columns.isSpanningHead(line)) {
            headSeen = true;
            closed = !broken;
            inSentence = false;
            return true;
        }
        broken = index && row != null && (broken || turned && !closed);
        closed = true;
        boolean category = ExhibitCategories.isTitle(text);
        inSentence = !category && Phrase.goesOnBelow(text, from);
        return index
                || rows.isEmpty()
                || category
                || !turned && !ExhibitHeading.isExhibitLabel(text);
    }

    /** Whether a line stands wholly in the column to the right of the row's description. */
    private boolean isBesideDescription(int from) {
        return row.isDescribed() && columns.isRight(from) && from > row.column() + 8;
    }

    /** Lines from {@code i} on that belong to the number below them. */
    private int linesAbove(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean lowerCase = Character.isLowerCase(line.text().charAt(line.indent()));
        boolean lastIsComplete =
                rows.isEmpty()
                        ? headSeen
                        : !closed && !inNote && (blanks > 0 || row.endsSentence()) && !row.isOpen();
        return lastIsComplete && !lowerCase && !turned
                ? ExhibitCentred.linesAbove(lines, i, blanks > 0 || ruled || rows.isEmpty())
                : 0;
    }

    private void begin(ExhibitRowHead head, Line line) {
        ExhibitNumber number = head.number();
        ExhibitColumns.Cut cut =
                columns.cut(line.text(), Math.min(number.end(), line.text().length()));
        if (row != null && !closed && row.isCategoryOf(number)) {
            row.leaveOut();
        }
        Line first = descriptionAbove.isEmpty() ? line : descriptionAbove.get(0);
        row = new ExhibitRow(head, line, first, !cut.text().isBlank());
        for (Line above : descriptionAbove) {
            row.add(columns.cut(above.text(), above.indent()), above);
        }
        descriptionAbove = List.of();
        row.add(cut, line);
        rows.add(row);
        closed = false;
        broken = false;
        inNote = false;
    }

    /** Begins the row of a line that ends in its number: "Press release 99.1". */
    private boolean beginBefore(Line line, int from) {
        String text = line.text();
        int gap = text.lastIndexOf("   ");
        ExhibitNumber number =
                gap > from ? ExhibitNumber.read(text, text.lastIndexOf(' ') + 1) : null;
        if (number == null || number.end() < text.length()) {
            return false;
        }
        int end = gap;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        row = new ExhibitRow(new ExhibitRowHead(List.of(), number), line, line, false);
        row.add(new ExhibitColumns.Cut(text.substring(from, end), ""), line);
        rows.add(row);
        closed = false;
        inNote = false;
        return true;
    }

    private boolean isRow(ExhibitNumber number, Line line, int from) {
        String text = line.text();
        boolean wrapped =
                blanks == 0
                        && !ruled
                        && (inSentence
                                || isLastWord(number)
                                || row != null && !closed && row.isClosedBy(text, from));
        boolean glued = number.isLetter() && number.gap() < 2 && !number.separated();
        if (wrapped
                || glued
                || !number.isFollowedByDescription(text)
                || FinancialRow.is(text, number.end(), columns.descriptionEnd(text))) {
            return false;
        }
        boolean noteNumber =
                !rows.isEmpty()
                        && text.charAt(from) == '('
                        && number.number().length() <= 2
                        && ExhibitNotes.readsLikeNote(text.substring(number.end()));
        if (noteNumber) {
            return false;
        }
        boolean alone = number.end() >= text.length();
        if (rows.isEmpty()) {
            return !number.isPlain() || index || headed && (alone || number.gap() > 0);
        }
        ExhibitRow first = rows.get(0);
        boolean aligned =
                Math.abs(number.column() - first.numberColumn()) <= NUMBER_SLACK
                        || Math.abs(number.column() - row.numberColumn()) <= 1;
        if (!closed && row.isCategoryOf(number)) {
            return true;
        }
        if (!closed && row.column() > row.numberColumn() + 2) {
            boolean hanging = number.column() >= row.column() - 1;
            if (hanging && !number.prefixed()) {
                return false;
            }
        }
        if (!aligned) {
            return number.prefixed() || closed && index || turned;
        }
        boolean weak = number.isPlain() && number.gap() < 2 && !number.separated();
        boolean stacked = alone && row.isDescribed() && first.isStacked();
        return !weak || stacked || alone && blanks > 0 || !alone && !closed || index && blanks > 0;
    }

    /** Whether a number is the rest of "(included in Exhibit", which the line above ends in. */
    private boolean isLastWord(ExhibitNumber number) {
        return row != null && !closed && !number.prefixed() && row.asksForNumber();
    }

    private boolean startsNote(String text, int from) {
        int mark = ExhibitNotes.markLength(text, from);
        if (mark == 0 || rows.isEmpty()) {
            return false;
        }
        boolean figure = text.charAt(from) == '(';
        String behind = text.substring(Math.min(from + mark, text.length()));
        boolean apart = blanks > 0 || ruled || closed || inNote;
        return figure
                ? ExhibitNotes.readsLikeNote(behind) && (apart || mark <= 4)
                : apart || ExhibitNotes.readsLikeNote(behind);
    }

    /** Whether a line is the rest of the entry over it. */
    private boolean goesOn(Line line, int indent) {
        if (row.isFull()) {
            return false;
        }
        boolean heads = indent <= row.numberColumn() && ExhibitHeading.end(line) >= 0;
        if (heads || ExhibitCategories.isTitle(line.text()) && row.isDescribed()) {
            return false;
        }
        if (!row.isDescribed()) {
            return blanks <= 1 && !columns.isHead(line);
        }
        if (columns.isRight(indent)) {
            return blanks == 0;
        }
        boolean hanging =
                Math.abs(indent - row.column()) <= 2 && row.column() > row.numberColumn() + 2;
        if (turned) {
            return hanging || row.isOpen() && Math.abs(indent - row.start()) <= 2;
        }
        if (blanks == 0) {
            boolean below = indent >= row.start() - 2 || row.isParagraph();
            return below && (hanging || !ExhibitHeading.isSection(line.text(), indent));
        }
        if (blanks > 1) {
            return false;
        }
        boolean lowerCase = Character.isLowerCase(line.text().charAt(indent));
        return hanging && (row.isOpen() || lowerCase);
    }
}
