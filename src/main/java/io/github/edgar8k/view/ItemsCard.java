package io.github.edgar8k.view;

import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Paragraph;
import io.github.edgar8k.model.ParagraphKind;
import java.util.List;

/** The items, their paragraphs and the exhibits listed in them; and the separate index. */
final class ItemsCard {
    private final RecordWriter out;
    private final Markup html;

    private ItemsCard(RecordWriter out) {
        this.out = out;
        this.html = out.html();
    }

    static void write(Filing filing, RecordWriter out) {
        new ItemsCard(out).items(filing.items());
    }

    /** The exhibit index. */
    static void writeIndex(Filing filing, RecordWriter out) {
        out.card("exhibits", "Exhibit index", null, 12_000);
        if (filing.exhibitIndex().isEmpty()) {
            out.html().raw("<p class=\"none\">No separate exhibit index.</p>");
        } else {
            new ItemsCard(out)
                    .exhibits(filing.exhibitIndex(), out.places().part(SectionKind.INDEX));
        }
        out.endCard();
    }

    private void items(List<Item> items) {
        out.card("items", "Items", null, 70_000);
        if (items.isEmpty()) {
            html.raw("<p class=\"none\">No item was found.</p>");
        }
        int shown = 0;
        for (int i = 0; i < items.size() && out.hasRoom(); i++) {
            item(items.get(i), out.places().of(items.get(i), i, items.size()));
            shown++;
        }
        out.leftOut(items.size() - shown, "items");
        out.endCard();
    }

    private void item(Item item, RowRange rows) {
        html.raw("<article class=\"item\"><h3");
        out.value("", rows);
        html.raw("><b>Item ").text(item.number()).raw("</b> ");
        out.words(item.title() == null ? "(no title)" : item.title());
        out.link(rows);
        html.raw("</h3>");
        official(item);
        paragraphs(item.paragraphs(), rows);
        if (!item.exhibits().isEmpty()) {
            html.raw("<h4>Exhibits listed in this item</h4>");
            exhibits(item.exhibits(), rows);
        }
        html.raw("</article>");
    }

    /** What the form says of this number, as far as the printed title doesn't say it. */
    private void official(Item item) {
        String title = item.officialTitle();
        String today = item.currentNumber();
        boolean moved = today != null && !today.equals(item.number());
        boolean same = title != null && title.equalsIgnoreCase(item.title());
        if (same && !moved) {
            return;
        }
        html.raw("<p class=\"official\">");
        if (title == null) {
            html.raw("The form has no item of this number.");
        } else if (!same) {
            html.text(title);
        }
        if (moved) {
            html.raw(same ? "Today\u2019s item " : " \u00b7 today\u2019s item ").text(today);
        }
        html.raw("</p>");
    }

    private void paragraphs(List<Paragraph> paragraphs, RowRange around) {
        int shown = 0;
        for (Paragraph paragraph : paragraphs) {
            if (!out.hasRoomForDetails()) {
                break;
            }
            shown++;
            boolean table = paragraph.kind() == ParagraphKind.TABLE;
            RowRange rows = out.places().of(paragraph.lines(), paragraph.text(), around);
            html.raw("<div");
            out.value(table ? "para tab" : "para", rows);
            html.raw(table ? "><pre tabindex=\"0\">" : "><p>");
            if (paragraph.label() != null) {
                html.raw("<b>").text(paragraph.label()).raw("</b> ");
            }
            out.words(paragraph.text());
            html.raw(table ? "</pre>" : "</p>");
            out.link(rows);
            html.raw("</div>");
        }
        out.leftOut(paragraphs.size() - shown, "paragraphs");
    }

    private void exhibits(List<Exhibit> exhibits, RowRange around) {
        int shown = 0;
        html.raw("<ul class=\"list\">");
        for (Exhibit exhibit : exhibits) {
            if (!out.hasRoomForDetails()) {
                break;
            }
            shown++;
            RowRange rows = out.places().of(exhibit.lines(), exhibit.description(), around);
            html.raw("<li");
            out.value("", rows);
            html.raw("><b>").text(exhibit.number()).raw("</b> ");
            out.words(exhibit.description() == null ? "(no description)" : exhibit.description());
            out.link(rows);
            if (exhibit.incorporatedByReference() || exhibit.document() != null) {
                html.raw("<small>");
                html.raw(exhibit.incorporatedByReference() ? "incorporated by reference" : "");
                boolean both = exhibit.incorporatedByReference() && exhibit.document() != null;
                html.raw(both ? " \u00b7 " : "");
                if (exhibit.document() != null) {
                    html.raw("attached as document ").raw(exhibit.document());
                }
                html.raw("</small>");
            }
            html.raw("</li>");
        }
        html.raw("</ul>");
        out.leftOut(exhibits.size() - shown, "exhibits");
    }
}
