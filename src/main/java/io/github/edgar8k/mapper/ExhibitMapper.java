package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.Exhibit;
import java.util.List;

/** Reads lists of exhibits: the one inside item 7 or 9.01, and the separate index. */
public final class ExhibitMapper {
    /** Headings of a list that are tried in one item: a bound, so that the time stays linear. */
    private static final int MOST_HEADINGS = 8;

    private ExhibitMapper() {}

    /**
     * The exhibits listed inside an item, in printed order; none where the item is neither 7 nor
     * 9.01. Where no list is printed, those that a sentence names as attached. {@code document} is
     * null.
     */
    public static List<Exhibit> items(Part.Item part) {
        if (!mayList(part)) {
            return List.of();
        }
        List<Line> body = part.body();
        boolean titled = part.heading().letter() != null || isExhibits(part.heading().title());
        int tried = 0;
        for (int i = 0; i < body.size() && tried < MOST_HEADINGS; i++) {
            Line line = body.get(i);
            if (!line.isText()) {
                continue;
            }
            int column = ExhibitHeading.end(line);
            if (column < 0) {
                continue;
            }
            tried++;
            List<Exhibit> exhibits = new ExhibitScanner(false, true).read(body, i, column);
            if (exhibits.isEmpty() && column > 0) {
                exhibits = ExhibitLetters.read(body, i, column);
            }
            if (!exhibits.isEmpty()) {
                return exhibits;
            }
        }
        List<Exhibit> exhibits = new ExhibitScanner(false, titled).read(body, 0, 0);
        exhibits = exhibits.isEmpty() ? ExhibitSentence.read(body) : exhibits;
        return exhibits.isEmpty() ? ExhibitsUnheaded.read(body) : exhibits;
    }

    /** The entries of the exhibit index, in printed order. {@code document} is null. */
    public static List<Exhibit> index(Part.ExhibitIndex part) {
        List<Line> lines = part.lines();
        Words heading = Words.of(lines.get(0).text());
        boolean headless = ExhibitHeading.isColumnHead(heading) && !heading.contains("index");
        List<Exhibit> exhibits = new ExhibitScanner(true, true).read(lines, headless ? 0 : 1, 0);
        for (int i = 1; exhibits.isEmpty() && i < lines.size() && i < MOST_HEADINGS; i++) {
            if (ExhibitLetters.begins(lines.get(i))) {
                return ExhibitLetters.read(lines, i, 0);
            }
        }
        return exhibits;
    }

    private static boolean mayList(Part.Item part) {
        for (String number : part.heading().numbers()) {
            if (number.equals("7") || number.equals("9.01")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExhibits(String title) {
        return title != null && Words.of(title).equalTo("exhibits");
    }
}
