package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Phrases;
import io.github.edgar8k.catalogue.Words;

/**
 * Where the cover page ends: behind its last caption, check box or securities table, before the
 * first item, contents page or page of other text. The form's cover has no end mark, and only 15 of
 * 84 filings go on with a page mark behind it.
 */
final class CoverRule {
    private static final Phrases COVER_PHRASES =
            Phrases.of(
                    "exact name",
                    "employer",
                    "commission file",
                    "principal executive",
                    "zip code",
                    "telephone",
                    "area code",
                    "former name",
                    "former address",
                    "changed since last report",
                    "date of report",
                    "earliest event",
                    "of incorporation",
                    "rule 425",
                    "rule 14a 12",
                    "rule 14d 2",
                    "rule 13e 4",
                    "emerging growth company",
                    "section 12 b of the",
                    "section 12 g of the",
                    "name of each exchange",
                    "transition period for complying",
                    "form 8 k filing is intended");

    private CoverRule() {}

    /**
     * Index behind the cover's last line.
     *
     * @param limit index of the first line that is something else
     */
    static int end(Line[] lines, int limit) {
        int last = limit - 1;
        while (last >= 0 && !(lines[last].isText() && isCoverLine(lines[last]))) {
            last--;
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
                && (HeadingRule.isProse(lines[i])
                        || Words.of(lines[i].text()).startsWith("explanatory note"));
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
        return COVER_PHRASES.in(Words.of(line.text()));
    }
}
