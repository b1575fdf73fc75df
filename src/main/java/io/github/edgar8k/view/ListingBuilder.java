package io.github.edgar8k.view;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a submission's lines in order: header, the parts of the main document, attached documents,
 * and the tags between them. Where the main document's lines are not the file's (an HTML document
 * is laid out first), the laid-out lines are shown in place of its own.
 */
final class ListingBuilder {
    /** Nobody reads more of a picture's or a PDF's characters. */
    private static final int LINES_OF_DATA = 8;

    /** Characters of all attached documents together. */
    private static final int ATTACHED = 4_000_000;

    private final SourceText source;
    private final List<Line> lines;
    private final List<Part> parts;
    private final List<Row> rows = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<RowRange> partRows = new ArrayList<>();
    private final boolean laidOut;
    private int next;
    private int attached;
    private boolean mainShown;

    private ListingBuilder(SourceText source, Parts document) {
        this.source = source;
        this.lines = document.lines();
        this.parts = document.parts();
        this.laidOut = !areOwnLines(lines);
    }

    /**
     * The listing of one submission.
     *
     * @param span its lines in the source
     */
    static Listing build(
            SourceText source, LineRange span, List<Document> documents, Parts mainDocument) {
        ListingBuilder builder = new ListingBuilder(source, mainDocument);
        builder.build(span, documents);
        return new Listing(builder.rows, builder.sections, builder.partRows);
    }

    private void build(LineRange span, List<Document> documents) {
        int end = Math.min(span.last(), source.lineCount());
        next = span.first();
        for (Document document : documents) {
            LineRange range = document.lines();
            if (range == null || range.first() < next || range.last() > end) {
                continue;
            }
            if (!mainShown && isMain(range)) {
                mainDocument(document, range);
            } else {
                envelope(range.first() - 1);
                attached(document, range);
            }
        }
        if (!mainShown) {
            mainDocument(null, new LineRange(next, Math.max(next, end)));
        }
        envelope(end);
    }

    /** Whether the lexer read the input's lines as they are. */
    private static boolean areOwnLines(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.first() != lines.get(0).first() + i || line.last() != line.first()) {
                return false;
            }
        }
        return true;
    }

    private boolean isMain(LineRange range) {
        return !lines.isEmpty()
                && lines.get(0).first() >= range.first()
                && lines.get(0).first() <= range.last();
    }

    private void mainDocument(Document document, LineRange range) {
        mainShown = true;
        if (lines.isEmpty()) {
            return;
        }
        int begin = lines.get(0).first();
        int end = lines.get(lines.size() - 1).last();
        if (laidOut) {
            begin = document == null ? range.first() : textTag(range) + 1;
            end = range.last();
        }
        envelope(begin - 1);
        for (Part part : parts) {
            int first = rows.size() + 1;
            for (Line line : part.lines()) {
                rows.add(
                        new Row(
                                laidOut ? line.text() : ownText(line.first()),
                                line.first(),
                                line.last(),
                                RowMark.of(line.kind())));
            }
            RowRange shown = new RowRange(first, rows.size());
            partRows.add(shown);
            LineRange own =
                    new LineRange(
                            rows.get(first - 1).first(),
                            Math.max(
                                    rows.get(first - 1).first(), rows.get(rows.size() - 1).last()));
            sections.add(new Section(kind(part), label(part), shown, own, laidOut, 0));
        }
        next = Math.max(next, end + 1);
    }

    /** The line of a document's TEXT tag; its first line where there is none. */
    private int textTag(LineRange range) {
        for (int line = range.first(); line <= range.last(); line++) {
            if (source.text().regionMatches(true, source.start(line), "<TEXT>", 0, 6)) {
                return line;
            }
        }
        return range.first();
    }

    /** Shows the lines up to {@code last} that are the submission's and no document's. */
    private void envelope(int last) {
        int first = next;
        while (first <= last && isBlank(first)) {
            first++;
        }
        if (first <= last) {
            String label = sections.isEmpty() ? "Submission header" : "Submission tags";
            own(SectionKind.HEADER, label, new LineRange(next, last), last - next + 1);
        }
        next = Math.max(next, last + 1);
    }

    private void attached(Document document, LineRange range) {
        int size = source.end(range.last()) - source.start(range.first());
        int shown = range.last() - range.first() + 1;
        boolean words =
                document.format() == DocumentFormat.TEXT
                        || document.format() == DocumentFormat.HTML;
        if (!words || size > ATTACHED - attached) {
            shown = Math.min(shown, LINES_OF_DATA);
        } else {
            attached += size;
        }
        own(SectionKind.ATTACHED, label(document), range, shown);
        next = range.last() + 1;
    }

    private void own(SectionKind kind, String label, LineRange range, int shown) {
        int first = rows.size() + 1;
        int end = range.first() + shown - 1;
        for (int line = range.first(); line <= end; line++) {
            rows.add(new Row(ownText(line), line, line, RowMark.PLAIN));
        }
        sections.add(
                new Section(
                        kind,
                        label,
                        new RowRange(first, rows.size()),
                        range,
                        false,
                        range.last() - end));
    }

    private String ownText(int line) {
        return source.text().substring(source.start(line), source.end(line));
    }

    private boolean isBlank(int line) {
        for (int i = source.start(line); i < source.end(line); i++) {
            if (source.text().charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static SectionKind kind(Part part) {
        if (part instanceof Part.CoverPage) {
            return SectionKind.COVER;
        }
        if (part instanceof Part.Item) {
            return SectionKind.ITEM;
        }
        if (part instanceof Part.Signatures) {
            return SectionKind.SIGNATURES;
        }
        return part instanceof Part.ExhibitIndex ? SectionKind.INDEX : SectionKind.OTHER;
    }

    private static String label(Part part) {
        if (part instanceof Part.Item item) {
            String numbers = String.join(", ", item.heading().numbers());
            return (item.heading().numbers().size() > 1 ? "Items " : "Item ") + numbers;
        }
        return switch (kind(part)) {
            case COVER -> "Cover page";
            case SIGNATURES -> "Signatures";
            case INDEX -> "Exhibit index";
            default -> "Other text";
        };
    }

    private static String label(Document document) {
        String type = document.type() == null ? "Attached document" : document.type();
        String name = document.description() == null ? document.filename() : document.description();
        return name == null || name.equals(type) ? type : type + " \u00b7 " + name;
    }
}
