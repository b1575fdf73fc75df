package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/** A heading's number with the whole title behind it, and the "Item" that may come next. */
final class TitledNumber {
    /** What may stand between a title and the next "Item", beside the word "and". */
    private static final String SEPARATORS = " .:;,/&-\u2013\u2014";

    /** Marks at a line's end behind which a heading goes on. */
    private static final String OPEN = ";,/&-\u2013\u2014";

    /** Marks behind a title that is named in a sentence. */
    private static final String NAMED = ",\"\u201d)";

    private final Line[] lines;
    private final HeadingCandidate candidate;
    private final int[] startOf;
    private final String text;
    private final Words words;
    private final int matched;

    /**
     * @param end index behind the last line that the title may take
     */
    TitledNumber(Line[] lines, HeadingCandidate candidate, int end) {
        this.lines = lines;
        this.candidate = candidate;
        startOf = new int[end - candidate.line()];
        StringBuilder joined = new StringBuilder();
        for (int row = 0; row < startOf.length; row++) {
            joined.append(row == 0 ? "" : " ");
            startOf[row] = joined.length();
            String line = line(row).text();
            joined.append(line, column(row), line.length());
        }
        text = joined.toString();
        words = Words.of(text);
        matched = TitleText.matchedWords(candidate.numbers(), text, words);
    }

    /** As printed, without closing period or colon. */
    String title() {
        return TitleText.cleaned(text.substring(0, words.end(matched - 1)));
    }

    /** Whether a title is there, and no sentence that goes on behind it. */
    boolean isTitleOnly() {
        if (matched == 0) {
            return false;
        }
        int end = words.end(matched - 1);
        boolean sentence =
                end < text.length() && NAMED.indexOf(text.charAt(end)) >= 0
                        || matched < words.size()
                                && Character.isLowerCase(text.charAt(words.start(matched)));
        return !sentence || next() != null;
    }

    /** The "Item" and number that come next behind the title, or null. */
    HeadingCandidate next() {
        if (matched == 0) {
            return null;
        }
        int end = words.end(matched - 1);
        int at = skipSeparators(end);
        boolean and = text.regionMatches(true, at, "and ", 0, 4);
        at = and ? skipSeparators(at + 4) : at;
        int row = row(at);
        boolean beginsLine = row > 0 && at == startOf[row];
        return at == end || beginsLine && !and && !endsOpen(end, at) ? null : item(row, at);
    }

    /** The word and its number, which may be wrapped to the line below it. */
    private HeadingCandidate item(int row, int at) {
        String line = line(row).text();
        ItemNumbers numbers = ItemNumbers.read(line, column(row) + at - startOf[row]);
        int numberRow = row;
        if (numbers == null
                && text.regionMatches(true, at, "item ", 0, 5)
                && row + 1 < startOf.length
                && at + 5 == startOf[row + 1]) {
            numberRow++;
            numbers = ItemNumbers.readBare(line(numberRow).text(), column(numberRow));
        }
        return numbers == null || numbers.glued()
                ? null
                : new HeadingCandidate(candidate.line() + numberRow, numbers, true, false);
    }

    private boolean endsOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < text.length() && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int row(int offset) {
        int row = startOf.length - 1;
        while (row > 0 && startOf[row] > offset) {
            row--;
        }
        return row;
    }

    private Line line(int row) {
        return lines[candidate.line() + row];
    }

    private int column(int row) {
        return row == 0 ? candidate.numbers().end() : line(row).indent();
    }
}
