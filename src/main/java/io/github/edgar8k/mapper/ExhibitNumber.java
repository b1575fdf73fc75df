package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;

/**
 * An exhibit number of Item 601 of Regulation S-K as a list prints it: "99.1", "99(a)", "(99)",
 * "10.16A", "2-a", "Exhibit 99.1 -", "Ex. 4", "2.1*", "2.".
 *
 * @param number without brackets around it, list period and footnote mark
 * @param mark the footnote mark glued to it, empty where there is none
 * @param prefixed whether "Exhibit" or "No." is printed before it
 * @param compound whether it has a second part: no plain integer
 * @param separated whether brackets, a period, a colon, a dash or a leader part it from the
 *     description
 * @param gap blanks between the number and what follows
 * @param column of the number's first digit or bracket
 * @param end offset of the description, or of the line's end
 */
record ExhibitNumber(
        String number,
        String mark,
        boolean prefixed,
        boolean compound,
        boolean separated,
        int gap,
        int column,
        int end) {

    /** A number with its footnote marks, alone on a line. */
    private static final int LONGEST_ALONE = 12;

    /** Words that a sentence goes on with behind a number and a description does not begin with. */
    private static final String REFERENCE_WORDS =
            " to of and or is are was were in hereto above below which has have attached filed"
                    + " thereto herein hereof through per percent million billion days shares shall will on"
                    + " by for as that under ";

    /**
     * The number that a line, or the rest of one, begins with at {@code from}; null where none is.
     */
    static ExhibitNumber read(String text, int from) {
        return new ExhibitNumberReader(text, from).read();
    }

    /**
     * Whether a line begins as an entry that no list is needed to tell: "Exhibit 99 - Press
     * release", "Exhibit 10.1 Lease", or a number with nothing beside it.
     */
    static boolean leads(Line line) {
        String text = line.text();
        int at = line.indent();
        boolean word = text.regionMatches(true, at, "exhibit ", 0, 8);
        if (!word && (!Character.isDigit(text.charAt(at)) || text.length() - at > LONGEST_ALONE)) {
            return false;
        }
        ExhibitNumber number = read(text, at);
        if (number == null) {
            return false;
        }
        return word
                ? number.prefixed && (number.separated || number.gap > 1)
                : number.end == text.length() && (number.compound || number.number.length() == 3);
    }

    /** The number of "Form of Warrant (Exhibit 4.1)", null where no text ends so. */
    static ExhibitNumber inBracketsAtEnd(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        int open = text.lastIndexOf('(');
        if (open <= 0 || text.charAt(end - 1) != ')') {
            return null;
        }
        String inner = text.substring(open + 1, end - 1);
        ExhibitNumber number = read(inner, 0);
        return number != null && number.prefixed() && number.end() == inner.length()
                ? number
                : null;
    }

    /**
     * Whether what stands behind the number may describe an exhibit and does not go on a sentence.
     */
    boolean isFollowedByDescription(String text) {
        if (end >= text.length()) {
            return true;
        }
        char c = text.charAt(end);
        if (Character.isLowerCase(c)) {
            boolean apart = separated || gap >= 2;
            return (apart || compound && !prefixed)
                    && (apart && gap >= 2 || !isReferenceWord(text));
        }
        return Character.isLetterOrDigit(c) || "\"'([$*+\u201c\u2018`#&".indexOf(c) >= 0;
    }

    private boolean isReferenceWord(String text) {
        int wordEnd = end;
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return REFERENCE_WORDS.contains(" " + text.substring(end, wordEnd) + " ");
    }

    /** Whether it is "A" of "Exhibit A", which Item 601 does not have. */
    boolean isLetter() {
        return Character.isLetter(number.charAt(0));
    }

    /** Whether the shape alone tells a row of a list, without a heading over it. */
    boolean isPlain() {
        return !prefixed && !compound;
    }
}
