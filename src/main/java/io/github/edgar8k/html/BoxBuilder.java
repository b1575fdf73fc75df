package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks the tree once and makes boxes of what is shown. Tables within more than {@value
 * #DEEPEST_TABLE} others are read cell by cell as blocks.
 */
final class BoxBuilder {
    private static final int DEEPEST_TABLE = 8;
    private static final int INDENT = 4;

    /** Columns of an inline element's left margin that stand for a tab. */
    private static final int TAB = 2;

    private final HtmlTree tree;
    private final FlowText text;
    private final Measure measure;
    private final Flow page;
    private final Styles styles = new Styles();

    private final List<Frame> stack = new ArrayList<>();
    private Flow flow;
    private int tables;

    /** Those of the element last opened. */
    private Attributes attributes = new Attributes();

    /** The source line of the words last read. */
    private int line = 1;

    BoxBuilder(HtmlTree tree, FlowText text) {
        this.tree = tree;
        this.text = text;
        this.measure = new Measure(text);
        this.page = new Flow(text);
        this.flow = page;
    }

    List<Box> boxes() {
        stack.add(new Frame(tree.document(), Role.BLOCK, Css.NONE, Style.PAGE, null));
        while (!stack.isEmpty()) {
            Frame top = stack.get(stack.size() - 1);
            if (top.next < top.element.childNodeSize()) {
                child(top, top.element.childNode(top.next++));
            } else {
                stack.remove(stack.size() - 1);
                close(top);
            }
        }
        page.flush();
        return page.boxes();
    }

    private void child(Frame parent, Node node) {
        if (node instanceof TextNode words) {
            String text = words.getWholeText();
            if (parent.style.verbatim() || !text.isBlank()) {
                line = tree.line(words);
                flow.words(text, line, parent.style);
            } else if (!text.isEmpty()) {
                flow.words(text.charAt(0) == '\t' ? text : " ", line, parent.style);
            }
        } else if (node instanceof Element element) {
            Frame opened = open(parent, element);
            if (opened != null) {
                stack.add(opened);
            }
        }
    }

    private Frame open(Frame parent, Element element) {
        Role role = Role.of(element.normalName());
        if (role == Role.SKIPPED) {
            return null;
        }
        attributes = element.attributes();
        Css css = styles.of(attributes.get("style"));
        if (css.hidden() || attributes.hasKey("hidden") || isContentsLink(element)) {
            return null;
        }
        return switch (role) {
            case INLINE, UNDERLINE -> inline(parent, element, role, css);
            case BREAK, RULE, INPUT -> mark(parent, element, role, css);
            case PAGE -> {
                flow.flush();
                flow.add(new PageMark(tree.line(element)));
                yield inline(parent, element, Role.INLINE, css);
            }
            case TABLE -> table(parent, element, css);
            case ROW -> row(parent, element, css);
            case CELL, HEAD_CELL -> cell(parent, element, role, css);
            default -> block(parent, element, role, css);
        };
    }

    /** The link back to the contents that agents' programs put at the top of every page. */
    private boolean isContentsLink(Element element) {
        return element.normalName().equals("a")
                && attributes.get("href").startsWith("#")
                && element.childNodeSize() <= 3
                && element.text().strip().equalsIgnoreCase("table of contents");
    }

    private Frame inline(Frame parent, Element element, Role role, Css css) {
        Style style = parent.style.inline(css);
        if (element.normalName().equals("font") && attributes.hasKey("face")) {
            SymbolFont face = SymbolFont.named(attributes.get("face"));
            style = css.font() == null ? style.inFont(face) : style;
        }
        Frame frame = new Frame(element, role, css, style, parent.table);
        boolean underlined = css.underlined() == null ? role == Role.UNDERLINE : css.underlined();
        if (underlined) {
            frame.underlined = text.length();
        }
        if (css.left() >= TAB || css.onRight()) {
            flow.gap(Columns.GAP, line);
        } else if (css.beside()) {
            flow.gap(css.width() > 0 ? Columns.GAP : 1, line);
        }
        return frame;
    }

    /** Elements without content. */
    private Frame mark(Frame parent, Element element, Role role, Css css) {
        if (css.pageAbove() || css.pageBelow()) {
            flow.flush();
            flow.add(new PageMark(tree.line(element)));
        } else if (role == Role.BREAK) {
            flow.breakLine(line, parent.style);
        } else if (role == Role.RULE) {
            flow.flush();
            int percent = width(element, css);
            Align align = percent < 0 || percent == 100 ? Align.LEFT : Align.CENTER;
            Align named = Align.named(attributes.get("align"));
            flow.add(
                    new RuleLine(
                            named == null ? align : named,
                            0,
                            percent < 0 ? 100 : percent,
                            '-',
                            true,
                            tree.line(element),
                            Space.NONE));
        } else if (attributes.get("type").equalsIgnoreCase("checkbox")) {
            boolean ticked = attributes.hasKey("checked");
            flow.symbol(ticked ? Symbols.TICKED : Symbols.EMPTY, line, parent.style);
        }
        return null;
    }

    private Frame block(Frame parent, Element element, Role role, Css css) {
        if (css.beside() && role == Role.BLOCK) {
            return inline(parent, element, Role.INLINE, css);
        }
        flow.flush();
        boolean moved = role == Role.INDENTED || role == Role.LIST;
        Align align = Align.named(attributes.get("align"));
        Style style = parent.style.block(css, align, moved ? INDENT : 0);
        if (role == Role.CENTERED) {
            style = style.aligned(Align.CENTER);
        } else if (role == Role.VERBATIM) {
            style = style.asVerbatim();
        }
        above(element, role, css, style);
        Frame frame = new Frame(element, role, css, style, parent.table);
        if (role == Role.LIST) {
            frame.item = ListMarker.start(element);
        } else if (role == Role.LIST_ITEM && !css.unmarked() && !parent.css.unmarked()) {
            flow.marker(ListMarker.of(parent.element, element, parent.item++));
        }
        return frame;
    }

    private void above(Element element, Role role, Css css, Style style) {
        if (css.pageAbove()) {
            flow.add(new PageMark(tree.line(element)));
        }
        if (css.spaceAbove() == null ? role.hasMargin() : css.spaceAbove()) {
            flow.space(Space.MARGIN);
        }
        border(css.ruleAbove(), element, css, style);
    }

    private void below(Element element, Role role, Css css, Style style) {
        border(css.ruleBelow(), element, css, style);
        if (css.spaceBelow() == null ? role.hasMargin() : css.spaceBelow()) {
            flow.space(Space.MARGIN);
        }
        if (css.pageBelow()) {
            flow.add(new PageMark(tree.line(element)));
        }
    }

    private void border(char stroke, Element element, Css css, Style style) {
        if (stroke != 0) {
            int percent = width(element, css);
            Align align = css.left() > 0 ? Align.LEFT : style.align();
            flow.add(
                    new RuleLine(
                            align,
                            style.columns(),
                            percent < 0 ? 100 : percent,
                            stroke,
                            false,
                            tree.line(element),
                            Space.NONE));
        }
    }

    private Frame table(Frame parent, Element element, Css css) {
        if (tables == DEEPEST_TABLE) {
            Frame flat = block(parent, element, Role.BLOCK, css);
            return new Frame(element, Role.BLOCK, css, flat.style, null);
        }
        flow.flush();
        Style style = parent.style.block(css, null, 0);
        above(element, Role.TABLE, css, style);
        OpenTable table = new OpenTable(flow, text, style.columns());
        Align align = css.align() == null ? Align.LEFT : css.align();
        Style inside = new Style(align, style.font(), style.verbatim(), 0, 0, 0);
        tables++;
        return new Frame(element, Role.TABLE, css, inside, table);
    }

    private Frame row(Frame parent, Element element, Css css) {
        if (parent.table == null) {
            return block(parent, element, Role.BLOCK, css);
        }
        parent.table.row(CellMarkup.row(attributes, css, line));
        Style style = parent.style.block(css, Align.named(attributes.get("align")), 0);
        return new Frame(element, Role.ROW, css, style, parent.table);
    }

    private Frame cell(Frame parent, Element element, Role role, Css css) {
        if (parent.table == null || parent.table.lastRow() == null) {
            return block(parent, element, Role.BLOCK, css);
        }
        flow = CellMarkup.cell(parent, attributes, css).flow();
        Align head = role == Role.HEAD_CELL ? Align.CENTER : null;
        Align align = Align.named(attributes.get("align"));
        Style style = parent.style.block(css, align == null ? head : align, 0);
        return new Frame(element, Role.CELL, css, style, parent.table);
    }

    private void close(Frame frame) {
        switch (frame.role) {
            case INLINE, UNDERLINE -> {
                if (frame.underlined >= 0) {
                    flow.underline(frame.underlined);
                }
                if (frame.css.beside()) {
                    flow.gap(frame.css.width() > 0 ? Columns.GAP : 1, line);
                }
            }
            case TABLE -> {
                tables--;
                frame.table.finish(measure);
                below(frame.element, frame.role, frame.css, frame.style);
            }
            case ROW -> {}
            case CELL -> {
                flow.flush();
                flow = frame.table.outer();
            }
            default -> {
                flow.flush();
                if (frame.role == Role.LIST_ITEM) {
                    flow.marker(null);
                }
                below(frame.element, frame.role, frame.css, frame.style);
            }
        }
    }

    private static int width(Element element, Css css) {
        return css.width() >= 0 ? css.width() : CssLength.percent(element.attr("width"));
    }
}
