package io.github.edgar8k.html;

import io.github.edgar8k.source.SourceText;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * jsoup's tree of a document, within bounds: at most {@value #MAX_CHARACTERS} characters, {@value
 * #MAX_ELEMENTS} elements and no more elements than fit into half of the heap at {@value
 * #BYTES_AN_ELEMENT} bytes each. Nesting beyond {@value #MAX_DEPTH} elements is flattened. The
 * elements are counted while they are made, because unclosed formatting tags multiply them;
 * documents with too few tags for that are spared the counting.
 */
final class HtmlTree {
    static final int MAX_CHARACTERS = 64 << 20;
    static final int MAX_ELEMENTS = 4_000_000;
    static final int BYTES_AN_ELEMENT = 500;
    static final int MAX_DEPTH = 400;

    /** One tag may make jsoup open again all unclosed formatting elements, of which it keeps 12. */
    private static final int ELEMENTS_A_TAG = 16;

    private static final int SHORTEST_TAG = 3;

    private final Document document;
    private final String text;

    /** Whose lines are counted, where in it the text begins, and what is added to its lines. */
    private final SourceText lines;

    private final int offset;
    private final int linesAbove;
    private final int onlyLine;

    /** The line asked for last: nodes are asked in document order. */
    private int line;

    private HtmlTree(
            Document document,
            String text,
            SourceText lines,
            int offset,
            int linesAbove,
            int onlyLine) {
        this.document = document;
        this.text = text;
        this.lines = lines;
        this.offset = offset;
        this.linesAbove = linesAbove;
        this.onlyLine = onlyLine;
        this.line = lines.lineAt(offset);
    }

    static HtmlTree parse(SourceText source, int from, int to, boolean stuffed)
            throws HtmlTooLargeException {
        if (to - from > MAX_CHARACTERS) {
            throw new HtmlTooLargeException(
                    "HTML document of more than " + MAX_CHARACTERS + " characters");
        }
        String text = source.text().substring(from, Math.max(from, to));
        SourceText lines = source;
        int offset = from;
        int above = 0;
        if (stuffed) {
            text = unstuffed(text);
            lines = new SourceText(source.name(), text);
            offset = 0;
            above = source.lineAt(from) - 1;
        }
        int onlyLine = onlyLine(lines, offset, offset + text.length());
        return new HtmlTree(tree(text, onlyLine == 0), text, lines, offset, above, onlyLine);
    }

    /**
     * The line, 1-based, that holds nearly all of the document, or 0: filing agents' programs write
     * the whole body on one line, and then positions need not be tracked, which costs a quarter.
     */
    private static int onlyLine(SourceText lines, int from, int to) {
        if (to == from) {
            return 0;
        }
        int longest = 0;
        int length = 0;
        int last = lines.lineAt(to - 1);
        for (int line = lines.lineAt(from); line <= last; line++) {
            int size = Math.min(to, lines.end(line)) - Math.max(from, lines.start(line));
            if (size > length) {
                length = size;
                longest = line;
            }
        }
        return to - from - length < (to - from) / 16 ? longest : 0;
    }

    private static Document tree(String text, boolean tracked) throws HtmlTooLargeException {
        long fits = Runtime.getRuntime().maxMemory() / 2 / BYTES_AN_ELEMENT;
        long limit = Math.min(MAX_ELEMENTS, fits);
        Parser parser = Parser.htmlParser().setTrackPosition(tracked).setMaxDepth(MAX_DEPTH);
        long harmless = limit / ELEMENTS_A_TAG;
        if (text.length() / SHORTEST_TAG < harmless || tags(text) < harmless) {
            return parser.parseInput(text, "");
        }
        try (StreamParser stream = new StreamParser(parser).parse(text, "")) {
            Iterator<Element> elements = stream.iterator();
            long count = 0;
            while (elements.hasNext()) {
                elements.next();
                if (++count > limit) {
                    throw new HtmlTooLargeException(
                            "HTML document of more than " + limit + " elements");
                }
            }
            return stream.document();
        }
    }

    private static long tags(String text) {
        long tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    private static String unstuffed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int kept = 0;
        for (int at = text.indexOf("- -"); at >= 0; at = text.indexOf("- -", at + 3)) {
            if (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r') {
                plain.append(text, kept, at);
                kept = at + 2;
            }
        }
        return plain.append(text, kept, text.length()).toString();
    }

    Document document() {
        return document;
    }

    /** Whether a word stands anywhere in the document's source. */
    boolean mentions(String word) {
        return text.contains(word);
    }

    /** The document's last line in the input. */
    int lastLine() {
        return linesAbove + lines.lineAt(offset + Math.max(0, text.length() - 1));
    }

    /** The line of the input, 1-based, where a node begins. */
    int line(Node node) {
        if (onlyLine > 0) {
            return linesAbove + onlyLine;
        }
        int at = node.sourceRange().startPos();
        if (at < 0) {
            return linesAbove + lines.lineAt(offset);
        }
        int position = offset + at;
        if (position < lines.start(line)
                || line < lines.lineCount() && position >= lines.start(line + 1)) {
            line = lines.lineAt(position);
        }
        return linesAbove + line;
    }
}
