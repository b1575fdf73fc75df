package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemTitles;
import io.github.edgar8k.catalogue.Words;

/**
 * Reads the title behind an item's number: on the same line, over several lines, or on the line
 * below, and finds where the text begins, which may be on the title's own line.
 */
final class TitleReader {
    private static final int MOST_LINES = 6;

    /** A line that ends before this column is not filled to the right margin. */
    private static final int FULL_LINE = 62;

    private final Line[] lines;
    private final HeadingCandidate heading;
    private final StringBuilder joined = new StringBuilder();
    private final int[] lineOf = new int[MOST_LINES];
    private final int[] startOf = new int[MOST_LINES];
    private final int[] columnOf = new int[MOST_LINES];
    private int count;

    private String title;
    private int bodyLine;
    private int bodyColumn;

    private TitleReader(Line[] lines, HeadingCandidate heading) {
        this.lines = lines;
        this.heading = heading;
    }

    /**
     * Reads the title of {@code heading}.
     *
     * @param limit index of the first line that can't belong to this item
     */
    static TitleReader read(Line[] lines, HeadingCandidate heading, int limit) {
        TitleReader reader = new TitleReader(lines, heading);
        reader.read(limit);
        return reader;
    }

    /** As printed, without closing period or colon; null where there is none. */
    String title() {
        return title;
    }

    /** Index of the line that the body begins on. */
    int bodyLine() {
        return bodyLine;
    }

    /** Column of that line that the body begins at; 0 for a whole line. */
    int bodyColumn() {
        return bodyColumn;
    }

    private void read(int limit) {
        gather(limit);
        if (count == 0) {
            endAt(heading.line() + 1, 0);
            return;
        }
        String text = joined.toString();
        Words words = Words.of(text);
        int matched = TitleText.matchedWords(heading.numbers(), text, words);
        if (matched > 0 && matched(text, words, matched)) {
            return;
        }
        if (TitleText.isNotApplicable(words)) {
            endAt(lineOf[0], columnOf[0]);
            return;
        }
        unmatched(text, limit);
    }

    /** Joins the heading's rest with the lines below that may belong to the title. */
    private void gather(int limit) {
        Line line = lines[heading.line()];
        int from = heading.numbers().end();
        if (from < line.text().length()) {
            add(heading.line(), from);
        }
        int blanks = 0;
        for (int i = heading.line() + 1; i < limit && count < MOST_LINES; i++) {
            Line next = lines[i];
            if (next.kind() == LineKind.RULE) {
                continue;
            }
            if (!next.isText()) {
                if (count > 0 || ++blanks > 2 || next.kind() != LineKind.BLANK) {
                    break;
                }
                continue;
            }
            if (count == 0 && blanks > 0 && !startsTitle(next)) {
                break;
            }
            add(i, next.indent());
        }
    }

    private boolean startsTitle(Line line) {
        Words words = Words.of(line.text());
        ItemTitles.Match match = ItemTitles.match(heading.numbers().numbers().get(0), words, 0);
        return match.complete() || match.words() >= 2 && match.words() == words.size();
    }

    private void add(int line, int column) {
        if (count > 0) {
            joined.append(' ');
        }
        lineOf[count] = line;
        columnOf[count] = column;
        startOf[count++] = joined.length();
        joined.append(lines[line].text(), column, lines[line].text().length());
    }

    /** The title is a known one: what stands behind it on its last line is text, or its ending. */
    private boolean matched(String text, Words words, int count) {
        int end = words.end(count - 1);
        int last = lineHolding(end - 1);
        int lineEnd = last + 1 < this.count ? startOf[last + 1] - 1 : text.length();
        int rest = end;
        while (rest < lineEnd && TitleText.isTitleEnd(text, rest)) {
            rest++;
        }
        if (rest >= lineEnd) {
            title =
                    TitleText.cleaned(
                            text.substring(0, end + TitleText.closing(text, end, lineEnd)));
            endAt(lineOf[last] + 1, 0);
            return true;
        }
        boolean stopped = TitleText.hasStop(text, end, rest);
        char c = text.charAt(rest);
        boolean labelled = c == '(' && rest + 2 < lineEnd && text.charAt(rest + 2) == ')';
        boolean capital =
                Character.isUpperCase(c) || c == '"' || Character.isDigit(c) || c == '\u201c';
        boolean runsIn =
                labelled
                        || stopped && (capital || c == '(')
                        || capital && rest - end >= 3
                        || capital
                                && HeadingRule.isUpper(text.substring(0, end), 0)
                                && !HeadingRule.isUpper(text.substring(rest, lineEnd), 0)
                        || TitleText.isNotApplicable(Words.of(text, rest, lineEnd));
        if (!runsIn || isSubtitle(text, end, rest, lineEnd, last)) {
            return false;
        }
        title = TitleText.cleaned(text.substring(0, end));
        endAt(lineOf[last], columnOf[last] + rest - startOf[last]);
        return true;
    }

    /**
     * "OTHER EVENTS - Dividend Declaration" on a line of its own: a few words without a full stop.
     */
    private boolean isSubtitle(String text, int end, int rest, int lineEnd, int line) {
        boolean dash =
                text.substring(end, rest).strip().startsWith("-")
                        || text.startsWith(" \u2013", end)
                        || text.startsWith(" \u2014", end);
        int below = lineOf[line] + 1;
        boolean alone = below >= lines.length || !lines[below].isText();
        return dash
                && alone
                && !TitleText.isNotApplicable(Words.of(text, rest, lineEnd))
                && Words.of(text, rest, lineEnd).size() <= 8
                && text.charAt(lineEnd - 1) != '.';
    }

    private int lineHolding(int offset) {
        int i = count - 1;
        while (i > 0 && startOf[i] > offset) {
            i--;
        }
        return i;
    }

    /** A title of the filer's own, or text without a title. */
    private void unmatched(String text, int limit) {
        if (lineOf[0] != heading.line() && !isSetAsTitle(lineOf[0], limit)) {
            endAt(heading.line() + 1, 0);
            return;
        }
        if (lineOf[0] == heading.line() && TitleText.beginsWithLabel(text)) {
            endAt(lineOf[0], columnOf[0]);
            return;
        }
        int firstEnd = count > 1 ? startOf[1] - 1 : text.length();
        boolean goesOn = count > 1 && lineOf[1] == lineOf[0] + 1;
        int stop = TitleText.sentenceEnd(text, firstEnd);
        boolean full = lines[lineOf[0]].text().length() >= FULL_LINE;
        if (stop > 0 && stop < firstEnd && !HeadingRule.isUpper(text.substring(0, firstEnd), 0)) {
            title =
                    TitleText.wordCount(text, stop) <= 14
                                    && !TitleText.isSentence(text, stop)
                                    && !TitleText.hasVerb(text, stop)
                            ? TitleText.cleaned(text.substring(0, stop))
                            : null;
            endAt(
                    lineOf[0],
                    title == null ? columnOf[0] : columnOf[0] + TitleText.skipBlanks(text, stop));
            return;
        }
        if (goesOn
                && full
                && !TitleText.isBracketOpen(text.substring(0, firstEnd))
                && !HeadingRule.isUpper(text.substring(0, firstEnd), 0)
                && !nextEndsTitle(limit)) {
            endAt(lineOf[0], columnOf[0]);
            return;
        }
        int last = 0;
        while (last + 1 < count
                && lineOf[last + 1] <= lineOf[last] + 2
                && continues(text, last, limit)) {
            last++;
        }
        int end = last + 1 < count ? startOf[last + 1] - 1 : text.length();
        boolean under = last + 1 < count && lineOf[last + 1] == lineOf[last] + 1;
        if ((under || text.charAt(end - 1) == '.') && TitleText.hasVerb(text, end)) {
            endAt(lineOf[0], columnOf[0]);
            return;
        }
        title = TitleText.cleaned(text.substring(0, end));
        endAt(lineOf[last] + 1, 0);
    }

    /** Whether a line directly under the number is set as its title: in capitals or underlined. */
    private boolean isSetAsTitle(int i, int limit) {
        Line line = lines[i];
        if (i > heading.line() + 2 || line.text().length() >= FULL_LINE + 12) {
            return false;
        }
        return HeadingRule.isUpper(line.text(), line.indent())
                || i + 1 < limit && lines[i + 1].kind() == LineKind.RULE
                || i + 1 < limit
                        && lines[i + 1].isBlank()
                        && i == heading.line() + 1
                        && !TitleText.endsWithStop(line.text());
    }

    /**
     * Whether the line under a full first line is the title's end and not the text's second line.
     */
    private boolean nextEndsTitle(int limit) {
        int next = lineOf[1];
        boolean last = next + 1 >= limit || lines[next + 1].kind() != LineKind.TEXT;
        return last
                && lines[next].text().length() < FULL_LINE + 12
                && (lines[next].indent() > lines[heading.line()].indent()
                        || TitleText.wordCount(lines[next].text(), lines[next].text().length())
                                <= 8);
    }

    private boolean continues(String text, int at, int limit) {
        int end = startOf[at + 1] - 1;
        Line next = lines[lineOf[at + 1]];
        if (next.text().charAt(next.indent()) == '(') {
            return false;
        }
        String soFar = text.substring(0, end);
        if (TitleText.endsWithStop(soFar.stripTrailing())) {
            return false;
        }
        if (HeadingRule.isUpper(soFar, 0)) {
            return HeadingRule.isUpper(next.text(), next.indent());
        }
        if (TitleText.endsOpen(soFar) || TitleText.isBracketOpen(soFar)) {
            return true;
        }
        int after = lineOf[at + 1] + 1;
        boolean last = after >= limit || lines[after].kind() != LineKind.TEXT;
        return last
                && next.indent() > lines[heading.line()].indent()
                && next.text().length() - next.indent() < FULL_LINE
                && lines[lineOf[at]].text().length() >= 50;
    }

    private void endAt(int line, int column) {
        bodyLine = line;
        bodyColumn = column;
        if (column == 0 && bodyLine < lines.length && lines[bodyLine].kind() == LineKind.RULE) {
            bodyLine++;
        }
    }
}
