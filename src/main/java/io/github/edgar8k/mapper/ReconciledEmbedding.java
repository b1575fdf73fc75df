package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import java.util.HashSet;
import java.util.Set;

/**
 * Exhibits that are typed into the main document itself: each under a line such as "Exhibit 99.1",
 * or without any label behind the signatures.
 */
final class ReconciledEmbedding {
    /** Longest line that is an exhibit's label and not a sentence about it. */
    private static final int LONGEST = 60;

    /** Beginnings of descriptions of what there is not. */
    private static final String[] NOTHING = {"not applicable", "none", "omitted", "reserved"};

    /** Words for what another filing has, or is to have. */
    private static final String[] ELSEWHERE = {
        "previously filed",
        "filed previously",
        "to be filed by",
        "will be filed",
        "by amendment",
        "filed in paper",
        "paper filing",
        "form se",
        "filed with amendment",
        "filed with the original",
        "original report",
        "original filing",
        "included in",
        "included as part",
        "contained in"
    };

    /** So many lines of text behind the signatures are more than a note. */
    private static final int FEWEST_LINES = 8;

    private final Set<String> numbers = new HashSet<>();
    private int linesBehind;

    private ReconciledEmbedding() {}

    static ReconciledEmbedding of(Parts parts) {
        ReconciledEmbedding found = new ReconciledEmbedding();
        boolean inBody = false;
        boolean behind = false;
        for (Part part : parts.parts()) {
            if (part instanceof Part.Item || part instanceof Part.Signatures) {
                inBody = true;
                behind |= part instanceof Part.Signatures;
            } else if (inBody && part instanceof Part.Other) {
                for (Line line : part.lines()) {
                    found.read(line);
                    found.linesBehind += behind && line.isText() ? 1 : 0;
                }
            }
        }
        return found;
    }

    /**
     * Whether an exhibit of that key stands in the main document, or may be the text without a
     * label.
     */
    boolean has(String key) {
        return numbers.contains(key) || numbers.isEmpty() && linesBehind >= FEWEST_LINES;
    }

    /** Whether words say that an exhibit is not attached to this report. */
    static boolean saysElsewhere(String words) {
        Words said = Words.of(words);
        for (String phrase : NOTHING) {
            if (said.startsWith(phrase)) {
                return true;
            }
        }
        for (String phrase : ELSEWHERE) {
            if (said.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private void read(Line line) {
        if (!line.isText() || line.text().length() - line.indent() > LONGEST) {
            return;
        }
        String text = line.trimmed();
        int at = text.regionMatches(true, 0, "exhibit", 0, 7) ? 7 : -1;
        if (at < 0 && text.regionMatches(true, 0, "ex-", 0, 3)) {
            at = 3;
        }
        if (at < 0) {
            return;
        }
        while (at < text.length() && !isDigit(text.charAt(at))) {
            char c = text.charAt(at);
            if (c != ' ' && ".-:#()".indexOf(c) < 0 && !isNumberSign(text, at)) {
                return;
            }
            at += isNumberSign(text, at) ? 2 : 1;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        if (end > at) {
            numbers.add(AgreementNumbers.exhibitKey(text.substring(at, end)));
        }
    }

    /** "No" of "Exhibit No. 99". */
    private static boolean isNumberSign(String text, int at) {
        return text.regionMatches(true, at, "no", 0, 2);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
