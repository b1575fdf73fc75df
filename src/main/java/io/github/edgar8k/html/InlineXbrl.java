package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the tagged {@code dei} facts of an inline-XBRL document (ix:nonNumeric). */
final class InlineXbrl {
    private static final String TAXONOMY = "dei:";

    /** A cover page tags some thirty facts; what is longer than this is no cover value. */
    private static final int LONGEST = 2_000;

    private static final int MOST_FACTS = 2_000;

    /** A fact is cut into a handful of pieces at most, and a chain may bite its own tail. */
    private static final int MOST_PIECES = 20;

    private InlineXbrl() {}

    /** The facts in document order, hidden ones too; empty where nothing is tagged. */
    static List<CoverFact> facts(HtmlTree tree) {
        List<CoverFact> facts = new ArrayList<>();
        if (!tree.mentions(TAXONOMY)) {
            return facts;
        }
        List<Element> tagged = new ArrayList<>();
        Map<String, Element> pieces = new HashMap<>();
        for (Node node = tree.document(); node != null; node = next(node, tree.document())) {
            if (node instanceof Element element && tagged.size() < MOST_FACTS) {
                if (isFact(element)) {
                    tagged.add(element);
                } else if (element.normalName().equals("ix:continuation")) {
                    pieces.put(element.id(), element);
                }
            }
        }
        for (Element element : tagged) {
            facts.add(fact(tree, element, pieces));
        }
        return facts;
    }

    private static boolean isFact(Element element) {
        return element.normalName().equals("ix:nonnumeric")
                && element.attr("name").startsWith(TAXONOMY);
    }

    private static CoverFact fact(HtmlTree tree, Element element, Map<String, Element> pieces) {
        StringBuilder words = new StringBuilder();
        TextNode first = null;
        Element piece = element;
        for (int i = 0; piece != null && i < MOST_PIECES; i++) {
            for (Node node = piece; node != null; node = next(node, piece)) {
                if (node instanceof TextNode text && words.length() < LONGEST) {
                    append(text.getWholeText(), words);
                    first = first == null ? text : first;
                } else if (node != piece && isBreak(node)) {
                    append(" ", words);
                }
            }
            append(" ", words);
            piece = pieces.get(piece.attr("continuedat"));
        }
        String text = words.toString().strip();
        String value = FactFormat.value(element.attr("format"), text);
        return new CoverFact(
                element.attr("name").substring(TAXONOMY.length()),
                element.attr("contextref"),
                text,
                value,
                tree.line(first == null ? element : first));
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("br") || Role.of(element.normalName()).isBlock());
    }

    private static void append(String text, StringBuilder words) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != FlowText.NO_BREAK && c != '\u200B' && c != '\u00AD') {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    /** The node that follows in document order within a root, or null. */
    private static Node next(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != root) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parentNode();
        }
        return null;
    }
}
