package io.github.edgar8k.lexer;

/**
 * The SGML tags of EDGAR's ASCII documents that set tables: they are no text. Each is replaced by
 * blanks, so that the columns of its line stay where they are.
 */
final class TableTags {
    private static final String[] NAMES = {"TABLE", "CAPTION", "S", "C", "FN", "R"};

    private TableTags() {}

    static String blanked(String text) {
        StringBuilder blanked = null;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = tagEnd(text, at);
            if (end < 0) {
                continue;
            }
            if (blanked == null) {
                blanked = new StringBuilder(text);
            }
            for (int i = at; i < end; i++) {
                blanked.setCharAt(i, ' ');
            }
            at = end - 1;
        }
        if (blanked == null) {
            return text;
        }
        int length = blanked.length();
        while (length > 0 && blanked.charAt(length - 1) == ' ') {
            length--;
        }
        blanked.setLength(length);
        return blanked.toString();
    }

    private static int tagEnd(String text, int at) {
        int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        for (String tag : NAMES) {
            int end = name + tag.length();
            if (end < text.length()
                    && text.charAt(end) == '>'
                    && text.regionMatches(true, name, tag, 0, tag.length())) {
                return end + 1;
            }
        }
        return footnoteTagEnd(text, name);
    }

    /** {@code <F1>}, a footnote's mark. */
    private static int footnoteTagEnd(String text, int name) {
        int at = name + 1;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean footnote =
                at > name + 1
                        && at < text.length()
                        && text.charAt(at) == '>'
                        && (text.charAt(name) == 'F' || text.charAt(name) == 'f');
        return footnote ? at + 1 : -1;
    }
}
