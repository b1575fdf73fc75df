package io.github.edgar8k.submission;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.source.SourceText;

/**
 * Reads one document: the tags of its head, and where its text stands. The text itself is only
 * looked over for lines that begin with a tag.
 */
final class DocumentReader {
    /** How many lines of a head are looked over for its TEXT tag. */
    private static final int HEAD_LINES = 8;

    private final SourceText source;
    private final String text;
    private final boolean wrapped;

    private String type;
    private String sequence;
    private int sequenceAt;
    private String filename;
    private String description;

    private int textStart;
    private int textEnd;
    private int end;
    private boolean closed;

    DocumentReader(SourceText source, boolean wrapped) {
        this.source = source;
        this.text = source.text();
        this.wrapped = wrapped;
    }

    /**
     * Reads the document whose DOCUMENT tag stands at an offset.
     *
     * @param at where the tag begins; at a line's start, or inside a line of tags
     * @param line the line of that offset
     */
    RawDocument read(int at, int line) {
        type = null;
        sequence = null;
        filename = null;
        description = null;
        readHead(at + EnvelopeTag.DOCUMENT.length(), line);
        findEnd(Math.max(textStart, at), line);
        int lastLine = Math.max(line, source.lineAt(Math.max(at, end - 1)));
        Document document =
                new Document(
                        Numbers.integer(sequence),
                        type,
                        filename,
                        description,
                        FormatSniffer.format(source, textStart, textEnd),
                        new LineRange(line, lastLine));
        return new RawDocument(document, document.format(), textStart, textEnd, wrapped);
    }

    /** Offset behind the document that was read last, its end tag included. */
    int end() {
        return end;
    }

    /** What is wrong with the head of the document that was read last, null for nothing. */
    Diagnostic unreadable() {
        return sequence == null || Numbers.integer(sequence) != null
                ? null
                : new Diagnostic(
                        Severity.WARNING,
                        "header-value-unreadable",
                        "SEQUENCE of a document is no number: " + Printable.of(sequence),
                        LineRange.of(source.lineAt(sequenceAt)));
    }

    /** Whether the document that was read last has an end tag for its text or for itself. */
    boolean isClosed() {
        return closed;
    }

    private void readHead(int from, int firstLine) {
        int at = from;
        int line = firstLine;
        boolean inDescription = false;
        while (true) {
            int lineEnd = source.end(line);
            at = Blanks.skip(text, at, lineEnd);
            if (at < lineEnd) {
                if (EnvelopeTag.TEXT.matches(text, at)) {
                    startText(at + EnvelopeTag.TEXT.length(), line);
                    return;
                }
                if (EnvelopeTag.END_DOCUMENT.matches(text, at) || isNextDocument(at, line)) {
                    textStart = at;
                    return;
                }
                int next = headTag(at, lineEnd);
                if (next < 0 && !textTagFollows(line)) {
                    textStart = at;
                    return;
                }
                if (next < 0 && inDescription) {
                    description = description + " " + Blanks.strip(text, at, lineEnd);
                }
                inDescription = next < 0 ? inDescription : isTag("DESCRIPTION", at);
                at = next < 0 ? lineEnd : next;
                if (at < lineEnd) {
                    continue;
                }
            }
            if (line == source.lineCount() || line - firstLine > HEAD_LINES) {
                textStart = lineEnd;
                return;
            }
            at = source.start(++line);
        }
    }

    private boolean isNextDocument(int at, int line) {
        return at == source.start(line) && EnvelopeTag.at(text, at) != EnvelopeTag.NONE;
    }

    private boolean textTagFollows(int line) {
        int last = Math.min(source.lineCount(), line + HEAD_LINES);
        for (int i = line + 1; i <= last; i++) {
            int at = source.start(i);
            if (text.charAt(at) == '<') {
                EnvelopeTag tag = EnvelopeTag.at(text, at);
                if (tag != EnvelopeTag.NONE) {
                    return tag == EnvelopeTag.TEXT;
                }
            }
        }
        return false;
    }

    /**
     * Reads the head's tag at {@code at}; the offset behind its value, or -1 where there is none.
     */
    private int headTag(int at, int lineEnd) {
        if (text.charAt(at) != '<') {
            return -1;
        }
        if (isTag("TYPE", at)) {
            int stop = valueEnd(at, lineEnd);
            type = value(at, stop);
            return stop;
        }
        if (isTag("SEQUENCE", at)) {
            int stop = valueEnd(at, lineEnd);
            sequence = value(at, stop);
            sequenceAt = at;
            return stop;
        }
        if (isTag("FILENAME", at)) {
            int stop = valueEnd(at, lineEnd);
            filename = value(at, stop);
            return stop;
        }
        if (isTag("DESCRIPTION", at)) {
            int stop = valueEnd(at, lineEnd);
            description = value(at, stop);
            return stop;
        }
        return -1;
    }

    private boolean isTag(String name, int at) {
        int close = at + 1 + name.length();
        return close < text.length()
                && text.charAt(at) == '<'
                && text.charAt(close) == '>'
                && text.regionMatches(true, at + 1, name, 0, name.length());
    }

    /** A value ends with its line, or before the head's next tag on the same line. */
    private int valueEnd(int at, int lineEnd) {
        for (int i = at + 1; i < lineEnd; i++) {
            if (text.charAt(i) == '<'
                    && (isTag("TYPE", i)
                            || isTag("SEQUENCE", i)
                            || isTag("FILENAME", i)
                            || isTag("DESCRIPTION", i)
                            || isTag("TEXT", i))) {
                return i;
            }
        }
        return lineEnd;
    }

    private String value(int at, int stop) {
        String value = Blanks.strip(text, text.indexOf('>', at) + 1, stop);
        return value.isEmpty() ? null : value;
    }

    /** The text begins on the next line where nothing follows its tag. */
    private void startText(int behindTag, int line) {
        boolean alone = Blanks.skip(text, behindTag, source.end(line)) == source.end(line);
        textStart =
                !alone
                        ? behindTag
                        : line < source.lineCount() ? source.start(line + 1) : text.length();
    }

    private void findEnd(int from, int documentLine) {
        closed = false;
        int firstLine = Math.max(documentLine, source.lineAt(from));
        int line = from > source.start(firstLine) ? firstLine + 1 : firstLine;
        int endText = 0;
        int behindText = 0;
        int last = source.lineCount();
        for (; line <= last; line++) {
            int at = source.start(line);
            char c = text.charAt(at);
            if (c == '<') {
                EnvelopeTag tag = EnvelopeTag.at(text, at);
                if (tag == EnvelopeTag.NONE || tag == EnvelopeTag.TEXT || tag.isHeaderEnd()) {
                    continue;
                }
                if (tag == EnvelopeTag.END_TEXT) {
                    endText = line;
                    behindText = Blanks.nextFilled(source, line + 1);
                    if (EnvelopeTag.END_DOCUMENT.matches(text, at + tag.length())) {
                        close(line, line, at + tag.length());
                        return;
                    }
                } else if (tag == EnvelopeTag.END_DOCUMENT) {
                    if (behindText == line || Boundary.before(source, line + 1)) {
                        close(behindText == line ? endText : 0, line, at);
                        return;
                    }
                } else if (Boundary.at(source, line, tag)) {
                    break;
                }
            } else if (c == '-' && wrapped && PemWrapper.closesAt(source, line)) {
                break;
            }
        }
        leaveOpen(behindText == line ? endText : 0, line);
    }

    private void close(int endTextLine, int line, int endTagAt) {
        closed = true;
        end = endTagAt + EnvelopeTag.END_DOCUMENT.length();
        int limit = endTextLine > 0 ? source.start(endTextLine) : source.start(line);
        textEnd = endTextLine > 0 ? limit : gluedEnd(limit);
        textEnd = Math.max(textStart, textEnd);
    }

    private void leaveOpen(int endText, int line) {
        int limit = line <= source.lineCount() ? source.start(line) : text.length();
        end = limit;
        int stop = endText > 0 ? source.start(endText) : gluedEnd(limit);
        closed = stop < limit;
        textEnd = Math.max(textStart, stop);
    }

    /** End tags behind the text's last words on their line end it too; else the limit itself. */
    private int gluedEnd(int limit) {
        int stop = Blanks.trim(text, textStart, Math.max(textStart, limit));
        stop = before(EnvelopeTag.END_SUBMISSION, stop);
        stop = before(EnvelopeTag.END_SEC_DOCUMENT, stop);
        stop = before(EnvelopeTag.END_DOCUMENT, stop);
        int textTag = stop - EnvelopeTag.END_TEXT.length();
        return textTag >= textStart && EnvelopeTag.END_TEXT.matches(text, textTag)
                ? textTag
                : limit;
    }

    /** Where {@code tag} begins if it ends at {@code stop}, else {@code stop}. */
    private int before(EnvelopeTag tag, int stop) {
        int start = stop - tag.length();
        return start >= textStart && tag.matches(text, start)
                ? Blanks.trim(text, textStart, start)
                : stop;
    }
}
