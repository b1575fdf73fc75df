package io.github.edgar8k.lexer;

import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.source.TextLines;
import java.util.ArrayList;
import java.util.List;

/** Reads a document's lines one by one and gives each the kind that its own characters tell. */
final class LineReader {
    private static final int TAB = 8;
    private static final char DELETE = '\u007f';

    /** A line's text is cut here: no filer's line is longer, and what is longer is no text. */
    private static final int LONGEST = 1 << 16;

    /** The characters of one line: an array is read faster than a string. */
    private char[] buffer = new char[256];

    private final TextLines source;

    private LineReader(TextLines source) {
        this.source = source;
    }

    static Line[] read(TextLines source) {
        LineReader reader = new LineReader(source);
        Line[] lines = new Line[source.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = reader.read(i);
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

    private Line read(int index) {
        String text = source.text();
        int start = source.start(index);
        int length = Math.min(source.end(index) - start, LONGEST);
        if (buffer.length < length) {
            buffer = new char[length];
        }
        char[] chars = buffer;
        text.getChars(start, start + length, chars, 0);
        while (length > 0 && chars[length - 1] <= ' ') {
            length--;
        }
        if (length == 0) {
            return blank(index, source);
        }
        int indent = 0;
        while (chars[indent] == ' ') {
            indent++;
        }
        // Most lines are as plain as they are read: one look at each character settles it.
        boolean tags = false;
        for (int i = indent; i < length; i++) {
            char c = chars[i];
            if (c < ' ' || c >= DELETE && (isBlank(c) || isInvisible(c))) {
                return spaced(index, plain(text, start, start + length), source);
            }
            if (c == '<') {
                tags = true;
            }
        }
        String line = text.substring(start, start + length);
        return tags ? tagged(index, line, indent, source) : line(index, line, indent, source);
    }

    private static Line blank(int index, TextLines source) {
        String text = source.text();
        LineKind kind = LineKind.BLANK;
        for (int i = source.start(index); i < source.end(index); i++) {
            kind = text.charAt(i) == '\f' ? LineKind.PAGE_MARK : kind;
        }
        return new Line(index, kind, "", 0, source.firstLine(index), source.lastLine(index));
    }

    /** A line that had other characters than printed ones. */
    private static Line spaced(int index, String text, TextLines source) {
        int indent = indent(text);
        return indent == text.length() ? blank(index, source) : tagged(index, text, indent, source);
    }

    private static Line tagged(int index, String printed, int column, TextLines source) {
        if (kind(printed, column) != LineKind.TEXT || printed.indexOf('<', column) < 0) {
            return line(index, printed, column, source);
        }
        String text = TableTags.blanked(printed);
        int indent = indent(text);
        return indent < text.length()
                ? line(index, text, indent, source)
                : new Line(
                        index,
                        LineKind.TABLE_TAG,
                        "",
                        0,
                        source.firstLine(index),
                        source.lastLine(index));
    }

    private static Line line(int index, String text, int indent, TextLines source) {
        LineKind kind = kind(text, indent);
        return new Line(index, kind, text, indent, source.firstLine(index), source.lastLine(index));
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
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

    /** A control behind ASCII, or one of the blanks of Unicode. */
    private static boolean isBlank(char c) {
        return c >= DELETE && c <= '\u00a0'
                || c >= '\u2000' && c <= '\u200a'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    /** What takes no place in a line: joiners, marks of direction, a byte order mark. */
    private static boolean isInvisible(char c) {
        return c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff';
    }

    /** Tabs expanded, other blanks and controls as blanks, none at the end. */
    private static String plain(String raw, int from, int to) {
        StringBuilder text = new StringBuilder(to - from + 32);
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                do {
                    text.append(' ');
                } while (text.length() % TAB != 0);
            } else if (c != '\f' && !isInvisible(c)) {
                text.append(c < ' ' || isBlank(c) ? ' ' : c);
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
