package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemTitles;
import io.github.edgar8k.catalogue.Words;

/** What the characters of a title tell: where it ends, whether it goes on, how it is given out. */
final class TitleText {
    /** Verbs of the sentences that reports begin with; a title has none of them. */
    private static final String VERBS =
            " is are was were has have had will acquired adopted announced appointed approved"
                    + " changed completed declared dismissed elected engaged entered executed filed"
                    + " issued made purchased received reported resigned sold ";

    private TitleText() {}

    /** Number of words that are whole titles of a heading's numbers, one after the other. */
    static int matchedWords(ItemNumbers numbers, String text, Words words) {
        int matched = 0;
        for (String number : numbers.numbers()) {
            int from = matched;
            if (from > 0 && words.is(from, "and")) {
                from++;
            }
            ItemTitles.Match match = ItemTitles.match(number, words, from);
            while (match.complete()) {
                matched = from + match.words();
                // 5.02 strings several titles together, in any order and more than once.
                from = matched;
                match =
                        from < words.size() && text.charAt(words.end(from - 1)) == ';'
                                ? ItemTitles.match(number, words, from)
                                : new ItemTitles.Match(0, false);
            }
        }
        return matched;
    }

    static int closing(String text, int end, int lineEnd) {
        return end < lineEnd && text.charAt(end) == ')' ? 1 : 0;
    }

    static boolean hasStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ':' || c == '-' || c == '\u2013' || c == '\u2014') {
                return true;
            }
        }
        return false;
    }

    /** A quotation mark behind a blank opens the text. */
    static boolean isTitleEnd(String text, int at) {
        char c = text.charAt(at);
        return c == ' '
                || c == '.'
                || c == ':'
                || c == ';'
                || c == '-'
                || c == '*'
                || c == '_'
                || c == '\u2013'
                || c == '\u2014'
                || c == ')'
                || c == '"' && text.charAt(at - 1) != ' ';
    }

    static boolean endsWithStop(String text) {
        return text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    }

    static boolean isBracketOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    static boolean endsOpen(String text) {
        Words words = Words.of(text);
        if (text.endsWith(",") || text.endsWith(";")) {
            return true;
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.equals("and")
                || last.equals("or")
                || last.equals("of")
                || last.equals("the")
                || last.equals("to");
    }

    /** Offset behind the first period that ends a sentence before {@code limit}, or -1. */
    static int sentenceEnd(String text, int limit) {
        int brackets = 0;
        int lastClosed = text.lastIndexOf(')');
        for (int i = 0; i + 2 < limit; i++) {
            char c = text.charAt(i);
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i < 2 || brackets > 0 && i < lastClosed) {
                continue;
            }
            if ((c == '.' || c == ':') && text.charAt(i + 1) == ' ' && isWordEnd(text, i)) {
                int next = skipBlanks(text, i + 1);
                if (next < limit && !Character.isLowerCase(text.charAt(next))) {
                    return i + 1;
                }
            }
            if (c == '-' && text.startsWith(" -- ", i - 1)) {
                return i + 2;
            }
        }
        return -1;
    }

    /** Whether the word before a period is longer than an abbreviation or initial. */
    private static boolean isWordEnd(String text, int period) {
        int start = period;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = period - start;
        return length > 3 || length == 0;
    }

    static boolean isSentence(String text, int end) {
        Words words = Words.of(text, 0, end);
        return words.startsWith("on ")
                || words.startsWith("the company")
                || words.startsWith("the registrant")
                || words.size() > 2
                        && (words.is(0, "on") || words.is(0, "effective") || words.is(0, "as"));
    }

    /** Whether words before {@code end} say in small letters that something was done. */
    static boolean hasVerb(String text, int end) {
        Words words = Words.of(text, 0, end);
        for (int i = 1; i < words.size(); i++) {
            if (Character.isLowerCase(text.charAt(words.start(i)))
                    && VERBS.contains(" " + words.get(i) + " ")) {
                return true;
            }
        }
        return false;
    }

    /** "(a) Not applicable": the first section of an item without a title. */
    static boolean beginsWithLabel(String text) {
        return text.length() > 4
                && text.charAt(0) == '('
                && Character.isLetter(text.charAt(1))
                && text.startsWith(") ", 2);
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    static int wordCount(String text, int end) {
        return Words.of(text, 0, end).size();
    }

    /** Blanks collapsed, closing period, colon, dash and footnote mark dropped. */
    static String cleaned(String printed) {
        String text = isLetterSpaced(printed) ? joinedLetters(printed) : printed;
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && (clean.length() == 0 || clean.charAt(clean.length() - 1) == ' ')) {
                continue;
            }
            clean.append(c);
        }
        int end = clean.length();
        while (end > 0 && isDroppedAtEnd(clean.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end
                && (clean.charAt(start) == '*'
                        || clean.charAt(start) == '_'
                        || clean.charAt(start) == ' ')) {
            start++;
        }
        return start >= end ? null : clean.substring(start, end);
    }

    /** "O t h e r E v e n t s". */
    private static boolean isLetterSpaced(String text) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.start(i) > 1) {
                return false;
            }
        }
        return words.size() >= 5;
    }

    private static String joinedLetters(String text) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean between =
                    text.charAt(i) == ' '
                            && i > 0
                            && text.charAt(i - 1) != ' '
                            && i + 1 < text.length()
                            && text.charAt(i + 1) != ' ';
            if (!between) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean isDroppedAtEnd(char c) {
        return c == ' '
                || c == '.'
                || c == ':'
                || c == '-'
                || c == '*'
                || c == '_'
                || c == ';'
                || c == ','
                || c == '\u2013'
                || c == '\u2014';
    }

    static boolean isNotApplicable(Words words) {
        return words.startsWith("not applicable")
                || words.startsWith("none")
                || words.startsWith("inapplicable")
                || words.startsWith("n a")
                || words.startsWith("are not applicable")
                || words.startsWith("are inapplicable")
                || words.startsWith("are not included")
                || words.startsWith("omitted")
                || words.startsWith("are omitted")
                || words.startsWith("no response");
    }
}
