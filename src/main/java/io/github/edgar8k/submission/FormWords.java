package io.github.edgar8k.submission;

/**
 * The words of a text or of HTML source line by line, roughly: in capitals, without blanks, marks
 * of every kind but {@code - / ( ) . , & : ; * "} and digits left out, dashes of every kind as "-".
 * A line of HTML ends where a block does; head, scripts, styles and hidden XBRL are passed over.
 */
final class FormWords {
    private static final int LONGEST_LINE = 300;
    private static final int WINDOW = 1024;
    private static final String MARKS = "-/().,&:;*\"'";

    /** Elements that begin or end no line. */
    private static final String[] INLINE = {
        "b", "i", "u", "font", "span", "strong", "em", "a", "sup", "sub", "small", "big", "s", "ix"
    };

    private static final String[] HIDDEN = {"head", "script", "style", "ix:header"};

    private final String text;
    private final int to;
    private final boolean html;

    /**
     * The text's characters from one offset to another: this is most of the work of a program that
     * has just been started, when an array is read ten times as fast as a string.
     */
    private final char[] window = new char[WINDOW];

    private final char[] line = new char[LONGEST_LINE];
    private int length;
    private int windowStart;
    private int windowEnd;
    private int at;
    private int offset;

    FormWords(String text, int from, int to, boolean html) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.html = html;
    }

    /** The next line, which may be empty; null behind the last one. */
    String next() {
        length = 0;
        if (at >= to) {
            return null;
        }
        offset = at;
        if (html) {
            readBlock();
        } else {
            readLine();
        }
        return length == 0 ? "" : new String(line, 0, length);
    }

    private void readLine() {
        while (at < to) {
            if (at >= windowEnd) {
                fillWindow();
            }
            char c = window[at - windowStart];
            if (c == '\n' || c == '\r') {
                at++;
                return;
            }
            if (c != ' ') {
                add(c);
            }
            at++;
        }
    }

    private void fillWindow() {
        windowStart = at;
        windowEnd = Math.min(to, at + WINDOW);
        text.getChars(windowStart, windowEnd, window, 0);
    }

    private void readBlock() {
        while (at < to) {
            char c = text.charAt(at);
            if (c == '<') {
                if (tag()) {
                    return;
                }
            } else if (c == '&') {
                entity();
            } else {
                add(c);
                at++;
            }
        }
    }

    /** Offset where the line that was given last begins. */
    int offset() {
        return offset;
    }

    private void add(char c) {
        if (length == LONGEST_LINE) {
            return;
        }
        char kept;
        if (c >= 'a' && c <= 'z') {
            kept = (char) (c - 32);
        } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0) {
            kept = c;
        } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\u00AD') {
            kept = '-';
        } else {
            return;
        }
        if (length == 0) {
            if (kept == '-' || kept == '*' || kept == '.' || kept == '/') {
                return;
            }
            offset = at;
        }
        line[length++] = kept;
    }

    /** Passes over the tag at {@code at}; whether it ends a line. */
    private boolean tag() {
        if (text.startsWith("<!--", at)) {
            at = behind("-->");
            return false;
        }
        for (String name : HIDDEN) {
            if (isElement(name, at + 1)) {
                at = behind("</" + name);
                at = Math.min(to, behind(">"));
                return true;
            }
        }
        int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        boolean inline = false;
        for (String one : INLINE) {
            inline |= isElement(one, name);
        }
        at = behind(">");
        return !inline;
    }

    private boolean isElement(String name, int from) {
        int end = from + name.length();
        if (end >= to || !text.regionMatches(true, from, name, 0, name.length())) {
            return false;
        }
        char c = text.charAt(end);
        return c == '>' || c == ':' || c == '/' || Blanks.isBlank(c);
    }

    /** Behind the next {@code what}, in any case of its letters; the end where there is none. */
    private int behind(String what) {
        char first = what.charAt(0);
        for (int i = at, last = to - what.length(); i <= last; i++) {
            if (text.charAt(i) == first && text.regionMatches(true, i, what, 0, what.length())) {
                return i + what.length();
            }
        }
        return to;
    }

    private void entity() {
        int end = at + 1;
        while (end < to && end - at < 10 && text.charAt(end) != ';' && text.charAt(end) > ' ') {
            end++;
        }
        if (end >= to || text.charAt(end) != ';') {
            at++;
            return;
        }
        String name = text.substring(at + 1, end);
        if (name.equals("amp")) {
            add('&');
        } else if (name.equals("ndash")
                || name.equals("mdash")
                || name.equals("#8208")
                || name.equals("#8209")
                || name.equals("#8211")
                || name.equals("#8212")
                || name.equals("#150")
                || name.equals("#151")
                || name.equals("#45")) {
            add('-');
        }
        at = end + 1;
    }
}
