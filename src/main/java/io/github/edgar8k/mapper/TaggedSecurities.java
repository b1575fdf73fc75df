package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.Security;
import java.util.ArrayList;
import java.util.List;

/** The printed titles of securities held against those that are tagged. */
final class TaggedSecurities {
    private static final int LONGEST_MARK = 4;

    private TaggedSecurities() {}

    /**
     * Says which symbols and exchanges differ. Tags need not stand in the order of the rows: only
     * what is left without a partner is compared one by one.
     *
     * @param first where the tagged ones begin
     */
    static void compare(
            List<Security> printed,
            List<Security> tagged,
            CoverFact first,
            WitnessDiagnostics diagnostics) {
        List<Security> facts = new ArrayList<>(tagged);
        List<Security> rows = new ArrayList<>(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            if (!removeLike(printed.get(i), facts)) {
                rows.add(printed.get(i));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Security row = rows.get(i);
            Security fact = facts.get(i);
            compare(
                    "trading symbol",
                    row.tradingSymbol(),
                    fact.tradingSymbol(),
                    first,
                    diagnostics);
            compare("exchange", row.exchange(), fact.exchange(), first, diagnostics);
        }
    }

    private static void compare(
            String field,
            String printed,
            String tagged,
            CoverFact first,
            WitnessDiagnostics diagnostics) {
        if (!agree(printed, tagged)) {
            diagnostics.differs(field, printed, tagged, first);
        }
    }

    private static boolean removeLike(Security row, List<Security> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (agree(row.tradingSymbol(), facts.get(i).tradingSymbol())
                    && agree(row.exchange(), facts.get(i).exchange())) {
                facts.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether the words are the same, or one side says nothing. */
    private static boolean agree(String printed, String tagged) {
        return printed == null
                || tagged == null
                || Words.of(printed).toString().equals(Words.of(tagged).toString());
    }

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
