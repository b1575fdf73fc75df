package io.github.edgar8k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemInformationTextTest {
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2004, 8, 22);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2004, 8, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Changes in control of registrant | 1 | 5.01",
                "Bankruptcy or receivership | 3 | 1.03",
                "Changes in registrant's certifying accountant | 4 | 4.01",
                "Other events | 5 | 8.01",
                "Financial statements and exhibits | 7 | 9.01",
                "Regulation FD Disclosure | 9 | 7.01",
                "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the"
                        + " Code of Ethics | 10 | 5.05",
                "Amendments to the Registrant's Code of Ethics | 10 | 5.05",
                "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans | 11 |"
                        + " 5.04",
                "RESULTS OF  OPERATIONS AND FINANCIAL CONDITION | 12 | 2.02"
            })
    void aTitleOfBothFormsGoesByTheFilingDate(String text, String old, String current) {
        assertThat(ItemInformationText.number(text, LAST_OLD_DAY)).isEqualTo(old);
        assertThat(ItemInformationText.number(text, FIRST_NEW_DAY)).isEqualTo(current);
        assertThat(ItemInformationText.number(text, null)).isEqualTo(current);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acquisition or disposition of assets | 2",
                "Resignations of registrant's directors | 6",
                "Change in fiscal year | 8",
                "Receipt of an Attorney's Written Notice Pursuant to 17 CFR 205.3(d) | 13",
                "7 | 7",
                "12 | 12",
                "5. | 5"
            })
    void theOldFormsOwn(String text, String number) {
        assertThat(ItemInformationText.number(text, LocalDate.of(1996, 5, 2))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Entry into a Material Definitive Agreement | 1.01",
                "Mine Safety - Reporting of Shutdowns and Patterns of Violations | 1.04",
                "Material Cybersecurity Incidents | 1.05",
                "<ITEMS>1.05 | 1.05",
                "Completion of Acquisition or Disposition of Assets | 2.01",
                "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance"
                        + " Sheet Arrangement of a Registrant | 2.03",
                "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an"
                        + " Obligation under an Off-Balance Sheet Arrangement | 2.04",
                "Cost Associated with Exit or Disposal Activities | 2.05",
                "Costs Associated with Exit or Disposal Activities | 2.05",
                "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard;"
                        + " Transfer of Listing. | 3.01",
                "Material Modifications to Rights of Security Holders | 3.03",
                "Material Modification to Rights of Security Holders | 3.03",
                "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report"
                        + " or Completed Interim Review | 4.02",
                "Departure of Directors or Principal Officers; Election of Directors; Appointment"
                        + " of Principal Officers | 5.02",
                "Departure of Directors or Certain Officers; Election of Directors; Appointment of"
                        + " Certain Officers: Compensatory Arrangements of Certain Officers | 5.02",
                "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year | 5.03",
                "Amendment to Registrant's Code of Ethics, or Waiver of a Provision | 5.05",
                "Shareholder Nominations Pursuant to Exchange Act Rule 14a-11 | 5.08",
                "Shareholder Director Nominations | 5.08",
                "ABS Informational and Computational Material | 6.01",
                "Static Pool | 6.06",
                "2.02 | 2.02"
            })
    void todaysFormsOwn(String text, String number) {
        assertThat(ItemInformationText.number(text, LocalDate.of(2012, 5, 2))).isEqualTo(number);
    }

    @Test
    void whatNamesNoItemIsNull() {
        for (String text :
                new String[] {
                    null, "", "  ", "14", "0", "3C.1", "06b", "2.2", "Weather", "<ITEMS>"
                }) {
            assertThat(ItemInformationText.number(text, FIRST_NEW_DAY)).as(text).isNull();
        }
    }
}
