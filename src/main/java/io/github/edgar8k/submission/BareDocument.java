package io.github.edgar8k.submission;

import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.FormRecognition.Finding;

/**
 * Recognizes a document without tags by the words of its first pages. Blanks and capitals do not
 * count, so that letter-spaced, justified and HTML covers all read alike.
 */
final class BareDocument {
    private static final int LINES = 300;

    /** After so many lines, and so many again, it is asked whether the words are enough. */
    private static final int STRIDE = 30;

    /** How near to the form's name an amendment's number belongs to it, in characters. */
    private static final int NEAR = 160;

    /** Words of the cover; one of them makes a line that names the form a cover's line. */
    private static final String[] COVER_WORDS = {
        "CURRENTREPORT",
        "13OR15(D",
        "L3ORL5(D",
        "EARLIESTEVENT",
        "DATEOFREPORT",
        "EXCHANGECOMMISSION",
        "EXACTNAMEOFREGISTRANT"
    };

    private final SourceText source;
    private final FormWords words;
    private final StringBuilder all = new StringBuilder(2048);

    private int formAt = -1;
    private String formType;
    private int formOffset;
    private String otherForm;
    private int otherOffset;

    private BareDocument(SourceText source, FormWords words) {
        this.source = source;
        this.words = words;
    }

    static Finding recognize(SourceText source, RawDocument raw) {
        String text = source.text();
        int to = raw.textEnd();
        String kind = FileKind.of(text, raw.textStart(), to);
        if (kind != null) {
            return Finding.isNot(
                    "looks like " + kind + ", not an 8-K", source.lineAt(raw.textStart()));
        }
        int start = Blanks.skip(text, raw.textStart(), to);
        if (start >= to) {
            return Finding.isNot("is empty", 1);
        }
        int firstLine = source.lineAt(start);
        DocumentFormat format = raw.format();
        if (format == DocumentFormat.UUENCODED || format == DocumentFormat.PDF) {
            return Finding.isNot("looks like an encoded binary file, not an 8-K", firstLine);
        }
        boolean html = format == DocumentFormat.HTML || format == DocumentFormat.XML;
        BareDocument document = new BareDocument(source, new FormWords(text, start, to, html));
        Finding found = document.read();
        return found != null ? found : document.lookalike(format, firstLine);
    }

    /** An 8-K, another form, or null where neither can be told. */
    private Finding read() {
        String before = "";
        int n = 0;
        for (String line = words.next(); line != null && n < LINES; line = words.next()) {
            if (line.isEmpty()) {
                continue;
            }
            n++;
            String compact = before.equals("FORM") ? before + line : line;
            before = line;
            look(compact);
            all.append(compact).append('\n');
            if (n % STRIDE == 0 && decided()) {
                break;
            }
        }
        if (!decided()) {
            return null;
        }
        if (otherForm != null && (formAt < 0 || otherOffset < formOffset)) {
            return Finding.isNot(
                    "looks like " + FormRecognition.withArticle(otherForm) + ", not an 8-K",
                    source.lineAt(otherOffset));
        }
        return Finding.isEightK(type(), source.lineAt(Math.max(0, formOffset)));
    }

    private void look(String compact) {
        String type = FormName.eightK(compact);
        if (type != null && formAt < 0) {
            formAt = all.length();
            formType = type;
            formOffset = words.offset();
        } else if (type == null && otherForm == null) {
            otherForm = FormName.other(compact);
            otherOffset = otherForm == null ? 0 : words.offset();
        }
    }

    private boolean decided() {
        if (otherForm != null) {
            return true;
        }
        if (formAt >= 0) {
            for (String word : COVER_WORDS) {
                if (all.indexOf(word) >= 0) {
                    return true;
                }
            }
            return false;
        }
        boolean section = all.indexOf("13OR15(D") >= 0 || all.indexOf("L3ORL5(D") >= 0;
        boolean current = all.indexOf("\nCURRENTREPORT") >= 0 || all.indexOf("CURRENTREPORT") == 0;
        return section && current
                || all.indexOf("EARLIESTEVENTREPORTED") >= 0 && all.indexOf("EXACTNAMEOF") >= 0;
    }

    private String type() {
        String type = formType == null ? "8-K" : formType;
        if (type.endsWith("/A")) {
            return type;
        }
        int around = Math.max(0, formAt);
        int amendment = all.indexOf("AMENDMENTNO", Math.max(0, around - NEAR));
        return amendment >= 0 && amendment <= around + NEAR ? type + "/A" : type;
    }

    /** What a text is in which no form's name was found. */
    private Finding lookalike(DocumentFormat format, int firstLine) {
        if (all.indexOf("FORIMMEDIATERELEASE") >= 0
                || all.indexOf("PRESSRELEASE") >= 0
                || all.indexOf("NEWSRELEASE") >= 0) {
            return Finding.isNot("looks like a press release, not an 8-K", firstLine);
        }
        if (format == DocumentFormat.HTML) {
            return Finding.isNot(
                    "looks like HTML, but nothing on its first pages says Form 8-K", firstLine);
        }
        if (format == DocumentFormat.XML) {
            return Finding.isNot("looks like XML, not an 8-K", firstLine);
        }
        return Finding.isNot(
                "does not look like an 8-K: nothing on its first pages says so", firstLine);
    }
}
