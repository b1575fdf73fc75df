package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/** Tables of contents: lines that end in leaders or a page number, and the heading over them. */
final class ContentsRule {
    private ContentsRule() {}

    /** "Item 5. Other Events ........ 3", "Item 5. Other Events 3", "Item 5 ........ 3". */
    static boolean endsWithPage(String text, int from) {
        int i = text.length();
        while (i > from && isPageCharacter(text.charAt(i - 1))) {
            i--;
        }
        int digits = text.length() - i;
        int gap = i;
        while (gap > from && (text.charAt(gap - 1) == ' ' || text.charAt(gap - 1) == '.')) {
            gap--;
        }
        if (gap == from && digits == 0) {
            return false;
        }
        boolean leaders = text.indexOf("....", gap) >= 0 || text.indexOf(". . .", gap) >= 0;
        return leaders || digits > 0 && digits <= 3 && i - gap >= 3;
    }

    private static boolean isPageCharacter(char c) {
        return c >= '0' && c <= '9';
    }

    /** "TABLE OF CONTENTS", "CONTENTS", "INDEX" on a line of its own. */
    static boolean isHeading(Line line) {
        if (!line.isText() || line.text().length() - line.indent() > 40) {
            return false;
        }
        Words words = Words.of(line.text());
        return words.equalTo("table of contents")
                || words.equalTo("contents")
                || words.equalTo("index")
                || words.equalTo("index to form 8 k");
    }
}
