package io.github.edgar8k.html;

/**
 * What a {@code style} attribute says about layout; null and -1 stand for what it does not say.
 *
 * @param left columns of left margin and padding
 * @param firstLine columns that the first line is indented by, negative if it hangs out
 * @param width per cent, or -1
 * @param height points, or -1
 * @param ruleAbove the stroke of the upper border, or 0
 * @param ruleBelow the stroke of the lower border, or 0
 * @param beside whether a block stands beside its neighbours (float, inline-block)
 * @param onRight whether it floats to the right, where words stand apart from those before
 */
record Css(
        Align align,
        SymbolFont font,
        Boolean underlined,
        Boolean spaceAbove,
        Boolean spaceBelow,
        int left,
        int firstLine,
        int width,
        int height,
        char ruleAbove,
        char ruleBelow,
        boolean hidden,
        boolean pageAbove,
        boolean pageBelow,
        boolean verbatim,
        boolean beside,
        boolean onRight,
        boolean unmarked) {

    static final Css NONE = new CssReader().read("");

    /** Where a lower-case word stands in a text, case aside, or -1. */
    static int find(String text, String word) {
        int last = text.length() - word.length();
        char first = word.charAt(0);
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            boolean begins = c == first || c + 32 == first;
            if (begins && text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}
