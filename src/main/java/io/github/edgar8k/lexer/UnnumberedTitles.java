package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemTitles;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading that only counts its items, "Items 5 and 7.", over the items' titles without numbers:
 * each title, alone on a line of its own, is the heading of its item.
 */
final class UnnumberedTitles {
    private UnnumberedTitles() {}

    static List<HeadingCandidate> split(Line[] lines, List<HeadingCandidate> headings, int end) {
        List<HeadingCandidate> split = new ArrayList<>(headings.size());
        for (int i = 0; i < headings.size(); i++) {
            HeadingCandidate heading = headings.get(i);
            boolean bare = heading.numbers().end() == lines[heading.line()].text().length();
            if (heading.numbers().numbers().size() < 2 || !bare) {
                split.add(heading);
                continue;
            }
            int stop =
                    i + 1 < headings.size()
                            ? headings.get(i + 1).line()
                            : Math.max(end, heading.line());
            List<HeadingCandidate> own = titles(lines, heading, stop);
            split.addAll(own.isEmpty() ? List.of(heading) : own);
        }
        return split;
    }

    /** One heading a number, in the order of the numbers; empty where a title is missing. */
    private static List<HeadingCandidate> titles(Line[] lines, HeadingCandidate heading, int stop) {
        List<String> numbers = heading.numbers().numbers();
        List<HeadingCandidate> found = new ArrayList<>(numbers.size());
        int line = heading.line() + 1;
        for (String number : numbers) {
            while (line < stop && !isTitle(lines, line, number)) {
                line++;
            }
            if (line >= stop) {
                return List.of();
            }
            ItemNumbers unnumbered = ItemNumbers.unnumbered(number, lines[line].indent());
            found.add(new HeadingCandidate(line, unnumbered, true, false));
            line++;
        }
        // The counting line is the first item's.
        ItemNumbers first = ItemNumbers.unnumbered(numbers.get(0), heading.numbers().end());
        found.set(0, new HeadingCandidate(heading.line(), first, true, false));
        return found;
    }

    private static boolean isTitle(Line[] lines, int i, String number) {
        if (!lines[i].isText() || lines[i - 1].isText()) {
            return false;
        }
        Words words = Words.of(lines[i].text());
        ItemTitles.Match match = ItemTitles.match(number, words, 0);
        return match.complete() && match.words() == words.size();
    }
}
