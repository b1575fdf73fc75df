package io.github.edgar8k.robust;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.html.HtmlDocument;
import io.github.edgar8k.html.HtmlTooLargeException;
import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The stages of the pipeline up to the parts, for tests that look in between.
 *
 * @param lines of a primary document, as the lexer gets them
 * @param parts that it cuts them into
 */
record Cutting(TextLines lines, Parts parts) {
    /** Of each submission of a text. */
    static List<Cutting> of(String text) throws HtmlTooLargeException {
        SourceText source = new SourceText("a filing", text);
        List<Cutting> cuttings = new ArrayList<>();
        for (RawSubmission submission : SubmissionReader.read(source)) {
            RawDocument primary = submission.primary();
            if (primary != null) {
                TextLines lines = lines(source, primary);
                cuttings.add(new Cutting(lines, Lexer.lex(lines)));
            }
        }
        return cuttings;
    }

    private static TextLines lines(SourceText source, RawDocument primary)
            throws HtmlTooLargeException {
        return primary.format() == DocumentFormat.HTML
                ? HtmlDocument.parse(
                                source, primary.textStart(), primary.textEnd(), primary.stuffed())
                        .lines()
                : primary.lines(source);
    }

    /** The filings of a text; none where it is no 8-K. */
    static List<Filing> filings(String text) {
        try {
            return EightKParser.parseAll("a filing", text);
        } catch (NotAnEightKException e) {
            return List.of();
        }
    }
}
