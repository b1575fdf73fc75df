package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/**
 * Where the signatures stand: the heading "SIGNATURES" (83 of 84 filings have one) and the sentence
 * "Pursuant to the requirements of the Securities Exchange Act of 1934 ... caused this report to be
 * signed" (all 84, in ten wordings).
 */
final class SignatureRule {
    private static final int HEADING_REACH = 18;
    private static final int MARK_REACH = 60;

    private final Line[] lines;

    SignatureRule(Line[] lines) {
        this.lines = lines;
    }

    /**
     * Index of the first line of the signatures, or the number of lines where there are none.
     *
     * @param firstItem index of the first item heading, -1 where there is none
     * @param lastItem index of the last heading whose title is the form's, -1 where there is none
     */
    int start(int firstItem, int lastItem) {
        int found = -1;
        for (int i = 0; i < lines.length; i++) {
            if (isSentence(i)) {
                if (i > firstItem) {
                    return headingBefore(i);
                }
                if (found < 0) {
                    found = i;
                }
            }
        }
        int heading = firstHeading(Math.max(firstItem, 0));
        if (heading >= 0) {
            return heading;
        }
        if (found >= 0) {
            return headingBefore(found);
        }
        int mark = lastBlockWithMark(lastItem);
        return mark >= 0 ? mark : lines.length;
    }

    static boolean isHeading(Line line) {
        String text = line.text();
        int length = text.length() - line.indent();
        if (!line.isText() || length > 44 || length < 9) {
            return false;
        }
        char first = text.charAt(line.indent());
        if (first != 'S'
                && first != 's'
                && first != '-'
                && first != '*'
                && first != '_'
                && first != '(') {
            return false;
        }
        Words words = Words.of(text);
        return words.equalTo("signatures")
                || words.equalTo("signature")
                || words.size() == 1 && Words.alike(words.get(0), "signatures")
                || words.equalTo("signature page")
                || words.equalTo("signature s")
                || words.equalTo("s i g n a t u r e s")
                || words.equalTo("s i g n a t u r e");
    }

    /** The sentence that the form prescribes, at a line's start. */
    boolean isSentence(int i) {
        Line line = lines[i];
        if (!line.isText() || line.text().length() - line.indent() < 12) {
            return false;
        }
        String text = line.text();
        if (!text.regionMatches(true, line.indent(), "PUR", 0, 3)
                && !text.startsWith("In ", line.indent())
                && !text.startsWith("IN ", line.indent())
                && !text.startsWith("U", line.indent())) {
            return false;
        }
        Words words = Words.of(text);
        if (!words.startsWith("pursuant to")
                && !words.startsWith("in accordance with")
                && !words.startsWith("under the requirements")) {
            return false;
        }
        String sentence = following(i, 5);
        Words all = Words.of(sentence);
        boolean signed =
                all.contains("caused this")
                        || all.contains("to be signed")
                        || all.contains("has been signed")
                        || all.contains("caused the report");
        return signed
                && (all.contains("requirements")
                        || all.contains("requirement")
                        || all.contains("act of 1934")
                        || all.contains("act of l934"));
    }

    private String following(int i, int most) {
        StringBuilder text = new StringBuilder();
        int taken = 0;
        for (int k = i; k < lines.length && taken < most; k++) {
            if (lines[k].isText()) {
                text.append(lines[k].text()).append(' ');
                taken++;
            } else if (!lines[k].isBlank()) {
                break;
            }
        }
        return text.toString();
    }

    /** The heading before the sentence, over blanks, rules, page marks and a registrant's name. */
    private int headingBefore(int sentence) {
        int names = 0;
        for (int i = sentence - 1; i >= 0 && i >= sentence - HEADING_REACH; i--) {
            if (isHeading(lines[i])) {
                return i;
            }
            if (lines[i].isText() && (++names > 3 || HeadingRule.isProse(lines[i]))) {
                break;
            }
        }
        return sentence;
    }

    private int firstHeading(int from) {
        for (int i = from; i < lines.length; i++) {
            if (isHeading(lines[i]) && hasMark(i + 1, i + MARK_REACH)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < lines.length && i < to; i++) {
            if (isMark(lines[i])) {
                return true;
            }
        }
        return false;
    }

    /**
     * A signature without heading and sentence: the last paragraph break before a "By:" or "/s/".
     */
    private int lastBlockWithMark(int lastItem) {
        int mark = -1;
        for (int i = lines.length - 1; i > lastItem && mark < 0; i--) {
            if (isMark(lines[i])) {
                mark = i;
            }
        }
        if (mark < 0) {
            return -1;
        }
        int start = mark;
        for (int i = mark - 1; i > lastItem && i > mark - HEADING_REACH; i--) {
            if (lines[i].isText()) {
                if (HeadingRule.isProse(lines[i])) {
                    return behindParagraph(i, mark);
                }
                if (ItemNumbers.mayBegin(lines[i].text(), lines[i].indent())
                        && ItemNumbers.read(lines[i].text(), lines[i].indent()) != null) {
                    break;
                }
                start = i;
            } else if (lines[i].kind() == LineKind.PAGE_MARK) {
                break;
            }
        }
        return start;
    }

    /** The first line of text behind the paragraph that line {@code i} stands in. */
    private int behindParagraph(int i, int mark) {
        int end = i + 1;
        while (end < mark && lines[end].isText() && !lines[end - 1].text().endsWith(".")) {
            end++;
        }
        while (end < mark && !lines[end].isText()) {
            end++;
        }
        return end;
    }

    /** A conformed signature or a line for one: "/s/", "\s\", "By:". */
    static boolean isMark(Line line) {
        if (!line.isText()) {
            return false;
        }
        String text = line.text();
        int slash = text.indexOf('/');
        while (slash >= 0 && slash + 2 < text.length()) {
            if ((text.charAt(slash + 1) | 0x20) == 's' && text.charAt(slash + 2) == '/') {
                return true;
            }
            slash = text.indexOf('/', slash + 1);
        }
        if (text.indexOf("\\s\\") >= 0 || text.indexOf("\\S\\") >= 0) {
            return true;
        }
        return startsWithShortMark(text, line.indent())
                || startsWithBy(text, line.indent())
                || text.indexOf("  By:") >= 0
                || text.indexOf("  BY:") >= 0;
    }

    /** "s/ Ann Poe". */
    private static boolean startsWithShortMark(String text, int at) {
        if ((text.charAt(at) | 0x20) != 's' || !text.startsWith("/", at + 1)) {
            return false;
        }
        int name = at + 2;
        while (name < text.length() && text.charAt(name) == ' ') {
            name++;
        }
        return name < text.length() && Character.isUpperCase(text.charAt(name));
    }

    private static boolean startsWithBy(String text, int at) {
        return text.regionMatches(true, at, "by", 0, 2)
                && (text.length() == at + 2
                        || text.charAt(at + 2) == ':'
                        || text.startsWith("   ", at + 2)
                        || text.startsWith(" _", at + 2)
                        || text.startsWith(" /", at + 2));
    }
}
