package io.github.edgar8k.cli;

import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.html.HtmlLayout;
import io.github.edgar8k.html.HtmlTooLargeException;
import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.RawSubmission;

/** The parts that the record of a submission is made of, for commands that show them. */
final class MainDocument {
    private MainDocument() {}

    /** Of an HTML document, the parts of its laid-out text; none where there is only a header. */
    static Parts parts(SourceText source, RawSubmission submission) throws NotAnEightKException {
        return Lexer.lex(lines(source, submission.primary()));
    }

    private static TextLines lines(SourceText source, RawDocument primary)
            throws NotAnEightKException {
        if (primary == null) {
            return TextLines.of(source, 0, 0, false);
        }
        if (primary.format() != DocumentFormat.HTML) {
            return primary.lines(source);
        }
        int from = primary.textStart();
        try {
            return HtmlLayout.layOut(source, from, primary.textEnd(), primary.stuffed());
        } catch (HtmlTooLargeException e) {
            throw new NotAnEightKException(e.getMessage(), source.lineAt(from), true);
        }
    }
}
