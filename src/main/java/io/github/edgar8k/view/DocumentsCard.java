package io.github.edgar8k.view;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Filing;
import java.util.Locale;

/** The documents of the submission. */
final class DocumentsCard {
    private DocumentsCard() {}

    static void write(Filing filing, RecordWriter out) {
        Markup html = out.html();
        out.card("documents", "Documents", null, 10_000);
        if (filing.documents().isEmpty()) {
            html.raw("<p class=\"none\">The file is one document without tags.</p>");
        }
        html.raw("<ol class=\"list\">");
        int shown = 0;
        for (Document document : filing.documents()) {
            if (!out.hasRoom()) {
                break;
            }
            shown++;
            write(document, out);
        }
        html.raw("</ol>");
        out.leftOut(filing.documents().size() - shown, "documents");
        out.endCard();
    }

    private static void write(Document document, RecordWriter out) {
        Markup html = out.html();
        RowRange rows = out.places().of(document.lines());
        html.raw("<li");
        out.value("", rows);
        html.raw("><b>");
        out.words(document.type() == null ? "(no type)" : document.type());
        html.raw("</b> ");
        out.words(document.description() == null ? "" : document.description());
        out.link(rows);
        html.raw("<small>");
        if (document.sequence() != null) {
            html.raw("document ").raw(document.sequence()).raw(" \u00b7 ");
        }
        if (document.filename() != null) {
            out.words(document.filename());
            html.raw(" \u00b7 ");
        }
        html.raw(document.format().name().toLowerCase(Locale.ROOT)).raw("</small></li>");
    }
}
