package io.github.edgar8k.html;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.io.UncheckedIOException;
import java.util.List;

/** HTML as the layout's lines, for the tests of this package. */
final class LaidOut {
    private LaidOut() {}

    static HtmlDocument document(String html) {
        try {
            return HtmlDocument.parse(new SourceText("test", html), 0, html.length(), false);
        } catch (HtmlTooLargeException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String html) {
        return text(document(html).lines());
    }

    static String text(TextLines lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(lines.get(i));
        }
        return text.toString();
    }

    static List<CoverFact> facts(String html) {
        return document(html).coverFacts();
    }
}
