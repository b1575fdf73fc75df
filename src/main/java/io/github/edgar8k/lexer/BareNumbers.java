package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemTitles;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a document that prints the word "Item" over none of them: "5. Other Events",
 * "8.01 Other Events". A number alone says little, so the title must be the form's, whole and with
 * nothing behind it but "Not applicable", and the numbers must go up.
 */
final class BareNumbers {
    private final Line[] lines;
    private int open;

    private BareNumbers(Line[] lines) {
        this.lines = lines;
    }

    /** The headings, with the contents lines that were found before, in printed order. */
    static List<HeadingCandidate> among(Line[] lines, List<HeadingCandidate> contents) {
        BareNumbers rule = new BareNumbers(lines);
        List<HeadingCandidate> found = new ArrayList<>(contents.size() + 2);
        int next = 0;
        for (int i = 0; i < lines.length; i++) {
            HeadingCandidate candidate = null;
            if (next < contents.size() && contents.get(next).line() == i) {
                candidate = contents.get(next++);
            } else if (lines[i].isText()) {
                candidate = rule.at(i);
            }
            if (candidate != null) {
                found.add(candidate);
            }
        }
        return found;
    }

    private HeadingCandidate at(int i) {
        String text = lines[i].text();
        int from = lines[i].indent();
        char c = text.charAt(from);
        if (c < '1' || c > '9' || i > 0 && lines[i - 1].isText()) {
            return null;
        }
        ItemNumbers numbers = ItemNumbers.readBare(text, from);
        if (numbers == null || numbers.glued() || numbers.end() >= text.length()) {
            return null;
        }
        String number = numbers.numbers().get(0);
        Words title = Words.of(text, numbers.end(), text.length());
        ItemTitles.Match match = ItemTitles.match(number, title, 0);
        boolean whole =
                match.complete()
                        && (match.words() == title.size()
                                || TitleText.isNotApplicable(
                                        Words.of(
                                                text,
                                                title.end(match.words() - 1),
                                                text.length())));
        int rank = numbers.rank();
        if (!whole && !wraps(i, number, numbers.end()) || rank <= open) {
            return null;
        }
        open = rank;
        return new HeadingCandidate(i, numbers, true, false);
    }

    /** A title that is whole only with the next line, or the next two. */
    private boolean wraps(int i, String number, int from) {
        StringBuilder joined = new StringBuilder(lines[i].text().substring(from));
        for (int k = i + 1; k < lines.length && k <= i + 2 && lines[k].isText(); k++) {
            joined.append(' ').append(lines[k].text());
            Words title = Words.of(joined.toString());
            ItemTitles.Match match = ItemTitles.match(number, title, 0);
            if (match.complete() && match.words() == title.size()) {
                return true;
            }
        }
        return false;
    }
}
