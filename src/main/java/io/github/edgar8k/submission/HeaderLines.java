package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;

/** Which lines are a header's, and of which dialect they are. */
final class HeaderLines {
    private HeaderLines() {}

    /** Whether {@code line} begins the tag dialect: the text dialect has labels from there on. */
    static boolean areTags(SourceText source, int line) {
        String text = source.text();
        int last = Math.min(source.lineCount(), line + 1);
        for (int i = line; i <= last; i++) {
            int at = source.start(i);
            if (text.regionMatches(true, at, "<ACCESSION-NUMBER>", 0, 18)
                    || text.regionMatches(true, at, "<TYPE>", 0, 6)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The line, from {@code first} on, that ends a header; one more than the line count if none.
     */
    static int end(SourceText source, int first) {
        String text = source.text();
        int line = first;
        for (; line <= source.lineCount(); line++) {
            int at = source.start(line);
            char c = text.charAt(at);
            if (c == '<') {
                EnvelopeTag tag = EnvelopeTag.at(text, at);
                if (tag.isHeaderEnd() || Boundary.at(source, line, tag)) {
                    break;
                }
            } else if (c == '-'
                    && (PemWrapper.beginsAt(source, line) || PemWrapper.endsAt(source, line))) {
                break;
            }
        }
        return line;
    }
}
