package io.github.edgar8k.html;

/**
 * Tabs that no line end stands beside. Browsers show them as a blank, but Word's HTML of the 1990s
 * and 2000s wrote its tab stops so ("Item 5.&#9;Other Events"); beside a line's end they only
 * indent the source.
 *
 * @param stops how many tabs, 0 where they are only white space
 * @param end offset behind the last blank or tab
 */
record TabRun(int stops, int end) {
    /** So many tabs before a line's first word move it; fewer are the source's. */
    static final int INDENT = 3;

    /** Half an inch. */
    private static final int COLUMNS = 6;

    private static final int MOST = 16;

    /** The run whose first tab stands at an offset. */
    static TabRun at(String words, int at) {
        int from = at;
        while (from > 0 && words.charAt(from - 1) == ' ') {
            from--;
        }
        int tabs = 0;
        int to = at;
        while (to < words.length() && (words.charAt(to) == ' ' || words.charAt(to) == '\t')) {
            tabs += words.charAt(to) == '\t' ? 1 : 0;
            to++;
        }
        boolean inLine =
                (from == 0 || !isLineEnd(words.charAt(from - 1)))
                        && (to == words.length() || !isLineEnd(words.charAt(to)));
        return new TabRun(inLine ? Math.min(tabs, MOST) : 0, to);
    }

    /** How many columns a number of stops is, counted from a column on. */
    static int columns(int stops, int column) {
        return stops * COLUMNS - column % COLUMNS;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
