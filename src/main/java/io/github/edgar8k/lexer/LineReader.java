package io.github.edgar8k.lexer;

import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.source.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Reads a document's lines one by one and gives each the kind that its own characters tell. */
final class LineReader {
    private static final int TAB = 8;

    /** A line's text is cut here: no filer's line is longer, and what is longer is no text. */
    private static final int LONGEST = 1 << 16;

    private LineReader() {}

    static Line[] read(TextLines source) {
        Line[] lines = new Line[source.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = read(i, source.get(i), source.firstLine(i), source.lastLine(i));
        }
        return lines;
    }

    /** The lines of which more is printed than is read. */
    static List<LineRange> cut(TextLines source) {
        List<LineRange> cut = new ArrayList<>(0);
        for (int i = 0; i < source.size(); i++) {
            if (source.length(i) > LONGEST && !source.get(i).substring(LONGEST).isBlank()) {
                cut.add(new LineRange(source.firstLine(i), source.lastLine(i)));
            }
        }
        return cut;
    }

    static Line read(int index, String raw, int first, int last) {
        String text = plain(raw);
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        LineKind kind = indent == text.length() ? LineKind.BLANK : kind(text, indent);
        if (kind == LineKind.BLANK && raw.indexOf('\f') >= 0) {
            kind = LineKind.PAGE_MARK;
        }
        if (kind == LineKind.TEXT && text.indexOf('<', indent) >= 0) {
            text = TableTags.blanked(text);
            indent = 0;
            while (indent < text.length() && text.charAt(indent) == ' ') {
                indent++;
            }
            kind = indent == text.length() ? LineKind.TABLE_TAG : kind(text, indent);
        }
        return new Line(index, kind, indent == text.length() ? "" : text, indent == text.length() ? 0 : indent, first, last);
    }

    private static LineKind kind(String text, int at) {
        char c = text.charAt(at);
        if (c == '<' && isPageMark(text, at)) {
            return LineKind.PAGE_MARK;
        }
        if ((c == '-' || c == '_' || c == '=' || c == '*' || c == '~') && isRule(text, at)) {
            return LineKind.RULE;
        }
        return endsWithPageMark(text) ? LineKind.PAGE_MARK : LineKind.TEXT;
    }

    private static boolean isPageMark(String text, int at) {
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        return text.regionMatches(true, name, "PAGE", 0, 4)
                && name + 4 < text.length()
                && text.charAt(name + 4) == '>'
                && isPageNumber(text, name + 5, text.length());
    }

    /** "-1-&lt;PAGE&gt;", a page number with the mark glued to it. */
    private static boolean endsWithPageMark(String text) {
        int mark = text.length() - "<PAGE>".length();
        return mark > 0
                && text.charAt(text.length() - 1) == '>'
                && text.regionMatches(true, mark, "<PAGE>", 0, 6)
                && isPageNumber(text, 0, mark);
    }

    /** Whether there is nothing but digits, dashes and the word "page" between two offsets. */
    private static boolean isPageNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '-' || c == ' ') {
                continue;
            }
            if (text.regionMatches(true, i, "page", 0, 4)) {
                i += 3;
                continue;
            }
            return false;
        }
        return true;
    }

    private static boolean isRule(String text, int at) {
        int marks = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '_' || c == '=' || c == '*' || c == '~') {
                marks++;
            } else if (c != ' ' && c != '|' && c != '+') {
                return false;
            }
        }
        // A lone "*" or "--" is a bullet or a footnote mark.
        return marks >= 3;
    }

    private static String plain(String raw) {
        int end = Math.min(raw.length(), LONGEST);
        boolean clean = true;
        for (int i = 0; i < end; i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c == '\u00a0' || c == '\u007f') {
                clean = false;
                break;
            }
        }
        while (end > 0 && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        if (clean) {
            return end == raw.length() ? raw : raw.substring(0, end);
        }
        StringBuilder text = new StringBuilder(end + 32);
        for (int i = 0; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                do {
                    text.append(' ');
                } while (text.length() % TAB != 0);
            } else if (c == '\f') {
                continue;
            } else {
                text.append(c < ' ' || c == '\u00a0' || c == '\u007f' ? ' ' : c);
            }
        }
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.setLength(length);
        return text.toString();
    }
}
