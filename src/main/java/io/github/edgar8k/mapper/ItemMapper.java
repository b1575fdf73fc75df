package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.ItemCatalogue;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.LineKind;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items: a heading of several numbers gives one item a number, each with the same text. */
final class ItemMapper {
    private ItemMapper() {}

    /**
     * @param date day of the filing, else of the report, which decides between the titles of a
     *     number that changed; may be null
     */
    static List<Item> map(Part.Item part, LocalDate date, List<Document> documents) {
        List<Line> body = BodyText.lines(part.body());
        String text =
                isRunIn(part, body) ? BodyText.text(body).stripLeading() : BodyText.text(body);
        List<Paragraph> paragraphs = ParagraphReader.read(body);
        LineRange lines = lines(part, body);
        List<String> numbers = part.heading().numbers();
        List<Item> items = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            String title = part.heading().title(i);
            LocalDate day = number.equals("9") ? dayOfItem9(title, date) : date;
            boolean listsExhibits = number.equals("7") || number.equals("9.01");
            List<Exhibit> exhibits =
                    listsExhibits
                            ? ExhibitDocuments.link(ExhibitMapper.items(part), documents)
                            : List.of();
            items.add(
                    new Item(
                            number,
                            title,
                            ItemCatalogue.officialTitle(number, day),
                            ItemCatalogue.currentNumber(number, day),
                            text,
                            paragraphs,
                            exhibits,
                            lines));
        }
        return items;
    }

    /** Item 9 has been two items: a title that says which of them it is goes before the date. */
    private static LocalDate dayOfItem9(String title, LocalDate date) {
        if (title == null) {
            return date;
        }
        Words words = Words.of(title);
        if (words.contains("regulation fd")) {
            return ItemCatalogue.REGULATION_FD;
        }
        return words.contains("regulation s") ? ItemCatalogue.REGULATION_FD.minusDays(1) : date;
    }

    /** Whether the text begins on the heading's own line, so that its column says nothing. */
    private static boolean isRunIn(Part.Item part, List<Line> body) {
        if (body.isEmpty()) {
            return false;
        }
        Line first = body.get(0);
        Line printed = part.lines().get(first.index() - part.lines().get(0).index());
        return !printed.text().equals(first.text());
    }

    private static LineRange lines(Part.Item part, List<Line> body) {
        Line first = part.lines().get(0);
        Line last = first;
        for (Line line : part.lines()) {
            if (line.kind() == LineKind.ITEM_HEADING) {
                last = line;
            }
        }
        if (!body.isEmpty()) {
            last = body.get(body.size() - 1);
        }
        return Line.range(first, last);
    }
}
