package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;

/**
 * What stands alone right over the heading of the signatures and belongs to them, not to the item
 * before: "Dated this 3rd day of May, 1998", the registrant's name as the cover prints it, which is
 * a page's head where it comes again below.
 */
final class SignatureLead {
    private static final int MOST_LINES = 3;
    private static final int NAME_REACH = 24;
    private static final int LONGEST = 70;
    private static final int SHORTEST_NAME = 8;

    private SignatureLead() {}

    /**
     * Index of the first line of the signatures whose heading is at {@code heading}.
     *
     * @param firstItem index of the first item heading, -1 where there is none
     */
    static int start(Line[] lines, int heading, int firstItem) {
        if (heading >= lines.length || !SignatureRule.isHeading(lines[heading])) {
            return heading;
        }
        int start = heading;
        for (int taken = 0; taken < MOST_LINES; taken++) {
            int above = start - 1;
            while (above > firstItem && isGap(lines[above])) {
                above--;
            }
            if (above <= firstItem
                    || firstItem < 0
                    || !isAlone(lines, above)
                    || !isDate(lines[above]) && !isOnCover(lines, above, firstItem)) {
                break;
            }
            if (isFormName(lines[above]) || comesAgain(lines, above, heading)) {
                lines[above] = lines[above].as(LineKind.RUNNING_HEAD);
            }
            start = above;
        }
        return start;
    }

    private static boolean isGap(Line line) {
        return line.isBlank() || line.kind() == LineKind.RULE;
    }

    private static boolean isAlone(Line[] lines, int i) {
        Line line = lines[i];
        return line.isText()
                && line.text().length() - line.indent() <= LONGEST
                && !lines[i - 1].isText()
                && !lines[i + 1].isText();
    }

    private static boolean isDate(Line line) {
        if ((line.text().charAt(line.indent()) | 0x20) != 'd') {
            return false;
        }
        Words words = Words.of(line.text());
        String year = words.get(words.size() - 1);
        return (words.is(0, "dated") || words.is(0, "date"))
                && year.length() == 4
                && Character.isDigit(year.charAt(0));
    }

    private static boolean isFormName(Line line) {
        Words words = Words.of(line.text());
        return words.is(0, "form") || words.startsWith("current report");
    }

    private static boolean comesAgain(Line[] lines, int i, int heading) {
        String name = lines[i].trimmed();
        for (int k = heading; k < lines.length && k < heading + NAME_REACH; k++) {
            // A date may stand before it.
            String text = lines[k].text();
            int at = text.length() - name.length();
            if (lines[k].isText()
                    && at >= 0
                    && text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnCover(Line[] lines, int i, int firstItem) {
        String name = lines[i].trimmed();
        if (name.length() < SHORTEST_NAME || TitleText.isNotApplicable(Words.of(name))) {
            return false;
        }
        for (int k = 0; k < firstItem; k++) {
            if (lines[k].isText()
                    && lines[k].text().length() - lines[k].indent() == name.length()
                    && name.equalsIgnoreCase(lines[k].trimmed())) {
                return true;
            }
        }
        return false;
    }
}
