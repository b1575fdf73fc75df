package io.github.edgar8k.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * What the number of an item meant before it got its present meaning. Item 9 was added by Release
 * 34-37801 and dropped by 33-7505; the title of 5.02 was changed by 33-8732A.
 *
 * @param until the day from which on the number has the meaning that {@link ItemCatalogue} gives
 * @param currentNumber today's number of what it meant
 * @param title the form's title then
 */
public record EarlierItem(String number, LocalDate until, String currentNumber, String title) {
    private static final List<EarlierItem> ALL =
            List.of(
                    new EarlierItem(
                            "9",
                            ItemCatalogue.REGULATION_FD,
                            "3.02",
                            "Sales of Equity Securities Pursuant to Regulation S"),
                    new EarlierItem(
                            "5.02",
                            LocalDate.of(2006, 11, 7),
                            "5.02",
                            "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers"));

    /** The one with that number, or null. */
    public static EarlierItem of(String number) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).number.equals(number)) {
                return ALL.get(i);
            }
        }
        return null;
    }

    /** The one that a number meant on a day, null where it had its present meaning. */
    static EarlierItem on(String number, LocalDate date) {
        EarlierItem earlier = date == null ? null : of(number);
        return earlier != null && date.isBefore(earlier.until) ? earlier : null;
    }
}
