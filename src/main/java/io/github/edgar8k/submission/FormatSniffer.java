package io.github.edgar8k.submission;

import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;

/** Tells a document's format from how its text begins. */
final class FormatSniffer {
    /** How far the text is looked over for HTML that begins behind something else. */
    private static final int REACH = 4000;

    private static final String[] HTML_STARTS = {
        "!doctype html",
        "html",
        "head",
        "body",
        "title",
        "meta",
        "div",
        "p",
        "font",
        "center",
        "span",
        "style",
        "b",
        "br",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "ix:header",
        "a",
        "i",
        "u",
        "tr"
    };

    private FormatSniffer() {}

    /** The format of the text between two offsets. */
    static DocumentFormat format(SourceText source, int from, int to) {
        String text = source.text();
        int at = Blanks.skip(text, from, to);
        while (isTag(text, at, to, "page") || isTag(text, at, to, "xbrl")) {
            int end = indexOf(text, ">", at, to);
            at = Blanks.skip(text, end < 0 ? to : end + 1, to);
        }
        if (at == to) {
            return DocumentFormat.TEXT;
        }
        if (text.charAt(at) == '<') {
            return tagged(source, at, to);
        }
        if (isUuBegin(text, at, to)) {
            return DocumentFormat.UUENCODED;
        }
        if (text.startsWith("%PDF-", at)) {
            return DocumentFormat.PDF;
        }
        return hasHtmlLine(source, at, to) ? DocumentFormat.HTML : DocumentFormat.TEXT;
    }

    private static DocumentFormat tagged(SourceText source, int at, int to) {
        String text = source.text();
        if (isTag(text, at, to, "pdf")) {
            return DocumentFormat.PDF;
        }
        if (isTag(text, at, to, "xml")) {
            return DocumentFormat.XML;
        }
        if (startsWith(text, at, to, "<?xml")) {
            int next = behindProlog(text, at, to);
            return isHtmlStart(text, next, to) ? DocumentFormat.HTML : DocumentFormat.XML;
        }
        int start = behindProlog(text, at, to);
        if (isHtmlStart(text, start, to)) {
            return DocumentFormat.HTML;
        }
        if (isTag(text, at, to, "table")) {
            return isHtmlTable(text, at, to) ? DocumentFormat.HTML : DocumentFormat.TEXT;
        }
        return hasHtmlLine(source, at, to) ? DocumentFormat.HTML : DocumentFormat.TEXT;
    }

    /** Behind XML declaration, processing instructions, comments and blanks. */
    private static int behindProlog(String text, int from, int to) {
        int at = from;
        while (at < to) {
            String close;
            if (startsWith(text, at, to, "<?")) {
                close = "?>";
            } else if (startsWith(text, at, to, "<!--")) {
                close = "-->";
            } else {
                return at;
            }
            int end = indexOf(text, close, at, to);
            if (end < 0) {
                return to;
            }
            at = Blanks.skip(text, end + close.length(), to);
        }
        return at;
    }

    private static boolean isHtmlStart(String text, int at, int to) {
        for (String name : HTML_STARTS) {
            if (isTag(text, at, to, name)) {
                return true;
            }
        }
        return false;
    }

    /** A table of HTML has rows; the tables of text filings have CAPTION, S and C. */
    private static boolean isHtmlTable(String text, int at, int to) {
        int end = Math.min(to, at + REACH);
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) != '<') {
                continue;
            }
            if (isTag(text, i, to, "tr") || isTag(text, i, to, "td")) {
                return true;
            }
            if (isTag(text, i, to, "s") || isTag(text, i, to, "caption")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasHtmlLine(SourceText source, int from, int to) {
        String text = source.text();
        int end = Math.min(to, from + REACH);
        int at = from;
        for (int line = source.lineAt(from); at < end; at = source.start(line)) {
            if (text.charAt(at) == '<'
                    && (isTag(text, at, to, "html")
                            || isTag(text, at, to, "body")
                            || isTag(text, at, to, "!doctype html"))) {
                return true;
            }
            if (++line > source.lineCount()) {
                return false;
            }
        }
        return false;
    }

    /** Like {@code String.indexOf}, but never reads behind {@code to}: documents can be many. */
    private static int indexOf(String text, String what, int from, int to) {
        char first = what.charAt(0);
        for (int i = from, last = to - what.length(); i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a uuencoded file begins: "begin", an octal mode, a name. */
    static boolean isUuBegin(String text, int at, int to) {
        return startsWith(text, at, to, "begin ")
                && at + 9 < to
                && isOctal(text.charAt(at + 6))
                && isOctal(text.charAt(at + 7))
                && isOctal(text.charAt(at + 8));
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /** Whether the start tag {@code name} stands at {@code at}, with attributes or not. */
    private static boolean isTag(String text, int at, int to, String name) {
        int end = at + 1 + name.length();
        if (end >= to
                || text.charAt(at) != '<'
                || !text.regionMatches(true, at + 1, name, 0, name.length())) {
            return false;
        }
        char c = text.charAt(end);
        return c == '>' || c == '/' || Blanks.isBlank(c);
    }

    private static boolean startsWith(String text, int at, int to, String start) {
        return at + start.length() <= to && text.startsWith(start, at);
    }
}
