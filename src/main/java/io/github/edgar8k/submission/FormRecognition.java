package io.github.edgar8k.submission;

import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;
import java.util.Locale;

/**
 * Whether a submission is a Form 8-K, and what it looks like where it is none. The header's type
 * goes first, then the documents' types; a bare document is asked for the words of its cover.
 */
public final class FormRecognition {
    /** Lines of a header that are looked over for its type, to name the line. */
    private static final int HEADER_LINES = 60;

    private FormRecognition() {}

    /**
     * What a submission is.
     *
     * @param eightK whether it is an 8-K that can be read
     * @param formType EDGAR's submission type where it is one ("8-K", "8-K/A", "8-K12G3"), else
     *     null
     * @param message what it is instead, for people, to follow the input's name; null for an 8-K
     * @param line the line of the input, 1-based, that shows it
     */
    public record Finding(boolean eightK, String formType, String message, int line) {

        static Finding isEightK(String formType, int line) {
            return new Finding(true, formType, null, line);
        }

        static Finding unreadable(String formType, String message, int line) {
            return new Finding(false, formType, message, line);
        }

        static Finding isNot(String message, int line) {
            return new Finding(false, null, message, line);
        }
    }

    /** What {@code submission}, which was read from {@code source}, is. */
    public static Finding of(SourceText source, RawSubmission submission) {
        String type = submission.header() == null ? null : submission.header().submissionType();
        if (type != null) {
            int line = typeLine(source, submission);
            return SubmissionType.isEightK(type)
                    ? readable(source, submission, type, line)
                    : Finding.isNot("is " + withArticle(type) + ", not an 8-K", line);
        }
        RawDocument primary = submission.primary();
        if (primary != null && primary.document() != null && primary.document().type() != null) {
            int line = primary.document().lines().first();
            return readable(source, submission, primary.document().type(), line);
        }
        if (submission.documents().isEmpty()) {
            return Finding.isNot(
                    "has a header that names no submission type", submission.lines().first());
        }
        RawDocument first = submission.documents().get(0);
        Document document = first.document();
        if (document != null && document.type() != null) {
            String message =
                    document.type().regionMatches(true, 0, "EX-", 0, 3)
                            ? "holds " + withArticle(document.type()) + " but no 8-K"
                            : "is " + withArticle(document.type()) + ", not an 8-K";
            return Finding.isNot(message, document.lines().first());
        }
        return BareDocument.recognize(source, first);
    }

    private static Finding readable(
            SourceText source, RawSubmission submission, String type, int line) {
        RawDocument primary = submission.primary();
        if (primary != null && primary.document() != null) {
            DocumentFormat format = primary.document().format();
            int documentLine = primary.document().lines().first();
            if (format == DocumentFormat.PDF) {
                return Finding.unreadable(
                        type,
                        "is an 8-K whose main document is a PDF file, which cannot be read",
                        documentLine);
            }
            if (format == DocumentFormat.UUENCODED) {
                return Finding.unreadable(
                        type,
                        "is an 8-K whose main document is a uuencoded file, which cannot be read",
                        documentLine);
            }
        }
        return Finding.isEightK(type.strip().toUpperCase(Locale.ROOT), line);
    }

    /** The line of the header that names the type, else the submission's first one. */
    private static int typeLine(SourceText source, RawSubmission submission) {
        int first = submission.lines().first();
        int last = Math.min(submission.lines().last(), first + HEADER_LINES);
        String text = source.text();
        for (int line = first; line <= Math.min(last, source.lineCount()); line++) {
            int at = source.start(line);
            if (text.regionMatches(true, at, "CONFORMED SUBMISSION TYPE", 0, 25)
                    || text.regionMatches(true, at, "<TYPE>", 0, 6)) {
                return line;
            }
        }
        return first;
    }

    /** "a 10-K", "an S-1", "an 8-K": the article goes by how the name is read aloud. */
    static String withArticle(String type) {
        String name = Printable.of(type.strip());
        if (name.isEmpty()) {
            return "a form without a name";
        }
        if (Numbers.integer(name) != null) {
            return "a Form " + name;
        }
        char c = Character.toUpperCase(name.charAt(0));
        boolean letterWord = name.length() > 1 && Character.isLetter(name.charAt(1));
        boolean spelled =
                !letterWord || name.length() == 2 || name.charAt(2) == '-' || name.charAt(2) == ' ';
        boolean vowel = spelled ? "AEFHILMNORSX".indexOf(c) >= 0 : "AEIO".indexOf(c) >= 0;
        boolean number = c == '8' || name.startsWith("11-") || name.startsWith("18-");
        return (vowel || number ? "an " : "a ") + name;
    }
}
