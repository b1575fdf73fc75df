package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/**
 * Where the cover page ends: behind its last caption, check box or securities table, before the first
 * item, contents page or page of other text. The form's cover has no end mark, and only 15 of 84
 * filings go on with a page mark behind it.
 */
final class CoverRule {
    private CoverRule() {}

    /**
     * Index behind the cover's last line.
     *
     * @param limit index of the first line that is something else
     */
    static int end(Line[] lines, int limit) {
        int last = -1;
        for (int i = 0; i < limit; i++) {
            if (lines[i].isText() && isCoverLine(lines[i])) {
                last = i;
            }
        }
        if (last < 0) {
            return firstPageEnd(lines, limit);
        }
        int end = last + 1;
        while (end < limit && lines[end].kind() != LineKind.PAGE_MARK && !beginsText(lines, end)) {
            end++;
        }
        return end;
    }

    /** Running text behind a blank line: an explanatory note, a sentence on combined reports. */
    private static boolean beginsText(Line[] lines, int i) {
        return lines[i].isText()
                && !lines[i - 1].isText()
                && (HeadingRule.isProse(lines[i]) || Words.of(lines[i].text()).startsWith("explanatory note"));
    }

    private static int firstPageEnd(Line[] lines, int limit) {
        boolean text = false;
        for (int i = 0; i < limit; i++) {
            if (lines[i].kind() == LineKind.PAGE_MARK && text) {
                return i;
            }
            text |= lines[i].isText();
        }
        return limit;
    }

    private static boolean isCoverLine(Line line) {
        Words words = Words.of(line.text());
        if (words.isEmpty()) {
            return false;
        }
        return words.contains("exact name")
                || words.contains("employer")
                || words.contains("commission file")
                || words.contains("principal executive")
                || words.contains("zip code")
                || words.contains("telephone")
                || words.contains("former name")
                || words.contains("former address")
                || words.contains("changed since last report")
                || words.contains("date of report")
                || words.contains("earliest event")
                || words.contains("of incorporation")
                || words.contains("rule 425")
                || words.contains("rule 14a 12")
                || words.contains("rule 14d 2")
                || words.contains("rule 13e 4")
                || words.contains("emerging growth company")
                || words.contains("section 12 b of the")
                || words.contains("name of each exchange")
                || words.contains("transition period for complying")
                || words.contains("form 8 k filing is intended");
    }
}
