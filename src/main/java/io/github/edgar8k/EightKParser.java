package io.github.edgar8k;

import io.github.edgar8k.html.HtmlDocument;
import io.github.edgar8k.html.HtmlTooLargeException;
import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.mapper.FilingMapper;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import io.github.edgar8k.submission.FormRecognition;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads Form 8-K filings: complete submission text files of every EDGAR dialect, PDS files and bare
 * documents. Thread-safe, without state.
 *
 * <p>Bytes are UTF-8 or windows-1252, or UTF-16 behind a byte order mark; nothing is decompressed.
 * No argument may be null. A filing that can be read never fails half-way: what was not found is
 * null and a diagnostic.
 */
public final class EightKParser {
    private EightKParser() {}

    /**
     * The first filing of a file; its {@code source} is the path.
     *
     * @throws NotAnEightKException where the file is no 8-K
     * @throws IOException where the file can't be read
     */
    public static Filing parse(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return parseAll(path.toString(), bytes, bytes.length).get(0);
    }

    /**
     * The first filing of a text.
     *
     * @param name what the filing's {@code source} shall be
     * @throws NotAnEightKException where the text is no 8-K
     */
    public static Filing parse(String name, String text) throws NotAnEightKException {
        return parseAll(name, text).get(0);
    }

    /**
     * Every filing of a text, in which several submissions may stand one after the other.
     *
     * @return at least one; from the second on {@code source} ends in #2, #3
     * @throws NotAnEightKException where the text holds no 8-K
     */
    public static List<Filing> parseAll(String name, String text) throws NotAnEightKException {
        return parseAll(new SourceText(name, text));
    }

    /** As {@link #parseAll(String, String)}, from the bytes of a file. */
    public static List<Filing> parseAll(String name, byte[] bytes) throws NotAnEightKException {
        return parseAll(name, bytes, bytes.length);
    }

    /**
     * Every filing of a file that has been read.
     *
     * @param bytes are only read
     * @param length how many of them are the file's
     * @return as {@link #parseAll(String, String)}
     * @throws IndexOutOfBoundsException where there are not that many
     * @throws NotAnEightKException where the file is no 8-K
     */
    public static List<Filing> parseAll(String name, byte[] bytes, int length)
            throws NotAnEightKException {
        Objects.checkFromIndexSize(0, length, bytes.length);
        return parseAll(SourceText.decoded(name, bytes, length));
    }

    /** As {@link #parseAll(String, String)}; the name is the source's. */
    static List<Filing> parseAll(SourceText source) throws NotAnEightKException {
        List<Filing> filings = new ArrayList<>(1);
        FormRecognition.Finding refused = null;
        int count = 0;
        for (RawSubmission submission : SubmissionReader.read(source)) {
            count++;
            FormRecognition.Finding form = FormRecognition.of(source, submission);
            if (form.eightK()) {
                String name = count == 1 ? source.name() : source.name() + "#" + count;
                filings.add(filing(name, source, submission, form.formType()));
            } else if (refused == null) {
                refused = form;
            }
        }
        if (filings.isEmpty()) {
            throw new NotAnEightKException(
                    refused.message(), refused.line(), refused.formType() != null);
        }
        return filings;
    }

    private static Filing filing(
            String name, SourceText source, RawSubmission submission, String formType)
            throws NotAnEightKException {
        List<Document> documents = new ArrayList<>(submission.documents().size());
        for (RawDocument raw : submission.documents()) {
            if (raw.document() != null) {
                documents.add(raw.document());
            }
        }
        HtmlDocument html = html(source, submission.primary());
        return FilingMapper.map(
                name,
                formType,
                submission.header(),
                documents,
                Lexer.lex(html != null ? html.lines() : lines(source, submission.primary())),
                html != null ? html.coverFacts() : List.of(),
                submission.diagnostics());
    }

    /** The primary document laid out as a text browser would, null where it is no HTML. */
    private static HtmlDocument html(SourceText source, RawDocument primary)
            throws NotAnEightKException {
        if (primary == null || primary.format() != DocumentFormat.HTML) {
            return null;
        }
        try {
            return HtmlDocument.parse(
                    source, primary.textStart(), primary.textEnd(), primary.stuffed());
        } catch (HtmlTooLargeException e) {
            throw new NotAnEightKException(
                    e.getMessage(), source.lineAt(primary.textStart()), true);
        }
    }

    /** A header without its documents is still a filing: its items are unknown. */
    private static TextLines lines(SourceText source, RawDocument primary) {
        return primary == null ? TextLines.of(source, 0, 0, false) : primary.lines(source);
    }
}
