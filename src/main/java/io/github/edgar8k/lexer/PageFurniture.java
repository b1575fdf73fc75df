package io.github.edgar8k.lexer;

import io.github.edgar8k.source.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what belongs to the page and not to the text: page numbers beside page marks, and heads and
 * feet that are repeated from page to page. Counted habits: centred numbers, "-n-", "Page n",
 * "PAGE" before the mark, "Exhibit Index-1".
 */
final class PageFurniture {
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_HEAD = 100;
    private static final int CENTRED = 20;
    private static final int SHORTEST_PAGE_RULE = 72;

    private final Line[] lines;
    private final TextLines document;

    private PageFurniture(Line[] lines, TextLines document) {
        this.lines = lines;
        this.document = document;
    }

    static void mark(Line[] lines, TextLines document) {
        PageFurniture furniture = new PageFurniture(lines, document);
        furniture.markNumbers();
        furniture.markRunningHeads();
    }

    private void markNumbers() {
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            if (!line.isText() || line.text().length() - line.indent() > LONGEST_NUMBER) {
                continue;
            }
            boolean number = PageNumber.is(line.text(), line.indent());
            if (number && !endsSentence(i) && (atPageEdge(i) || standsAlone(i))
                    || !number && PageNumber.isOther(line.text(), line.indent()) && atPageEdge(i)) {
                lines[i] = line.as(LineKind.PAGE_NUMBER);
            }
        }
    }

    /** A number right under a line of text, at the margin, is the last word of a sentence. */
    private boolean endsSentence(int i) {
        return i > 0
                && lines[i - 1].isText()
                && lines[i].indent() < CENTRED
                && lines[i - 1].text().length() > lines[i].text().length();
    }

    private boolean atPageEdge(int i) {
        int next = skipBlank(i + 1, 1);
        if (next >= lines.length
                || lines[next].kind() == LineKind.PAGE_MARK
                || document.startsPage(next)
                || document.startsPage(i)) {
            return true;
        }
        int before = skipBlank(i - 1, -1);
        return before < 0 || lines[before].kind() == LineKind.PAGE_MARK;
    }

    private boolean standsAlone(int i) {
        return lines[i].indent() >= CENTRED
                && (i == 0 || lines[i - 1].isBlank())
                && (i + 1 == lines.length || lines[i + 1].isBlank() || isPageRule(lines[i + 1]));
    }

    /** A rule from edge to edge, as pages of HTML end with; below a sum it begins at the number. */
    private static boolean isPageRule(Line line) {
        return line.kind() == LineKind.RULE
                && line.indent() == 0
                && line.text().length() >= SHORTEST_PAGE_RULE;
    }

    /** Pages of HTML without page breaks: each ends with its number and a rule. */
    private boolean markRulesUnderNumbers() {
        boolean found = false;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].kind() == LineKind.RULE && isPageRule(lines[i])) {
                int before = skipBlank(i - 1, -1);
                if (before >= 0 && lines[before].kind() == LineKind.PAGE_NUMBER) {
                    lines[i] = lines[i].as(LineKind.PAGE_MARK);
                    found = true;
                }
            }
        }
        return found;
    }

    private int skipBlank(int i, int step) {
        while (i >= 0 && i < lines.length && lines[i].kind() == LineKind.BLANK) {
            i += step;
        }
        return i;
    }

    /**
     * A line at the top or bottom of a page whose words, its digits left out, stand at the same
     * edge of three pages or more (or of two, where it holds the page's number or is a line of the
     * first page, the registrant's name).
     */
    private void markRunningHeads() {
        boolean ruled = markRulesUnderNumbers();
        Map<String, Integer> counts = new HashMap<>();
        List<Edge> edges = new ArrayList<>(0);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].kind() != LineKind.PAGE_MARK && !(ruled && isPageRule(lines[i]))) {
                continue;
            }
            for (int step = -1; step <= 1; step += 2) {
                Edge edge = edge(i, step);
                // The one line of a page is its head and its foot, and counts once.
                if (edge != null
                        && (edges.isEmpty()
                                || edges.get(edges.size() - 1).first() != edge.first())) {
                    edges.add(edge);
                    count(counts, key(edge));
                    count(counts, exactly(edge.first()));
                }
            }
        }
        Edge end = edge(lines.length, -1);
        String endKey = end == null || edges.isEmpty() ? "" : key(end);
        boolean endsInFoot = false;
        for (Edge edge : edges) {
            String key = key(edge);
            int count = counts.get(key);
            boolean numbered = key.indexOf('#') >= 0;
            boolean documentMark =
                    numbered && edge.alone() && counts.get(exactly(edge.first())) >= 2;
            if (documentMark
                    || count >= 3 && !numbered
                    || count >= 2 && numbered && (isNumberedHead(key) || isPageOf(key))
                    || isIndexFoot(key)
                    || count == 2 && edge.alone() && isNameOnFirstPage(edge.first(), key)) {
                mark(edge);
                endsInFoot |= numbered && key.equals(endKey);
            }
        }
        if (endsInFoot) {
            mark(end);
        }
    }

    /** Marks a head or foot, and the page's rule right over or under it. */
    private void mark(Edge edge) {
        for (int i = Math.max(0, edge.first() - 1); i <= edge.last() + 1 && i < lines.length; i++) {
            if (i >= edge.first() && i <= edge.last() || isPageRule(lines[i])) {
                lines[i] = lines[i].as(LineKind.RUNNING_HEAD);
            }
        }
    }

    // No merge with a lambda: the first lambda of a run costs 30 ms.
    private static void count(Map<String, Integer> counts, String key) {
        Integer before = counts.get(key);
        counts.put(key, before == null ? 1 : before + 1);
    }

    /** The line, or the two lines, that a page begins or ends with. */
    private record Edge(int first, int last) {
        boolean alone() {
            return first == last;
        }
    }

    /** Words with one number, the page's, before or behind them. */
    private static boolean isNumberedHead(String key) {
        int mark = key.indexOf('#');
        return mark == key.lastIndexOf('#')
                && (mark == 0 || mark == key.length() - 1)
                && key.length() > 1;
    }

    /** "Page # of #" behind any words, as those that name the report and its date. */
    private static boolean isPageOf(String key) {
        return key.endsWith("page#of#") || key.endsWith("page#");
    }

    /** A line over text, and before the signatures, whose words are a whole line of page one. */
    private boolean isNameOnFirstPage(int i, String key) {
        boolean found = false;
        for (int k = 0; k < lines.length && lines[k].kind() != LineKind.PAGE_MARK; k++) {
            found |= lines[k].isText() && !key.startsWith("(") && key(k).equals(key);
        }
        for (int k = 0; found && k < i; k++) {
            found = !SignatureRule.isHeading(lines[k]);
        }
        int under = skipBlank(i + 1, 1);
        return found && under < lines.length && !SignatureRule.isHeading(lines[under]);
    }

    private static boolean isIndexFoot(String key) {
        return key.equals("exhibitindex-#") || key.equals("exhibitindex#");
    }

    private Edge edge(int mark, int step) {
        int i = mark + step;
        int seen = 0;
        while (i >= 0 && i < lines.length && seen++ < 12) {
            LineKind kind = lines[i].kind();
            if (kind == LineKind.TEXT) {
                return setApart(i, step);
            }
            if (kind == LineKind.PAGE_MARK) {
                return null;
            }
            i += step;
        }
        return null;
    }

    /** The line, with the one next to it, where the text goes on only behind a blank line. */
    private Edge setApart(int i, int step) {
        if (!mayBeHead(i)) {
            return null;
        }
        int inner = i + step;
        if (!isTextAt(inner)) {
            return new Edge(i, i);
        }
        return isTextAt(inner + step) || !mayBeHead(inner)
                ? null
                : new Edge(Math.min(i, inner), Math.max(i, inner));
    }

    private boolean isTextAt(int i) {
        return i >= 0 && i < lines.length && lines[i].isText();
    }

    /** Whether the line is short, and no heading of a part. */
    private boolean mayBeHead(int i) {
        String text = lines[i].text();
        int at = lines[i].indent();
        return text.length() - at <= LONGEST_HEAD
                && !text.regionMatches(true, at, "item", 0, 4)
                && !text.regionMatches(true, at, "date", 0, 4)
                && !SignatureRule.isHeading(lines[i])
                && (!text.regionMatches(true, at, "exhibit ", 0, 8) || isIndexFoot(key(i)));
    }

    /** The line itself, told apart from every {@link #key}. */
    private String exactly(int i) {
        return "=" + lines[i].trimmed();
    }

    private String key(Edge edge) {
        return edge.alone() ? key(edge.first()) : key(edge.first()) + '\n' + key(edge.last());
    }

    /** The 8 of "8-K" counts no pages. */
    private static boolean isFormName(String text, int at) {
        return text.regionMatches(true, at, "8-K", 0, 3);
    }

    private String key(int i) {
        String text = lines[i].text();
        StringBuilder key = new StringBuilder(text.length());
        for (int at = lines[i].indent(); at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' && !isFormName(text, at)) {
                if (key.length() == 0 || key.charAt(key.length() - 1) != '#') {
                    key.append('#');
                }
            } else if (c != ' ') {
                key.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return key.toString();
    }
}
