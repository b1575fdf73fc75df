package io.github.edgar8k.submission;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.model.Submission;
import io.github.edgar8k.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a file apart into submissions and their documents. Every line is looked at for the tag or
 * the wrapper that may begin it, once; no document is copied.
 *
 * <p>The envelope may be EDGAR's (SEC-DOCUMENT, IMS-DOCUMENT), that of the PDS feed (SUBMISSION), a
 * header alone, documents alone, or none at all: then the whole text is one bare document.
 */
public final class SubmissionReader {
    private final SourceText source;
    private final String text;
    private final List<RawSubmission> submissions = new ArrayList<>(1);

    private boolean open;
    private boolean ended;
    private int firstLine;
    private int lastLine;
    private boolean wrapped;
    private Submission header;
    private List<RawDocument> documents;
    private List<Diagnostic> diagnostics;
    private int unclosed;

    private SubmissionReader(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The submissions of a text, in its order: at least one. */
    public static List<RawSubmission> read(SourceText source) {
        SourceText page = HeaderIndexPage.unescaped(source);
        if (page != null) {
            return HeaderIndexPage.withoutTexts(new SubmissionReader(page).readAll());
        }
        return new SubmissionReader(source).readAll();
    }

    private List<RawSubmission> readAll() {
        int count = source.lineCount();
        int line = FileKind.isArchive(text) ? count + 1 : Math.max(1, untaggedHeader());
        while (line <= count) {
            int at = source.start(line);
            char c = text.charAt(at);
            if (c == '\uFEFF' && line == 1 && text.length() > 1) {
                c = text.charAt(++at);
            }
            if (c == '<') {
                line = tag(EnvelopeTag.at(text, at), at, line);
            } else if (c == '-') {
                line = wrapper(line);
            } else {
                line++;
            }
        }
        if (open && header == null && documents.isEmpty() && submissions.isEmpty()) {
            open = false;
            addBare(wrapped ? PemWrapper.body(source, firstLine) : 1, wrapped);
        } else {
            finish(count);
        }
        if (submissions.isEmpty()) {
            addBare(1, false);
        }
        return submissions;
    }

    /** A header that lost its tag line is still one; the line behind it, or 0. */
    private int untaggedHeader() {
        int first = Blanks.nextFilled(source, 1);
        if (first < 1 || first > source.lineCount()) {
            return 0;
        }
        int at = Blanks.skip(text, source.start(first), source.end(first));
        boolean labels = text.regionMatches(true, at, "ACCESSION NUMBER:", 0, 17);
        if (!labels
                && !text.regionMatches(true, at, "<ACCEPTANCE-DATETIME>", 0, 21)
                && !text.regionMatches(true, at, "<ACCESSION-NUMBER>", 0, 18)) {
            return 0;
        }
        begin(first, false);
        return readHeader(first);
    }

    private int wrapper(int line) {
        if (PemWrapper.beginsAt(source, line)) {
            boolean bare = submissions.isEmpty() && !open;
            if (!bare || Blanks.nextFilled(source, 1) == line) {
                finish(line - 1);
                begin(line, true);
                return PemWrapper.body(source, line);
            }
        } else if (open
                && wrapped
                && (header != null || !documents.isEmpty())
                && PemWrapper.endsAt(source, line)) {
            end(line);
        }
        return line + 1;
    }

    private int tag(EnvelopeTag tag, int at, int line) {
        if (tag.isEnvelope()) {
            beginUnlessBegun(line);
            return line + 1;
        }
        if (tag.isHeader()) {
            beginUnlessBegun(line);
            return readHeader(line + 1);
        }
        if (tag == EnvelopeTag.SUBMISSION && Boundary.at(source, line, tag)) {
            beginUnlessBegun(line);
            return readTagHeader(at + tag.length());
        }
        if (tag == EnvelopeTag.DOCUMENT && Boundary.at(source, line, tag)) {
            return readDocuments(at, line);
        }
        if (tag.isEnvelopeEnd() && open) {
            end(line);
        }
        return line + 1;
    }

    /** Begins a submission, unless one has begun of which nothing was read. */
    private void beginUnlessBegun(int line) {
        if (open && !ended && header == null && documents.isEmpty()) {
            return;
        }
        int first = PemWrapper.before(source, line);
        finish(first - 1);
        begin(first, first < line);
    }

    private void begin(int line, boolean inWrapper) {
        open = true;
        ended = false;
        firstLine = line;
        lastLine = line;
        wrapped = inWrapper;
        header = null;
        documents = new ArrayList<>();
        diagnostics = new ArrayList<>();
        unclosed = 0;
    }

    private void end(int line) {
        ended = true;
        lastLine = line;
    }

    private void finish(int line) {
        if (!open) {
            return;
        }
        open = false;
        int last = Math.max(firstLine, ended ? lastLine : line);
        if (header == null && documents.isEmpty()) {
            return;
        }
        if (unclosed > 0) {
            diagnostics.add(unclosed());
        }
        submissions.add(
                new RawSubmission(
                        header, documents, wrapped, new LineRange(firstLine, last), diagnostics));
    }

    private Diagnostic unclosed() {
        LineRange lines = null;
        for (int i = documents.size() - 1; i >= 0 && lines == null; i--) {
            lines = documents.get(i).document().lines();
        }
        String message =
                unclosed == 1
                        ? "a document has no end tag; it was read up to the next one"
                        : unclosed + " documents have no end tag; each was read up to the next one";
        return new Diagnostic(Severity.WARNING, "document-not-closed", message, lines);
    }

    /** Reads the header's lines from {@code line} on; the line to go on with. */
    private int readHeader(int line) {
        int filled = Blanks.nextFilled(source, line);
        if (filled > 0 && filled <= source.lineCount() && HeaderLines.areTags(source, filled)) {
            return readTagHeader(source.start(filled));
        }
        int end = HeaderLines.end(source, line);
        HeaderFields fields = new HeaderFields();
        new HeaderReader(source, fields).read(line, end);
        take(fields);
        return end;
    }

    private int readTagHeader(int from) {
        int line = source.lineAt(from);
        int end = HeaderLines.end(source, line + 1);
        int to = end <= source.lineCount() ? source.start(end) : text.length();
        HeaderFields fields = new HeaderFields();
        int stop = new PdsHeaderReader(source, fields).read(from, to);
        take(fields);
        return stop < to ? readDocuments(stop, source.lineAt(stop)) : end;
    }

    /** A header that only repeats the one before it in the other dialect is left out. */
    private void take(HeaderFields fields) {
        Submission read = fields.build();
        RawSubmission before =
                submissions.isEmpty() ? null : submissions.get(submissions.size() - 1);
        if (before != null
                && before.documents().isEmpty()
                && before.header().accessionNumber() != null
                && before.header().accessionNumber().equals(read.accessionNumber())) {
            submissions.remove(submissions.size() - 1);
            firstLine = before.lines().first();
            header = before.header();
            diagnostics.addAll(before.diagnostics());
            return;
        }
        header = read;
        diagnostics.addAll(fields.diagnostics());
    }

    /** Reads the document at an offset; the line to go on with. */
    private int readDocuments(int at, int line) {
        if (!open || ended) {
            finish(line - 1);
            begin(line, false);
        }
        DocumentReader reader = new DocumentReader(source, wrapped);
        documents.add(reader.read(at, line));
        if (!reader.isClosed()) {
            unclosed++;
        }
        Diagnostic unreadable = reader.unreadable();
        if (unreadable != null) {
            diagnostics.add(unreadable);
        }
        int next =
                reader.end() >= text.length()
                        ? source.lineCount() + 1
                        : source.lineAt(reader.end());
        if (next <= line || next <= source.lineCount() && reader.end() > source.start(next)) {
            next = Math.max(line, next) + 1;
        }
        return next;
    }

    private void addBare(int firstTextLine, boolean inWrapper) {
        int count = source.lineCount();
        int from = firstTextLine > count ? text.length() : source.start(firstTextLine);
        if (count == 0 || firstTextLine == 1) {
            from = 0;
        }
        int last = count;
        while (inWrapper && last > firstTextLine && Blanks.isBlank(source, last)) {
            last--;
        }
        boolean endTag = inWrapper && last >= firstTextLine && PemWrapper.endsAt(source, last);
        int to = endTag ? source.start(last) : text.length();
        int end = Math.max(from, to);
        RawDocument bare =
                new RawDocument(
                        null, FormatSniffer.format(source, from, end), from, end, inWrapper);
        submissions.add(
                new RawSubmission(
                        null,
                        List.of(bare),
                        inWrapper,
                        new LineRange(1, Math.max(1, count)),
                        List.of()));
    }
}
