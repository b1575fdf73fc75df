package io.github.edgar8k.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The cover page (Form 8-K, "Date of Report" to the check boxes).
 *
 * @param dateOfReport the date of report; where only one date is printed it is both dates
 * @param dateOfEarliestEvent the date of the earliest event reported (dei:DocumentPeriodEndDate)
 * @param registrants in printed order
 * @param formerNameOrAddress as printed, null for "N/A", "Not applicable", "None" and blanks
 * @param checkBoxes null before the form had them (23 August 2004)
 * @param securities securities registered under Section 12(b) (on the form since May 2019)
 * @param lines where the cover page stands
 */
public record CoverPage(
        LocalDate dateOfReport,
        LocalDate dateOfEarliestEvent,
        List<Registrant> registrants,
        String formerNameOrAddress,
        CheckBoxes checkBoxes,
        List<Security> securities,
        LineRange lines) {
    public CoverPage {
        registrants = List.copyOf(registrants);
        securities = List.copyOf(securities);
    }
}
