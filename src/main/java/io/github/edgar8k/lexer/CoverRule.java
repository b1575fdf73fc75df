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
        boolean rule = false;
        while (end < limit) {
            LineKind kind = lines[end].kind();
            if (kind == LineKind.TEXT && (lines[end - 1].isBlank() && !rule || lines[end - 1].kind() == LineKind.PAGE_MARK)) {
                if (!isValueBelow(lines, end)) {
                    break;
                }
            }
            if (kind == LineKind.PAGE_MARK) {
                break;
            }
            rule = kind == LineKind.RULE;
            end++;
        }
        return end;
    }

    /** A short line within reach below a caption may be its value. */
    private static boolean isValueBelow(Line[] lines, int i) {
        return lines[i].text().length() - lines[i].indent() < 60
                && (i + 1 >= lines.length || !lines[i + 1].isText())
                && !ItemNumbers.mayBegin(lines[i].text(), lines[i].indent());
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
                || words.contains("telephone number")
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
