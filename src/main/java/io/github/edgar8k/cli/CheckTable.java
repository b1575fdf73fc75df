package io.github.edgar8k.cli;

import io.github.edgar8k.mapper.Agreement;
import io.github.edgar8k.mapper.AgreementField;
import io.github.edgar8k.mapper.AgreementVerdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How often each field agrees, over all filings. */
final class CheckTable {
    private static final int FIELD = 24;
    private static final int NUMBER = 9;

    private final Map<AgreementField, int[]> counts = new EnumMap<>(AgreementField.class);
    private int filings;

    void add(CheckedFiling checked) {
        filings++;
        for (Agreement agreement : checked.agreements()) {
            int[] count =
                    counts.computeIfAbsent(
                            agreement.field(), field -> new int[AgreementVerdict.values().length]);
            count[agreement.verdict().ordinal()]++;
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        row(
                text,
                filings + (filings == 1 ? " filing" : " filings"),
                "agrees",
                "differs",
                "unknown",
                "share");
        for (Map.Entry<AgreementField, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            int agrees = count[AgreementVerdict.AGREES.ordinal()];
            int differs = count[AgreementVerdict.DISAGREES.ordinal()];
            String share =
                    agrees + differs == 0
                            ? "-"
                            : String.format(
                                    Locale.ROOT, "%.3f", agrees / (double) (agrees + differs));
            row(
                    text,
                    entry.getKey().label(),
                    Integer.toString(agrees),
                    Integer.toString(differs),
                    Integer.toString(count[AgreementVerdict.UNKNOWN.ordinal()]),
                    share);
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String first, String... numbers) {
        text.append(pad(first, FIELD));
        for (String number : numbers) {
            text.append(" ".repeat(Math.max(1, NUMBER - number.length()))).append(number);
        }
        text.append('\n');
    }

    /** A word with blanks up to a width. */
    static String pad(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
