package io.github.edgar8k.lexer;

import io.github.edgar8k.source.TextLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a document into its parts. Never fails, takes time linear in the text, and loses nothing:
 * the lines of the parts, in order, are the lines of the document.
 */
public final class Lexer {
    private final Line[] lines;
    private final List<Part> parts = new ArrayList<>();
    private int from;

    private Lexer(Line[] lines) {
        this.lines = lines;
    }

    /** The parts of a document; no part where it has no line. */
    public static Parts lex(TextLines document) {
        Lexer lexer = new Lexer(LineReader.read(document));
        lexer.cut(document);
        return new Parts(
                view(lexer.lines, 0, lexer.lines.length),
                List.copyOf(lexer.parts),
                LineReader.cut(document));
    }

    private void cut(TextLines document) {
        if (lines.length == 0) {
            return;
        }
        PageFurniture.mark(lines, document);
        markSections();
        List<HeadingCandidate> candidates = candidates();
        SignatureRule signatures = new SignatureRule(lines);
        int firstItem = firstTrue(candidates);
        int heading = signatures.start(firstItem, lastTitled(candidates));
        int signatureStart = SignatureLead.start(lines, heading, firstItem);
        if (heading < lines.length && SignatureRule.isHeading(lines[heading])) {
            lines[heading] = lines[heading].as(LineKind.SIGNATURE_HEADING);
        }
        List<HeadingCandidate> headings =
                HeadingSelection.select(lines, candidates, signatureStart);
        int signatureEnd =
                signatureStart < lines.length
                        ? new SignatureEnd(lines, signatures).of(signatureStart)
                        : signatureStart;
        if (!headings.isEmpty() && headings.get(0).line() > signatureStart) {
            signatureEnd = Math.min(signatureEnd, headings.get(0).line());
        }
        int indexStart = indexStart(headings, signatureStart, signatureEnd);
        int indexEnd = indexStart < 0 ? -1 : indexEnd(indexStart, signatureStart);

        int firstPart = Math.min(signatureStart, indexStart < 0 ? lines.length : indexStart);
        for (HeadingCandidate item : headings) {
            firstPart = Math.min(firstPart, item.line());
        }
        for (int i = 0; i < firstPart; i++) {
            if (lines[i].kind() == LineKind.SECTION_HEADING
                    || lines[i].kind() == LineKind.CONTENTS) {
                firstPart = i;
            }
        }
        int coverEnd = CoverRule.end(lines, firstPart);
        if (coverEnd > 0) {
            parts.add(new Part.CoverPage(view(lines, 0, coverEnd)));
            from = coverEnd;
        }
        cutBody(headings, signatureStart, signatureEnd, indexStart, indexEnd);
    }

    private void cutBody(
            List<HeadingCandidate> headings,
            int signatureStart,
            int signatureEnd,
            int indexStart,
            int indexEnd) {
        int next = 0;
        while (from < lines.length) {
            if (from == signatureStart) {
                parts.add(new Part.Signatures(view(lines, from, signatureEnd)));
                from = signatureEnd;
                continue;
            }
            if (from == indexStart) {
                lines[from] = lines[from].as(LineKind.INDEX_HEADING);
                parts.add(new Part.ExhibitIndex(view(lines, from, indexEnd)));
                from = indexEnd;
                continue;
            }
            while (next < headings.size() && headings.get(next).line() < from) {
                next++;
            }
            int stop = lines.length;
            stop = signatureStart > from ? Math.min(stop, signatureStart) : stop;
            stop = indexStart > from ? Math.min(stop, indexStart) : stop;
            boolean atHeading = next < headings.size() && headings.get(next).line() == from;
            CombinedHeading heading =
                    atHeading ? CombinedHeading.read(lines, headings.get(next), stop) : null;
            int following = next;
            while (atHeading
                    && following < headings.size()
                    && headings.get(following).line() <= heading.last().line()) {
                following++;
            }
            stop =
                    following < headings.size()
                            ? Math.min(stop, headings.get(following).line())
                            : stop;
            if (atHeading) {
                int end = bodyEnd(from + 1, stop);
                addItem(headings.get(next), heading, end);
                next = following;
                from = end;
            } else {
                parts.add(new Part.Other(view(lines, from, stop)));
                from = stop;
            }
        }
    }

    /** An item's body ends before the heading of the next section. */
    private int bodyEnd(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (lines[i].kind() == LineKind.SECTION_HEADING) {
                return i;
            }
        }
        return stop;
    }

    private void addItem(HeadingCandidate candidate, CombinedHeading heading, int end) {
        TitleReader title = TitleReader.read(lines, heading.last(), end);
        int bodyLine = Math.min(title.bodyLine(), end);
        for (int i = candidate.line(); i < bodyLine; i++) {
            if (lines[i].isText()) {
                lines[i] = lines[i].as(LineKind.ITEM_HEADING);
            }
        }
        List<Line> body = view(lines, bodyLine, end);
        if (title.bodyColumn() > 0 && bodyLine < end) {
            List<Line> cut = new ArrayList<>(body);
            cut.set(0, runIn(lines[bodyLine], title.bodyColumn()));
            body = Collections.unmodifiableList(cut);
        }
        parts.add(
                new Part.Item(
                        heading.heading(candidate.numbers().letter(), title.title()),
                        view(lines, candidate.line(), end),
                        body));
    }

    /** What stands on a heading's line behind the heading, at its own column. */
    private static Line runIn(Line line, int column) {
        String text =
                " ".repeat(column) + line.text().substring(Math.min(column, line.text().length()));
        int indent = column;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        if (indent >= text.length()) {
            return new Line(line.index(), LineKind.BLANK, "", 0, line.first(), line.last());
        }
        return new Line(line.index(), LineKind.TEXT, text, indent, line.first(), line.last());
    }

    private List<HeadingCandidate> candidates() {
        HeadingRule rule = new HeadingRule(lines);
        List<HeadingCandidate> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isText() || lines[i].kind() == LineKind.RULE) {
                HeadingCandidate candidate = rule.at(i);
                if (candidate != null) {
                    found.add(candidate);
                }
            }
        }
        return firstTrue(found) < 0 ? BareNumbers.among(lines, found) : found;
    }

    private static int firstTrue(List<HeadingCandidate> candidates) {
        for (HeadingCandidate candidate : candidates) {
            if (!candidate.contents()) {
                return candidate.line();
            }
        }
        return -1;
    }

    private static int lastTitled(List<HeadingCandidate> candidates) {
        int last = -1;
        for (HeadingCandidate candidate : candidates) {
            if (candidate.titled() && !candidate.contents()) {
                last = candidate.line();
            }
        }
        return last;
    }

    private void markSections() {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isText()) {
                continue;
            }
            int taken = SectionRule.lines(lines, i);
            for (int k = i; k < i + taken; k++) {
                lines[k] = lines[k].as(LineKind.SECTION_HEADING);
            }
        }
    }

    /**
     * The index's heading: behind the signatures, or before them where it is no list inside item 7.
     */
    private int indexStart(List<HeadingCandidate> headings, int signatureStart, int signatureEnd) {
        for (int i = signatureEnd; i < lines.length; i++) {
            if (ExhibitIndexRule.begins(lines, i)) {
                return i;
            }
            if (ExhibitIndexRule.isExhibitLabel(lines[i])) {
                break;
            }
        }
        int after = headings.isEmpty() ? 0 : headings.get(headings.size() - 1).line();
        boolean entries = false;
        boolean listed = listsExhibits(headings);
        for (int i = signatureStart - 1; i > after; i--) {
            if (entries
                    && (ExhibitIndexRule.isHeading(lines[i])
                            || !listed && ExhibitIndexRule.isExhibits(lines, i))
                    && !isItemsOwnList(i)
                    && !isUnderHeading(headings, i)) {
                return i;
            }
            entries |= lines[i].isText() && ExhibitIndexRule.beginsWithNumber(lines[i]);
        }
        return -1;
    }

    /** A list headed "Exhibit Index" right under "(c) Exhibits" of item 7 is that item's list. */
    private boolean isItemsOwnList(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 6; k--) {
            if (lines[k].kind() == LineKind.PAGE_MARK) {
                return false;
            }
            if (lines[k].isText()) {
                String text = lines[k].text().stripTrailing();
                return text.charAt(lines[k].indent()) == '('
                                && text.length() - lines[k].indent() < 40
                        || text.endsWith(":");
            }
        }
        return false;
    }

    /** Nor is a list another one's that stands right under the heading of item 7. */
    private boolean isUnderHeading(List<HeadingCandidate> headings, int i) {
        if (headings.isEmpty()) {
            return false;
        }
        HeadingCandidate last = headings.get(headings.size() - 1);
        if (!listsExhibits(List.of(last))) {
            return false;
        }
        int k = i - 1;
        while (k > last.line() && (lines[k].isBlank() || lines[k].kind() == LineKind.RULE)) {
            k--;
        }
        return k < TitleReader.read(lines, last, i).bodyLine();
    }

    private static boolean listsExhibits(List<HeadingCandidate> headings) {
        for (HeadingCandidate heading : headings) {
            List<String> numbers = heading.numbers().numbers();
            if (numbers.contains("7") || numbers.contains("9.01")) {
                return true;
            }
        }
        return false;
    }

    private int indexEnd(int indexStart, int signatureStart) {
        int end = ExhibitIndexEnd.of(lines, indexStart);
        return indexStart < signatureStart ? Math.min(end, signatureStart) : end;
    }

    private static List<Line> view(Line[] lines, int from, int to) {
        return Collections.unmodifiableList(Arrays.asList(lines).subList(from, to));
    }
}
