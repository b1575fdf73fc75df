package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.ItemTitles;
import io.github.edgar8k.catalogue.OtherForms;
import io.github.edgar8k.catalogue.Words;

/**
 * Tells whether a line that begins with "Item" and a number is the heading of an item, a line of a
 * table of contents, or neither: a reference that a wrapped line happens to begin with. The number
 * decides which item it is; the title, the line before and the place on the line decide whether.
 */
final class HeadingRule {
    /** Words that a reference goes on with and a title does not begin with. */
    private static final String REFERENCE_WORDS =
            " of and or above below herein hereof shall is are in to by under which as that for was were on"
                    + " with pursuant may has have had hereby will does do at this these the such if"
                    + " from through only being attached incorporated furnished ";

    /** Words behind which a sentence goes on. */
    private static final String OPEN_WORDS =
            " a also and at by for from in of on or see than that the this to under with ";

    private static final int SHORT_LINE = 60;
    private static final int PROSE_LINE = 55;

    private final Line[] lines;

    /** The candidate found last, which tells whether the line under it begins afresh. */
    private HeadingCandidate before;

    HeadingRule(Line[] lines) {
        this.lines = lines;
    }

    /**
     * The candidate at a line, or null where the line is no heading. Lines are asked for from the
     * first to the last.
     */
    HeadingCandidate at(int i) {
        HeadingCandidate candidate = read(i);
        before = candidate == null ? before : candidate;
        return candidate;
    }

    private HeadingCandidate read(int i) {
        Line line = lines[i];
        String text = line.text();
        int from = afterMark(text, line.indent());
        boolean labelled = false;
        if (!ItemNumbers.mayBegin(text, from)) {
            from = afterOutlineLabel(text, from);
            labelled = from > 0;
            if (!labelled || !ItemNumbers.mayBegin(text, from)) {
                return null;
            }
        }
        ItemNumbers numbers = ItemNumbers.read(text, from);
        if (numbers == null) {
            return null;
        }
        int end = numbers.end();
        if (numbers.glued() && !Character.isUpperCase(text.charAt(end))) {
            return null;
        }
        Words rest = Words.of(text, end, text.length());
        if (ContentsRule.endsWithPage(text, numbers.numbersEnd())) {
            return new HeadingCandidate(i, numbers, false, true);
        }
        String number = numbers.numbers().get(0);
        if (OtherForms.has(number, rest, 0)) {
            return null;
        }
        boolean afresh = beginsAfresh(i);
        if (rest.isEmpty()) {
            return end == text.length() && (afresh || nextLineIsTitle(i, number))
                    ? new HeadingCandidate(i, numbers, nextLineIsTitle(i, number), false)
                    : null;
        }
        if (!mayFollowNumber(text.charAt(end))) {
            return null;
        }
        ItemTitles.Match match = ItemTitles.match(number, rest, 0);
        boolean titled = match.complete() || match.words() >= 2 && match.words() == rest.size();
        if (titled
                && goesOnAsSentence(text, rest, match.words())
                && !CombinedHeading.isAt(lines, i, numbers)) {
            titled = false;
            if (!afresh) {
                return null;
            }
        }
        if (titled) {
            boolean whole = match.complete() && match.words() == rest.size();
            return afresh
                            || isUnderlined(i, match.words() == rest.size())
                            || endsSentence(lines[i - 1])
                            || whole && isNoProse(lines[i - 1])
                            || line.indent() > lines[i - 1].indent() + 12
                    ? new HeadingCandidate(i, numbers, true, false)
                    : null;
        }
        return !labelled && afresh && isTitleLike(line, numbers, rest)
                ? new HeadingCandidate(i, numbers, false, false)
                : null;
    }

    /** Marks that stand before a heading: bullets, "**" for bold print, a rule glued to it. */
    private static int afterMark(String text, int at) {
        int i = at;
        while (i < text.length()
                && (text.charAt(i) == '*' || text.charAt(i) == '-' || text.charAt(i) == '_')) {
            i++;
        }
        while (i > at && i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Offset behind "A." or "(1)" and the blanks after it, 0 where there is no such label. */
    private static int afterOutlineLabel(String text, int at) {
        int i = at;
        if (i < text.length() && text.charAt(i) == '(') {
            i++;
        }
        int start = i;
        while (i < text.length() && i < start + 3 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == start
                || i + 1 >= text.length()
                || text.charAt(i) != '.' && text.charAt(i) != ')') {
            return 0;
        }
        i++;
        int blanks = i;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i > blanks ? i : 0;
    }

    private static boolean mayFollowNumber(char c) {
        return Character.isLetterOrDigit(c)
                || c == '('
                || c == '"'
                || c == '\u201c'
                || c == '*'
                || c == '['
                || c == '\'';
    }

    /**
     * Whether what was before has come to an end: a blank, a rule, a page mark, a heading's line.
     */
    private boolean beginsAfresh(int i) {
        if (i == 0 || !lines[i - 1].isText()) {
            return true;
        }
        Line above = lines[i - 1];
        return (above.text().length() - above.indent() < SHORT_LINE || endsSentence(above))
                && ItemNumbers.mayBegin(above.text(), above.indent())
                && before != null
                && before.line() == i - 1;
    }

    /** Nothing but the number and its title, over a rule: no wrapped line is set so. */
    private boolean isUnderlined(int i, boolean whole) {
        return whole && i + 1 < lines.length && lines[i + 1].kind() == LineKind.RULE;
    }

    /** A line too short for running text that goes on, or a row of cells. */
    private static boolean isNoProse(Line above) {
        String text = above.text();
        return (text.length() - above.indent() < PROSE_LINE
                        || text.indexOf("   ", above.indent()) >= 0)
                && !OPEN_WORDS.contains(' ' + text.substring(text.lastIndexOf(' ') + 1) + ' ');
    }

    private static boolean endsSentence(Line before) {
        String text = before.text();
        char c = text.charAt(text.length() - 1);
        return c == '.' || c == '!' || c == '?' || c == '"' || c == '\u201d' || c == ':';
    }

    /**
     * "Item 9. Regulation FD Disclosure," is intended ...: the title is named, not set over a text.
     */
    private static boolean goesOnAsSentence(String text, Words rest, int matched) {
        if (matched >= rest.size()) {
            int end = rest.end(rest.size() - 1);
            return end < text.length()
                    && (text.charAt(end) == ','
                            || text.charAt(end) == '"'
                            || text.charAt(end) == ')');
        }
        char mark = text.charAt(rest.end(matched - 1));
        if (mark == '"' || mark == ',' || mark == '\u201d') {
            return true;
        }
        boolean stopped = mark == '.' || mark == ':' || mark == '-';
        char next = text.charAt(rest.start(matched));
        return !stopped
                && Character.isLowerCase(next)
                && REFERENCE_WORDS.contains(" " + rest.get(matched) + " ")
                && !isConnective(rest.get(matched));
    }

    /** A title may go on with these ("Other Events and Regulation FD Disclosure"). */
    private static boolean isConnective(String word) {
        return word.equals("and") || word.equals("or") || word.equals("of");
    }

    /** A title that is none of the form's: it begins like one and is not a sentence's middle. */
    private boolean isTitleLike(Line line, ItemNumbers numbers, Words rest) {
        if (TitleText.isNotApplicable(rest)) {
            return true;
        }
        if (Character.isLowerCase(line.text().charAt(numbers.end()))) {
            return false;
        }
        String word = rest.get(0);
        if (REFERENCE_WORDS.contains(" " + word + " ")
                && !numbers.separated()
                && !line.text().startsWith("   ", numbers.end() - 3)
                && !isUpper(line.text(), numbers.end())) {
            return false;
        }
        if (mentionsForm(rest)) {
            return false;
        }
        return numbers.separated()
                || isUpper(line.text(), numbers.end())
                || line.text().length() < 75
                || line.text().startsWith("  ", numbers.end() - 2);
    }

    private static boolean mentionsForm(Words rest) {
        return rest.startsWith("of form")
                || rest.startsWith("of regulation")
                || rest.startsWith("of part")
                || rest.startsWith("of the")
                || rest.startsWith("form 8")
                || rest.startsWith("part ");
    }

    private boolean nextLineIsTitle(int i, String number) {
        for (int k = i + 1; k < lines.length && k <= i + 3; k++) {
            if (lines[k].isText()) {
                Words words = Words.of(lines[k].text());
                ItemTitles.Match match = ItemTitles.match(number, words, 0);
                return match.complete() || match.words() >= 2 && match.words() == words.size();
            }
        }
        return false;
    }

    /** Whether the letters from {@code from} on are capitals. */
    static boolean isUpper(String text, int from) {
        boolean letters = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** Whether a line is set like running text: long, and in small letters. */
    static boolean isProse(Line line) {
        String text = line.text();
        if (text.length() - line.indent() < PROSE_LINE) {
            return false;
        }
        int small = 0;
        int gaps = 0;
        for (int i = line.indent(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                small++;
            } else if (c == ' ' && text.startsWith("   ", i)) {
                gaps++;
            }
        }
        return small * 2 > text.length() - line.indent() && gaps <= 2;
    }
}
