package io.github.edgar8k.view;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.html.HtmlLayout;
import io.github.edgar8k.html.HtmlTooLargeException;
import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A filing on its way to a page, for the tests. */
record Pages(SourceText source, Filing filing, RawSubmission submission, Parts parts) {
    static Pages of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return of(file.toString(), Decoder.decode(bytes, bytes.length));
    }

    static Pages of(String name, String text) throws IOException {
        SourceText source = new SourceText(name, text);
        Filing filing = EightKParser.parse(name, text);
        RawSubmission submission = SubmissionReader.read(source).get(0);
        RawDocument primary = submission.primary();
        boolean html = primary.format() == DocumentFormat.HTML;
        try {
            Parts parts =
                    Lexer.lex(
                            html
                                    ? HtmlLayout.layOut(
                                            source,
                                            primary.textStart(),
                                            primary.textEnd(),
                                            primary.stuffed())
                                    : primary.lines(source));
            return new Pages(source, filing, submission, parts);
        } catch (HtmlTooLargeException e) {
            throw new IOException(e);
        }
    }

    Listing listing() {
        return ListingBuilder.build(source, submission.lines(), filing.documents(), parts);
    }

    String page() {
        byte[] page = FilingPage.of(filing, source, submission.lines(), parts);
        return new String(page, StandardCharsets.UTF_8);
    }
}
