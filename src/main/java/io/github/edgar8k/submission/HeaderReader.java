package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;
import java.util.Locale;

/**
 * Reads a header of the text dialect ("LABEL: value", one a line). A closing bracket that was
 * broken off its line and the end tags that stray in the header files of 2000 are passed over.
 */
final class HeaderReader {
    private static final int LONGEST_LABEL = 64;

    private final SourceText source;
    private final String text;
    private final HeaderFields fields;

    HeaderReader(SourceText source, HeaderFields fields) {
        this.source = source;
        this.text = source.text();
        this.fields = fields;
    }

    /** Reads the lines from {@code first} to before {@code end}. */
    void read(int first, int end) {
        for (int line = first; line < end; line++) {
            int to = source.end(line);
            int at = Blanks.skip(text, source.start(line), to);
            if (at < to && text.charAt(at) == ']') {
                at = Blanks.skip(text, at + 1, to);
            }
            if (at == to) {
                continue;
            }
            if (text.charAt(at) == '<') {
                tag(at, to, line);
            } else {
                label(at, to, line);
            }
        }
    }

    private void tag(int at, int to, int line) {
        int close = PdsHeaderReader.tagEnd(text, at, to);
        if (close > 0 && text.charAt(at + 1) != '/') {
            String name = text.substring(at + 1, close).toUpperCase(Locale.ROOT);
            fields.rawTag(name, Blanks.strip(text, close + 1, to), line);
        }
    }

    private void label(int at, int to, int line) {
        int limit = Math.min(to, at + LONGEST_LABEL);
        int colon = at;
        while (colon < limit && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon == limit || colon == at) {
            return;
        }
        String label = Blanks.strip(text, at, colon).toUpperCase(Locale.ROOT);
        String value = Blanks.strip(text, colon + 1, to);
        if (value.isEmpty()) {
            String role = HeaderLabels.role(label);
            if (role != null) {
                fields.role(role);
                return;
            }
            String section = HeaderLabels.section(label);
            if (section != null) {
                fields.section(section);
                return;
            }
        }
        fields.field(label, value, line);
    }
}
