package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/**
 * Lines that stand over items without being one: the form's sections since 2004 ("Section 8 - Other
 * Events", counted before 12 of 34 items of 2023) and "Information to be included in the report".
 */
final class SectionRule {
    private static final String[] SECTIONS = {
        "registrants business and operations",
        "financial information",
        "securities and trading markets",
        "matters related to accountants and financial statements",
        "corporate governance and management",
        "asset backed securities",
        "regulation fd",
        "other events",
        "financial statements and exhibits",
    };

    private static final int LONGEST = 100;

    private SectionRule() {}

    /** Number of lines that the section heading at {@code i} takes, 0 where there is none. */
    static int lines(Line[] lines, int i) {
        Line line = lines[i];
        String text = line.text();
        if (text.length() - line.indent() > LONGEST) {
            return 0;
        }
        int at = line.indent();
        while (at < text.length() - 1 && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at++;
        }
        if (!text.regionMatches(true, at, "SEC", 0, 3)
                && !text.regionMatches(true, at, "INF", 0, 3)) {
            return 0;
        }
        Words words = Words.of(text, line.indent(), text.length());
        if (words.startsWith("information to be included in")
                || words.startsWith("information included in the report")
                || words.startsWith("information included in this report")) {
            return 1;
        }
        if (words.size() < 2 || !words.is(0, "section") || words.get(1).length() != 1) {
            return 0;
        }
        int number = words.get(1).charAt(0) - '0';
        if (number < 1 || number > SECTIONS.length) {
            return 0;
        }
        String title = SECTIONS[number - 1];
        String rest = rest(words, 2);
        if (isTitle(rest, title)) {
            return 1;
        }
        if (i + 1 < lines.length && lines[i + 1].isText()) {
            Words next = Words.of(lines[i + 1].text());
            String both = rest.isEmpty() ? next.toString() : rest + " " + next;
            if (isTitle(both, title)) {
                return 2;
            }
        }
        return 0;
    }

    /** The title, or its beginning of two words and more, or with a word more. */
    private static boolean isTitle(String printed, String title) {
        return printed.equals(title)
                || printed.equals(title + " disclosure")
                || printed.length() > 8 && title.startsWith(printed)
                || printed.equals("registrant s business and operations");
    }

    private static String rest(Words words, int from) {
        StringBuilder rest = new StringBuilder();
        for (int i = from; i < words.size(); i++) {
            rest.append(i > from ? " " : "").append(words.get(i));
        }
        return rest.toString();
    }
}
