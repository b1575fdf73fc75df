package io.github.edgar8k.html;

import java.util.ArrayList;
import java.util.List;

/** The boxes of the page or of one cell as they are made, and the paragraph in progress. */
final class Flow {
    private final FlowText text;
    private final List<Box> boxes = new ArrayList<>();
    private Space pending = Space.NONE;
    private int start = -1;
    private int lineStart;
    private Style style;
    private String marker;
    private boolean afterSymbol;

    Flow(FlowText text) {
        this.text = text;
    }

    List<Box> boxes() {
        return boxes;
    }

    /** Whether nothing is shown but an empty line that the filer typed. */
    boolean isBlank() {
        return boxes.isEmpty() && pending == Space.BLANK;
    }

    /** Text with its white space as in the source. */
    void words(String words, int firstLine, Style inside) {
        int line = firstLine;
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == '\t' && !inside.verbatim()) {
                TabRun run = TabRun.at(words, i);
                tabs(run.stops(), line, inside);
                i = run.end() - 1;
            } else if (c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == '\f') {
                boolean pair = c == '\r' && i + 1 < length && words.charAt(i + 1) == '\n';
                if (!pair) {
                    whiteSpace(c, line, inside);
                    line += c == '\n' || c == '\r' ? 1 : 0;
                }
            } else if (isPlain(c) && inside.font() == SymbolFont.NONE) {
                int end = i + 1;
                while (end < length && isPlain(words.charAt(end))) {
                    end++;
                }
                put(words, i, end, line, inside);
                i = end - 1;
            } else {
                i += special(words, i, line, inside);
            }
        }
    }

    private void tabs(int stops, int line, Style inside) {
        boolean first = start < 0 || text.length() == lineStart;
        if (stops == 0) {
            whiteSpace(' ', line, inside);
        } else if (!first || stops >= TabRun.INDENT) {
            begin(inside);
            int column = text.length() - lineStart;
            for (int i = TabRun.columns(stops, column); i > 0; i--) {
                text.append(FlowText.NO_BREAK, line);
            }
            afterSymbol = false;
        }
    }

    private void whiteSpace(char c, int line, Style inside) {
        if (!inside.verbatim()) {
            if (start >= 0 && text.length() > start) {
                char last = text.charAt(text.length() - 1);
                if (last != ' ' && last != '\n') {
                    text.append(' ', line);
                }
            }
            afterSymbol = false;
            return;
        }
        begin(inside);
        if (c == '\n' || c == '\r') {
            text.append('\n', line);
            lineStart = text.length();
        } else if (c == '\t') {
            int stop = 8 - (text.length() - lineStart) % 8;
            for (int i = 0; i < stop; i++) {
                text.append(' ', line);
            }
        } else {
            text.append(' ', line);
        }
    }

    /** One character that is not plain ASCII; returns how many further ones it took. */
    private int special(String words, int i, int line, Style inside) {
        int character = words.codePointAt(i);
        int further = Character.charCount(character) - 1;
        String symbol = Symbols.of(character, inside.font());
        if (symbol == null && standsAlone(words, i)) {
            symbol = Symbols.strayed(words.charAt(i));
        }
        if (symbol != null) {
            symbol(symbol, line, inside);
        } else if (character == FlowText.NO_BREAK || isWideSpace(character)) {
            begin(inside);
            text.append(FlowText.NO_BREAK, line);
            afterSymbol = false;
        } else if (character == 0x2010 || character == 0x2011) {
            put("-", 0, 1, line, inside);
        } else if (!isInvisible(character)) {
            put(words, i, i + further + 1, line, inside);
        }
        return further;
    }

    private static boolean standsAlone(String words, int i) {
        return (i == 0 || isSpace(words.charAt(i - 1)))
                && (i + 1 == words.length() || isSpace(words.charAt(i + 1)));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == FlowText.NO_BREAK;
    }

    private static boolean isWideSpace(int character) {
        return character >= 0x2000 && character <= 0x200A
                || character == 0x202F
                || character == 0x205F
                || character == 0x3000;
    }

    /** Control characters, soft hyphens and marks without width. */
    private static boolean isInvisible(int character) {
        return character < ' '
                || character >= 0x7F && character < 0xA0
                || character == 0xAD
                || character >= 0x200B && character <= 0x200F
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2060 && character <= 0x2064
                || character == 0xFEFF
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F;
    }

    private void put(String words, int from, int to, int line, Style inside) {
        begin(inside);
        if (afterSymbol) {
            if (Character.isLetterOrDigit(words.charAt(from))) {
                text.append(FlowText.NO_BREAK, line);
            }
            afterSymbol = false;
        }
        text.append(words, from, to, line);
    }

    /** A box or a bullet, kept apart from words that touch it. */
    void symbol(String symbol, int line, Style inside) {
        begin(inside);
        int end = text.length();
        if (end > start && Character.isLetterOrDigit(text.charAt(end - 1))) {
            text.append(' ', line);
        }
        text.append(symbol, 0, symbol.length(), line);
        afterSymbol = true;
    }

    private void begin(Style inside) {
        if (start < 0) {
            start = text.length();
            lineStart = start;
            style = inside;
        }
    }

    void breakLine(int line, Style inside) {
        begin(inside);
        if (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.cut(text.length() - 1);
        }
        text.append('\n', line);
        lineStart = text.length();
        afterSymbol = false;
    }

    /** Room between blocks that stand beside each other. */
    void gap(int columns, int line) {
        if (start >= 0 && text.length() > start && !text.isBlank(text.length() - 1)) {
            for (int i = 0; i < columns; i++) {
                text.append(FlowText.NO_BREAK, line);
            }
        }
    }

    /** Turns an underlined run of nothing but blanks into underscores. */
    void underline(int from) {
        int end = text.length();
        if (start < 0 || from < start || end - from < 3) {
            return;
        }
        for (int i = from; i < end; i++) {
            if (!text.isBlank(i)) {
                return;
            }
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.set(i, '_');
            }
        }
    }

    void space(Space space) {
        pending = pending.or(space);
    }

    /** The number or bullet that the next paragraph begins with; null takes an unused one back. */
    void marker(String next) {
        marker = next;
    }

    void add(Box box) {
        boxes.add(box.below(pending));
        pending = Space.NONE;
    }

    /** Ends the paragraph in progress, if there is one. */
    void flush() {
        if (start < 0) {
            return;
        }
        int from = start;
        int end = text.length();
        start = -1;
        afterSymbol = false;
        int lineStart = from;
        int at = from;
        boolean kept = false;
        while (at < end && text.isBlank(at)) {
            if (text.charAt(at) == '\n') {
                lineStart = at + 1;
            }
            kept |= text.charAt(at) != ' ';
            at++;
        }
        if (at == end) {
            text.cut(from);
            space(kept ? Space.BLANK : Space.NONE);
            return;
        }
        if (lineStart > from) {
            space(Space.BLANK);
        }
        paragraph(lineStart, end);
    }

    private void paragraph(int from, int end) {
        int last = end;
        int breaks = 0;
        boolean keptBehind = false;
        while (text.isBlank(last - 1)) {
            last--;
            if (text.charAt(last) == '\n') {
                breaks++;
            } else if (breaks == 0 && text.charAt(last) == FlowText.NO_BREAK) {
                keptBehind = true;
            }
        }
        add(
                new Paragraph(
                        from,
                        last,
                        style.align(),
                        style.columns(),
                        style.firstLine(),
                        style.verbatim(),
                        marker,
                        Space.NONE));
        marker = null;
        if (breaks > 1 || breaks == 1 && keptBehind) {
            space(Space.BLANK);
        }
    }
}
