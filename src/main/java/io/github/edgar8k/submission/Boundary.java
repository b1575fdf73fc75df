package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;

/** Where a document or a submission must be over although its end tag is missing. */
final class Boundary {
    private Boundary() {}

    /** Whether the tag at the start of {@code line} begins or ends a submission or a document. */
    static boolean at(SourceText source, int line, EnvelopeTag tag) {
        if (tag == EnvelopeTag.DOCUMENT) {
            return begins(source, line, tag, "<TYPE>") || begins(source, line, tag, "<SEQUENCE>");
        }
        if (tag == EnvelopeTag.SUBMISSION) {
            return begins(source, line, tag, "<ACCESSION-NUMBER>")
                    || begins(source, line, tag, "<TYPE>");
        }
        return tag.isEnvelope() || tag.isHeader() || tag.isEnvelopeEnd();
    }

    /**
     * Whether {@code tag} is followed by {@code field}, on its line or the next one. XML has
     * elements of the names document and submission; EDGAR's have this field next.
     */
    private static boolean begins(SourceText source, int line, EnvelopeTag tag, String field) {
        String text = source.text();
        int end = source.end(line);
        int at = Blanks.skip(text, source.start(line) + tag.length(), end);
        if (at >= end) {
            int next = Blanks.nextFilled(source, line + 1);
            if (next < 0 || next > source.lineCount()) {
                return false;
            }
            at = Blanks.skip(text, source.start(next), source.end(next));
        }
        return text.regionMatches(true, at, field, 0, field.length());
    }

    /** Whether, from {@code line} on, the next line that is not blank is a boundary or the end. */
    static boolean before(SourceText source, int line) {
        int next = Blanks.nextFilled(source, line);
        if (next < 0) {
            return false;
        }
        if (next > source.lineCount()) {
            return true;
        }
        int at = source.start(next);
        char c = source.text().charAt(at);
        return c == '<' && at(source, next, EnvelopeTag.at(source.text(), at))
                || c == '-'
                        && (PemWrapper.beginsAt(source, next) || PemWrapper.endsAt(source, next));
    }
}
