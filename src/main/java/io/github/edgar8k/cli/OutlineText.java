package io.github.edgar8k.cli;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import java.util.List;
import java.util.Locale;

/**
 * The outline of filings as text: a row for each part and, if wanted, one for each of its lines.
 */
final class OutlineText {
    private static final int NUMBERS = 13;
    private static final int KIND = 18;
    private static final int WORDS = 60;

    private final StringBuilder text = new StringBuilder();
    private final boolean withLines;
    private final Colour colour;

    OutlineText(boolean withLines, Colour colour) {
        this.withLines = withLines;
        this.colour = colour;
    }

    void append(Parts document) {
        for (Part part : document.parts()) {
            append(part);
        }
    }

    private void append(Part part) {
        List<Line> lines = part.lines();
        String numbers = lines.get(0).first() + "-" + lines.get(lines.size() - 1).last();
        text.append(padLeft(numbers, NUMBERS))
                .append("  ")
                .append(colour.heading(pad(kind(part), KIND)))
                .append(' ')
                .append(firstWords(part))
                .append('\n');
        if (withLines) {
            for (Line line : lines) {
                append(line);
            }
        }
    }

    private void append(Line line) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String row =
                padLeft(Integer.toString(line.first()), NUMBERS)
                        + "  "
                        + colour.faint(pad("  " + kind, KIND))
                        + (line.isBlank() ? "" : " |" + Messages.plain(line.text()));
        text.append(row.stripTrailing()).append('\n');
    }

    private static String kind(Part part) {
        if (part instanceof Part.CoverPage) {
            return "cover page";
        }
        if (part instanceof Part.Item item) {
            return "item " + String.join(", ", item.heading().numbers());
        }
        if (part instanceof Part.Signatures) {
            return "signatures";
        }
        return part instanceof Part.ExhibitIndex ? "exhibit index" : "other";
    }

    private static String firstWords(Part part) {
        String words = part instanceof Part.Item item ? item.heading().title() : null;
        for (Line line : part.lines()) {
            if (words == null && line.isText()) {
                words = line.trimmed();
            }
        }
        if (words == null) {
            return "";
        }
        String plain = Messages.plain(words);
        return plain.length() <= WORDS ? plain : plain.substring(0, WORDS - 3) + "...";
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }

    private static String padLeft(String word, int width) {
        return " ".repeat(Math.max(0, width - word.length())) + word;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
