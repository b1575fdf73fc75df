package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * EDGAR's -index-headers.html: the header and the documents' heads as escaped SGML on an HTML page.
 * The texts of the documents are not on it.
 */
final class HeaderIndexPage {
    /** The page's own head is shorter. */
    private static final int REACH = 8192;

    private HeaderIndexPage() {}

    /** The page as SGML with the same lines, or null where the text is no such page. */
    static SourceText unescaped(SourceText source) {
        String text = source.text();
        int start = Blanks.skip(text, 0, Math.min(text.length(), REACH));
        if (!text.regionMatches(true, start, "<html", 0, 5)
                && !text.startsWith("<!", start)
                && !text.regionMatches(true, start, "<head", 0, 5)) {
            return null;
        }
        String head = text.substring(start, Math.min(text.length(), start + REACH));
        if (head.indexOf("&lt;SEC-HEADER&gt;") < 0 && head.indexOf("&lt;SUBMISSION&gt;") < 0) {
            return null;
        }
        StringBuilder page = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (c == '&' && text.startsWith("&lt;", at)) {
                page.append('<');
                at += 4;
            } else if (c == '&' && text.startsWith("&gt;", at)) {
                page.append('>');
                at += 4;
            } else if (c == '&' && text.startsWith("&amp;", at)) {
                page.append('&');
                at += 5;
            } else if (c == '<') {
                at = behindTag(text, at, page);
            } else {
                page.append(c);
                at++;
            }
        }
        return new SourceText(source.name(), page.toString());
    }

    /** Leaves out the page's own tag at {@code at}, but no line end. */
    private static int behindTag(String text, int at, StringBuilder page) {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '\n' || c == '\r') {
                page.append(c);
            }
        }
        return text.length();
    }

    /**
     * The submissions with empty texts, since offsets into the unescaped page mean nothing outside.
     */
    static List<RawSubmission> withoutTexts(List<RawSubmission> submissions) {
        List<RawSubmission> without = new ArrayList<>(submissions.size());
        for (RawSubmission submission : submissions) {
            List<RawDocument> documents = new ArrayList<>(submission.documents().size());
            for (RawDocument raw : submission.documents()) {
                documents.add(new RawDocument(raw.document(), raw.format(), 0, 0, false));
            }
            without.add(
                    new RawSubmission(
                            submission.header(),
                            documents,
                            submission.wrapped(),
                            submission.lines(),
                            submission.diagnostics()));
        }
        return without;
    }
}
