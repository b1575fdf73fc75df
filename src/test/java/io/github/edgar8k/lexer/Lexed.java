package io.github.edgar8k.lexer;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Invented pieces of a report, lexed and put into words. */
final class Lexed {
    private Lexed() {}

    static Parts parts(String text) {
        SourceText source = new SourceText("invented", text);
        return Lexer.lex(TextLines.of(source, 0, text.length(), false));
    }

    /** The kind of each line. */
    static List<LineKind> kinds(String text) {
        return parts(text).lines().stream().map(Line::kind).toList();
    }

    /** Each item as "numbers: title > the first words of its body". */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (Part part : parts(text).parts()) {
            if (part instanceof Part.Item item) {
                ItemHeading heading = item.heading();
                items.add(
                        String.join(",", heading.numbers())
                                + ": "
                                + heading.title()
                                + " > "
                                + firstWords(item.body()));
            }
        }
        return items;
    }

    /** Each part as its kind and its lines in the text, counted from 1: "Item 3-5". */
    static List<String> outline(String text) {
        List<String> outline = new ArrayList<>();
        for (Part part : parts(text).parts()) {
            List<Line> lines = part.lines();
            int first = lines.get(0).first();
            int last = lines.get(lines.size() - 1).last();
            outline.add(part.getClass().getSimpleName() + " " + first + "-" + last);
        }
        return outline;
    }

    private static String firstWords(List<Line> body) {
        for (Line line : body) {
            if (!line.isBlank()) {
                return line.trimmed();
            }
        }
        return "";
    }
}
