package io.github.edgar8k.view;

import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;

/** Who signs, for whom and when. */
final class SignaturesCard {
    private SignaturesCard() {}

    static void write(Filing filing, RecordWriter out) {
        out.card("signatures", "Signatures", null, 12_000);
        if (filing.signatures().isEmpty()) {
            out.html().raw("<p class=\"none\">No signature was found.</p>");
        }
        int shown = 0;
        for (Signature signature : filing.signatures()) {
            if (out.hasRoom()) {
                shown++;
                write(signature, out);
            }
        }
        out.leftOut(filing.signatures().size() - shown, "signatures");
        out.endCard();
    }

    private static void write(Signature signature, RecordWriter out) {
        Markup html = out.html();
        RowRange rows = out.places().of(signature.lines(), SectionKind.SIGNATURES);
        Words words = out.places().words(rows);
        html.raw("<article class=\"item\"><dl>");
        String registrant = signature.registrant();
        out.row("Registrant", registrant, Places.find(words, registrant, rows));
        String date = signature.date() == null ? null : signature.date().toString();
        out.row("Date", date, Places.find(words, signature.date(), rows));
        html.raw("</dl><ul class=\"list\">");
        int shown = 0;
        for (Signatory signatory : signature.signatories()) {
            if (!out.hasRoom()) {
                break;
            }
            shown++;
            write(signatory, place(signatory, words, rows), out);
        }
        html.raw("</ul>");
        out.leftOut(signature.signatories().size() - shown, "signatories");
        html.raw("</article>");
    }

    private static void write(Signatory signatory, RowRange rows, RecordWriter out) {
        Markup html = out.html();
        html.raw("<li");
        out.value("", rows);
        html.raw("><b>");
        out.words(signatory.name() == null ? "(blank)" : signatory.name());
        html.raw("</b>");
        if (signatory.title() != null) {
            html.raw(", ");
            out.words(signatory.title());
        }
        out.link(rows);
        html.raw(signatory.signed() ? "<small>signed" : "<small>not signed");
        html.raw("</small></li>");
    }

    /** From the name to the title. */
    private static RowRange place(Signatory signatory, Words words, RowRange block) {
        RowRange name = Places.find(words, signatory.name(), block);
        RowRange title = Places.find(words, signatory.title(), name);
        if (name == null || name.equals(block)) {
            return title;
        }
        return title.last() >= name.first() && title.last() - name.first() < 8
                ? new RowRange(name.first(), Math.max(name.last(), title.last()))
                : name;
    }
}
