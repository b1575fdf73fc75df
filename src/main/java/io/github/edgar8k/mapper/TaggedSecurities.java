package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Security;
import java.util.ArrayList;
import java.util.List;

/** The printed titles of securities held against those that are tagged. */
final class TaggedSecurities {
    private static final int LONGEST_MARK = 4;

    private TaggedSecurities() {}

    /** The printed rows without the marks of notes; there are as many tagged ones. */
    static List<Security> withoutNoteMarks(List<Security> printed, List<Security> tagged) {
        List<Security> securities = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            securities.add(withoutNoteMark(printed.get(i), tagged.get(i)));
        }
        return securities;
    }

    /** A note's mark, "2029(1)", is printed behind a title and not tagged with it. */
    private static Security withoutNoteMark(Security printed, Security tagged) {
        return isMarked(printed.title(), tagged.title())
                ? new Security(tagged.title(), printed.tradingSymbol(), printed.exchange())
                : printed;
    }

    private static boolean isMarked(String printed, String tagged) {
        if (!printed.startsWith(tagged) || printed.length() > tagged.length() + LONGEST_MARK) {
            return false;
        }
        for (int i = tagged.length(); i < printed.length(); i++) {
            if (Character.isLetter(printed.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
