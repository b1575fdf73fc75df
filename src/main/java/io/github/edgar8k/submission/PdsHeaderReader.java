package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;
import java.util.Locale;

/**
 * Reads a header of the tag dialect (the PDS feed, .hdr.sgml files): tags with a value to the
 * line's end, or to the next known tag where a whole header stands on one line.
 */
final class PdsHeaderReader {
    private static final int LONGEST_TAG = 64;
    private static final String DOCUMENT = "DOCUMENT";
    private static final String SUBMISSION = "SUBMISSION";

    private final SourceText source;
    private final String text;
    private final HeaderFields fields;

    PdsHeaderReader(SourceText source, HeaderFields fields) {
        this.source = source;
        this.text = source.text();
        this.fields = fields;
    }

    /**
     * Reads from an offset to another; the offset where it stopped, which is that of a DOCUMENT tag
     * inside a line or the end.
     */
    int read(int from, int to) {
        int line = source.lineAt(from);
        int at = from;
        while (at < to) {
            int lineEnd = Math.min(to, source.end(line));
            at = Blanks.skip(text, at, lineEnd);
            while (at < lineEnd && text.charAt(at) == '<') {
                int close = tagEnd(text, at, lineEnd);
                if (close < 0) {
                    break;
                }
                String name = text.substring(at + 1, close).toUpperCase(Locale.ROOT);
                if (name.equals(DOCUMENT)) {
                    return at;
                }
                int stop = valueEnd(close + 1, lineEnd);
                tag(name, Blanks.strip(text, close + 1, stop), line);
                at = stop;
            }
            if (line == source.lineCount()) {
                break;
            }
            at = source.start(++line);
        }
        return to;
    }

    private void tag(String name, String value, int line) {
        if (name.charAt(0) == '/') {
            String ended = name.substring(1);
            if (HeaderLabels.role(ended) != null) {
                fields.endRole();
            } else if (HeaderLabels.section(ended) != null) {
                fields.endSection();
            }
            return;
        }
        if (name.equals(SUBMISSION) && value.isEmpty()) {
            return;
        }
        String role = HeaderLabels.role(name);
        String section = role != null ? null : HeaderLabels.section(name);
        if (role != null && value.isEmpty()) {
            fields.role(role);
        } else if (section != null && value.isEmpty()) {
            fields.section(section);
        } else {
            String label = HeaderLabels.label(name);
            fields.field(label == null ? name : label, value, line);
        }
    }

    private int valueEnd(int from, int lineEnd) {
        for (int i = from; i < lineEnd; i++) {
            if (text.charAt(i) == '<') {
                int close = tagEnd(text, i, lineEnd);
                if (close > 0 && isKnown(text.substring(i + 1, close).toUpperCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return lineEnd;
    }

    private static boolean isKnown(String name) {
        String start = name.charAt(0) == '/' ? name.substring(1) : name;
        return start.equals(DOCUMENT)
                || HeaderLabels.label(start) != null
                || HeaderLabels.role(start) != null
                || HeaderLabels.section(start) != null;
    }

    /** Offset of the "&gt;" that ends the tag at {@code at}, -1 where no tag of a header stands. */
    static int tagEnd(String text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i == at + 1 || i == at + 2 && text.charAt(at + 1) == '/' ? -1 : i;
            }
            boolean name =
                    c >= 'A' && c <= 'Z'
                            || c >= 'a' && c <= 'z'
                            || c >= '0' && c <= '9'
                            || c == '-'
                            || c == '_'
                            || c == '/' && i == at + 1;
            if (!name) {
                return -1;
            }
        }
        return -1;
    }
}
