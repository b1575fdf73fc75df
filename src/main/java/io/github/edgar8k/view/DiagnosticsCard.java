package io.github.edgar8k.view;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Severity;

/**
 * What could not be read or does not agree. The script sets each into the margin of its line too.
 */
final class DiagnosticsCard {
    private DiagnosticsCard() {}

    static void write(Filing filing, RecordWriter out) {
        Markup html = out.html();
        out.card("diagnostics", "Diagnostics", null, 10_000);
        if (filing.diagnostics().isEmpty()) {
            html.raw("<p class=\"none\">None: everything was read and agrees.</p>");
        }
        html.raw("<ul class=\"list\">");
        int shown = 0;
        for (Diagnostic diagnostic : filing.diagnostics()) {
            if (!out.hasRoom()) {
                break;
            }
            shown++;
            write(diagnostic, out);
        }
        html.raw("</ul>");
        out.leftOut(filing.diagnostics().size() - shown, "diagnostics");
        out.endCard();
    }

    private static void write(Diagnostic diagnostic, RecordWriter out) {
        Markup html = out.html();
        RowRange rows = place(diagnostic, out.places());
        String severity = severity(diagnostic.severity());
        html.raw("<li");
        out.value("diag " + severity, rows);
        html.raw("><b>").raw(severity).raw("</b> <span class=\"says\">");
        out.words(diagnostic.message());
        html.raw("</span>");
        out.link(rows);
        html.raw("<small>").text(diagnostic.code()).raw("</small></li>");
    }

    /** Its lines or, where its message quotes words that stand there, the lines of those. */
    private static RowRange place(Diagnostic diagnostic, Places places) {
        RowRange rows = places.of(diagnostic.lines());
        if (rows == null || rows.size() == 1) {
            return rows;
        }
        Words words = places.words(rows);
        String message = diagnostic.message();
        int close = message.lastIndexOf('"');
        while (close > 0) {
            int open = message.lastIndexOf('"', close - 1);
            RowRange found = open < 0 ? null : words.find(message.substring(open + 1, close));
            if (found != null) {
                return found;
            }
            close = open < 0 ? -1 : message.lastIndexOf('"', open - 1);
        }
        return rows;
    }

    /** The severity in the words of the page and of the style sheet. */
    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
