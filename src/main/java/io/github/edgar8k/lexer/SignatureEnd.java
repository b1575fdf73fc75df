package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/** Where the signatures end: before what is printed or typed in behind them. */
final class SignatureEnd {
    private final Line[] lines;
    private final SignatureRule rule;

    SignatureEnd(Line[] lines, SignatureRule rule) {
        this.lines = lines;
        this.rule = rule;
    }

    /**
     * Index behind the last line of the signatures that begin at {@code start}: they end before an
     * exhibit index, an exhibit that is typed in, running text that is no signature sentence, or a
     * page without any.
     */
    int of(int start) {
        boolean marked = false;
        boolean inSentence = false;
        boolean turned = false;
        for (int i = start; i < lines.length; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK) {
                // Marks with nothing between them turn to the same page.
                if (marked && !turned && !pageSigns(i + 1)) {
                    return i;
                }
                turned = marked;
                continue;
            }
            turned &= !line.isText();
            if (line.kind() == LineKind.BLANK) {
                // A sentence that is set with double spacing goes on.
                inSentence &= lines[i - 1].isText() && !lines[i - 1].text().endsWith(".");
                continue;
            }
            if (!line.isText()) {
                continue;
            }
            if (i > start
                    && (ExhibitIndexRule.isHeading(line)
                            || marked && ExhibitIndexRule.begins(lines, i)
                            || ExhibitIndexRule.isExhibitLabel(line)
                            || isNote(line))) {
                return i;
            }
            if (rule.isSentence(i)) {
                inSentence = true;
            } else if (SignatureRule.isMark(line)) {
                marked = true;
            } else if (marked && !inSentence && startsProse(i)) {
                return i;
            }
        }
        return lines.length;
    }

    /**
     * Whether what follows a page mark still signs: the sentence, the heading, or a mark near its
     * top.
     */
    private boolean pageSigns(int from) {
        int seen = 0;
        for (int i = from; i < lines.length && seen < 8; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK && seen > 0) {
                return false;
            }
            if (!line.isText()) {
                continue;
            }
            seen++;
            if (ExhibitIndexRule.isHeading(line) || ExhibitIndexRule.isExhibitLabel(line)) {
                return false;
            }
            if (SignatureRule.isHeading(line) || rule.isSentence(i)) {
                return true;
            }
            if (SignatureRule.isMark(line)) {
                return true;
            }
            if (HeadingRule.isProse(line)) {
                return false;
            }
        }
        return false;
    }

    /** Two lines of running text one after the other, or a long one alone. */
    private boolean startsProse(int i) {
        if (!HeadingRule.isProse(lines[i]) || lines[i].indent() > 24) {
            return false;
        }
        // A long title right under the name is none.
        if (i > 0 && (lines[i - 1].isText() || lines[i - 1].kind() == LineKind.RULE)) {
            return false;
        }
        return i + 1 < lines.length && lines[i + 1].isText() && lines[i + 1].indent() < 24
                || i + 1 < lines.length && lines[i + 1].isBlank() && lines[i].text().length() > 70;
    }

    /** EDGAR's note on characters that ASCII lacks (3 of 84 filings). */
    private static boolean isNote(Line line) {
        char c = line.text().charAt(line.indent());
        return (c == 'S' || c == 's')
                && Words.of(line.text()).startsWith("statement of differences");
    }
}
