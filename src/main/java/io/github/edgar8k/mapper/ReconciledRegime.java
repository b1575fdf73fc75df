package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.ItemCatalogue;
import java.time.LocalDate;

/** When the form had which item. */
final class ReconciledRegime {
    /**
     * Items that are younger than their form, with the day from which EDGAR has seen them: the
     * effective date of the release, or the first filing where that is earlier.
     */
    private static final String[][] SINCE = {
        {"10", "2003-01-22"}, // Release 33-8177
        {"11", "2003-01-22"}, // Release 34-47225
        {"12", "2003-01-22"}, // Release 33-8176
        {"1.04", "2011-10-17"}, // Release 33-9286, used before it was effective
        {"1.05", "2023-09-05"}, // Release 33-11216
        {"5.06", "2005-11-07"}, // Release 33-8587
        {"5.07", "2010-02-28"}, // Release 33-9089
        {"5.08", "2010-09-16"}, // Release 33-9136, stayed until 2011
        {"6.01", "2005-03-08"}, // Release 33-8518
        {"6.02", "2005-03-08"},
        {"6.03", "2005-03-08"},
        {"6.04", "2005-03-08"},
        {"6.05", "2005-03-08"},
        {"6.06", "2014-09-04"} // Release 33-9638
    };

    private static final LocalDate REGULATION_S = LocalDate.of(1996, 11, 18);
    private static final LocalDate REGULATION_S_END = LocalDate.of(1999, 1, 1);

    private ReconciledRegime() {}

    /**
     * Why a report filed on a day between {@code earliest} and {@code latest} can't have an item;
     * null where it can.
     */
    static String objection(ItemCatalogue.Entry entry, LocalDate earliest, LocalDate latest) {
        if (entry.old() && !earliest.isBefore(ItemCatalogue.NEW_REGIME)) {
            return "items are numbered 1.01 to 9.01 since " + ItemCatalogue.NEW_REGIME;
        }
        if (!entry.old() && latest.isBefore(ItemCatalogue.NEW_REGIME)) {
            return "items were numbered 1 to 12 before " + ItemCatalogue.NEW_REGIME;
        }
        if (entry.number().equals("13")) {
            return "the item was proposed, but never adopted";
        }
        if (entry.number().equals("9")) {
            boolean vacant =
                    latest.isBefore(REGULATION_S)
                            || !earliest.isBefore(REGULATION_S_END)
                                    && latest.isBefore(ItemCatalogue.REGULATION_FD);
            return vacant
                    ? "the form had no item 9 before "
                            + REGULATION_S
                            + ", nor from "
                            + REGULATION_S_END
                            + " to "
                            + ItemCatalogue.REGULATION_FD
                    : null;
        }
        for (String[] row : SINCE) {
            if (row[0].equals(entry.number()) && latest.toString().compareTo(row[1]) < 0) {
                return "the form has it since " + row[1];
            }
        }
        return null;
    }
}
