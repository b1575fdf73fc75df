package io.github.edgar8k.mapper;

/**
 * The beginning of a signature line: "By:" and a conformed signature's mark ("/s/", "/S/", "\s\",
 * "//s//", "s/Name", "//Name//", "/Name/", "(signed)", a name in quotation marks).
 *
 * @param by whether "By" is printed
 * @param signed whether a mark is printed
 * @param rest what stands beside them, null where nothing does
 */
record SignatureMark(boolean by, boolean signed, String rest) {

    /** The mark that a printed cell begins with, or null. */
    static SignatureMark read(String cell) {
        int start = 0;
        while (start < cell.length() && (cell.charAt(start) == '*' || cell.charAt(start) == ' ')) {
            start++;
        }
        int behindBy = behindBy(cell, start);
        int from = behindBy > 0 ? behindCaption(cell, behindBy) : behindLabel(cell, start);
        String rest = cell.substring(from);
        int mark = markStart(rest);
        if (mark >= 0) {
            String behind = clean(rest.substring(markEnd(rest, mark)));
            String before = clean(rest.substring(0, mark));
            return new SignatureMark(behindBy > 0, true, behind != null ? behind : before);
        }
        String enclosed = enclosed(rest.strip());
        if (enclosed != null) {
            return new SignatureMark(behindBy > 0, true, clean(enclosed));
        }
        return behindBy > 0 ? new SignatureMark(true, false, clean(rest)) : null;
    }

    /** Whether a cell is nothing but "By:" or a mark: its name stands in the next one. */
    static boolean isOpen(String cell) {
        SignatureMark mark = read(cell);
        return mark != null && mark.rest() == null && cell.indexOf('_') < 0;
    }

    private static int behindBy(String cell, int start) {
        if (!cell.regionMatches(true, start, "by", 0, 2)) {
            return 0;
        }
        int end = start + 2;
        char next = end < cell.length() ? cell.charAt(end) : ':';
        if (next == ':' || next == '.' || next == ';' || next == '-') {
            return Math.min(end + 1, cell.length());
        }
        if (next == '/' || next == '\\' || next == '_' || next == '"') {
            return end;
        }
        boolean phrase =
                cell.regionMatches(true, end + 1, "order", 0, 5)
                        || cell.regionMatches(true, end + 1, "the undersigned", 0, 15);
        if (next != ' ' || phrase) {
            return 0;
        }
        int word = end;
        while (word < cell.length() && cell.charAt(word) == ' ') {
            word++;
        }
        boolean colon = word < cell.length() && cell.charAt(word) == ':';
        boolean lowerCase = word < cell.length() && Character.isLowerCase(cell.charAt(word));
        return colon ? word + 1 : lowerCase && !cell.startsWith("s/", word) ? 0 : word;
    }

    /** Offset behind "(Signature)", which the printed form has beside its "By". */
    private static int behindCaption(String cell, int from) {
        boolean caption = cell.regionMatches(true, from, "(signature)", 0, 11);
        return caption ? from + 11 : from;
    }

    private static int behindLabel(String cell, int start) {
        int colon = cell.indexOf(':', start);
        if (colon < 0 || colon - start > 14) {
            return start;
        }
        String label = cell.substring(start, colon).strip().toLowerCase(java.util.Locale.ROOT);
        boolean known =
                label.equals("signature")
                        || label.equals("signed by")
                        || label.equals("signed")
                        || label.equals("per")
                        || label.equals("name");
        return known && markStart(cell.substring(colon + 1)) >= 0 ? colon + 1 : start;
    }

    /** Offset of a mark, or -1. */
    private static int markStart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (markEnd(text, i) > 0 && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Offset behind the mark that begins at {@code i}, or -1. */
    private static int markEnd(String text, int i) {
        char c = text.charAt(i);
        if (c == '(' || c == '[') {
            char close = c == '(' ? ')' : ']';
            return text.regionMatches(true, i + 1, "signed" + close, 0, 7)
                    ? i + 8
                    : text.regionMatches(true, i + 1, "s" + close, 0, 2) ? i + 3 : -1;
        }
        if ((c == 's' || c == 'S') && text.startsWith("/", i + 1) && text.length() != i + 3) {
            return skipBlanks(text) == i ? i + 2 : -1;
        }
        if (c != '/' && c != '\\') {
            return -1;
        }
        int at = i + 1;
        if (at < text.length() && isSlash(text.charAt(at))) {
            at++;
        }
        at = skipBlank(text, at);
        if (at >= text.length() || (text.charAt(at) | 0x20) != 's') {
            return -1;
        }
        int end = skipBlank(text, at + 1);
        if (end >= text.length() || !isSlash(text.charAt(end))) {
            return i == 0 && text.startsWith(" ", at + 1) ? at + 1 : -1;
        }
        end++;
        return end < text.length() && isSlash(text.charAt(end)) ? end + 1 : end;
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static int skipBlanks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** "//Name//", "/Name/" and "\"Name\"" without what encloses the name, or null. */
    private static String enclosed(String text) {
        int length = text.length();
        if (length < 5) {
            return null;
        }
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        boolean quoted = isQuote(first) && isQuote(last);
        if (!quoted && !(isSlash(first) && isSlash(last))) {
            return null;
        }
        int from = 1;
        int to = length - 1;
        while (from < to && text.charAt(from) == first) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == last) {
            to--;
        }
        String name = text.substring(from, to);
        return SignatureWords.mayBePerson(name) ? name : null;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** Without the rules, colons and slashes around it; null where nothing is left. */
    private static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isDecoration(text.charAt(from))) {
            from++;
        }
        while (to > from && isDecoration(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? null : Phrase.collapsed(text.substring(from, to));
    }

    private static boolean isDecoration(char c) {
        return c == ' ' || c == '_' || c == ':' || c == '/' || c == '\\' || c == '|' || c == '*';
    }
}
