package io.github.edgar8k.lexer;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading that says "Item" more than once, each time with a number and that number's title: "Item
 * 7.01 Regulation FD Disclosure and Item 8.01 Other Events". It goes on only behind a title that is
 * whole; an "Item" that begins a line goes on with the line above where that one ends open, and is
 * a heading of its own otherwise.
 */
final class CombinedHeading {
    private static final int MOST_LINES = 6;

    private final Line[] lines;
    private final int limit;
    private final List<String> numbers = new ArrayList<>(2);
    private final List<String> titles = new ArrayList<>(2);
    private HeadingCandidate last;
    private String lastKnownTitle;

    private CombinedHeading(Line[] lines, HeadingCandidate heading, int limit) {
        this.lines = lines;
        this.limit = limit;
        last = heading;
        numbers.addAll(heading.numbers().numbers());
    }

    /**
     * Reads on from {@code heading}; where nothing goes on, it is the heading as it was.
     *
     * @param limit index of the first line that can't belong to it
     */
    static CombinedHeading read(Line[] lines, HeadingCandidate heading, int limit) {
        CombinedHeading combined = new CombinedHeading(lines, heading, limit);
        if (combined.saysItemAgain()) {
            combined.readOn();
        }
        return combined;
    }

    /**
     * Whether one begins at a line with these numbers: a comma behind its title ends no heading.
     */
    static boolean isAt(Line[] lines, int line, ItemNumbers numbers) {
        HeadingCandidate heading = new HeadingCandidate(line, numbers, true, false);
        return read(lines, heading, lines.length).last != heading;
    }

    /** The last "Item" of the heading, whose title ends it. */
    HeadingCandidate last() {
        return last;
    }

    /**
     * The heading with its items' own titles.
     *
     * @param letter the letter behind the first number, or null
     * @param lastTitle the title read behind the last number, or null
     */
    ItemHeading heading(String letter, String lastTitle) {
        if (titles.isEmpty()) {
            return new ItemHeading(List.copyOf(numbers), letter, lastTitle, List.of());
        }
        // Where the text runs on behind the last title, its reader may not find the title's end.
        String closing = lastTitle == null ? lastKnownTitle : lastTitle;
        while (titles.size() < numbers.size()) {
            titles.add(closing);
        }
        return new ItemHeading(
                List.copyOf(numbers), letter, String.join("; ", titles), List.copyOf(titles));
    }

    /** Whether the word stands in the heading's lines once more, which few headings get past. */
    private boolean saysItemAgain() {
        int from = last.numbers().end();
        for (int i = last.line(); i < linesEnd(last.line()); i++) {
            String text = lines[i].text();
            for (int at = text.length() - 4; at >= from; at--) {
                if (ItemNumbers.mayBegin(text, at) && text.regionMatches(true, at, "item", 0, 4)) {
                    return true;
                }
            }
            from = 0;
        }
        return false;
    }

    /** Index behind the lines without a blank between them; "and" goes on behind a blank too. */
    private int linesEnd(int line) {
        int i = line + 1;
        while (i < limit
                && i < line + MOST_LINES
                && (lines[i].isText() || lines[i].isBlank() && endsWithAnd(lines[i - 1].text()))) {
            i++;
        }
        return i;
    }

    private static boolean endsWithAnd(String text) {
        return text.endsWith(" and") || text.endsWith(" AND") || text.endsWith(" &");
    }

    private void readOn() {
        TitledNumber here = titled(last);
        HeadingCandidate next = here.next();
        while (next != null && mayJoin(next)) {
            TitledNumber there = titled(next);
            if (!there.isTitleOnly()) {
                return;
            }
            while (titles.size() < numbers.size()) {
                titles.add(here.title());
            }
            numbers.addAll(next.numbers().numbers());
            last = next;
            lastKnownTitle = there.title();
            here = there;
            next = here.next();
        }
    }

    private TitledNumber titled(HeadingCandidate candidate) {
        return new TitledNumber(lines, candidate, linesEnd(candidate.line()));
    }

    /** Numbers of the same regime that the heading does not have yet. */
    private boolean mayJoin(HeadingCandidate next) {
        boolean dotted = numbers.get(0).indexOf('.') > 0;
        for (String number : next.numbers().numbers()) {
            if (number.indexOf('.') > 0 != dotted || numbers.contains(number)) {
                return false;
            }
        }
        return true;
    }
}
