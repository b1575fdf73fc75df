package io.github.edgar8k.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * The items of Form 8-K: the integer ones of before 23 August 2004 and the dotted ones since
 * (Release 33-8400), each with the form's title, the variants that filers print, and the old ones'
 * successors.
 */
public final class ItemCatalogue {
    /** From this day on the form has dotted items (Release 33-8400). */
    public static final LocalDate NEW_REGIME = LocalDate.of(2004, 8, 23);

    /**
     * From this day on item 9 is Regulation FD (Release 33-7881); before 1999 it was Regulation S
     * sales.
     */
    public static final LocalDate REGULATION_FD = LocalDate.of(2000, 10, 23);

    /**
     * An item.
     *
     * @param number as the form numbers it
     * @param successor the dotted item of today for an integer item, null for a dotted one and for
     *     13
     * @param titles the form's title first, then variants in print
     */
    public record Entry(String number, String successor, List<String> titles) {
        /** The form's title. */
        public String title() {
            return titles.get(0);
        }

        /** Whether the number is an integer one, of before 23 August 2004. */
        public boolean old() {
            return number.indexOf('.') < 0;
        }

        /** Today's number of the same item, null where there is none. */
        public String currentNumber() {
            return old() ? successor : number;
        }
    }

    /** Every item, old ones first, in the form's order. */
    public static final List<Entry> ENTRIES =
            List.of(
                    old(
                            "1",
                            "5.01",
                            "Changes in Control of Registrant",
                            "Change in Control of Registrant",
                            "Change of Control of Registrant",
                            "Changes of Control of Registrant",
                            "Change in Control"),
                    old(
                            "2",
                            "2.01",
                            "Acquisition or Disposition of Assets",
                            "Acquisition and Disposition of Assets",
                            "Acquisition of Assets",
                            "Disposition of Assets"),
                    old("3", "1.03", "Bankruptcy or Receivership"),
                    old(
                            "4",
                            "4.01",
                            "Changes in Registrant's Certifying Accountant",
                            "Change in Registrant's Certifying Accountant",
                            "Changes in Registrant's Certifying Accountants",
                            "Change in Certifying Accountant",
                            "Changes in Registrant's Certifying Public Accountant",
                            "Changes in Registrant's Independent Accountant",
                            "Changes in Registrant's Certifying Account"),
                    old(
                            "5",
                            "8.01",
                            "Other Events",
                            "Other Events and Regulation FD Disclosure",
                            "Other Events and Required FD Disclosure",
                            "Other Items",
                            "Other Materially Important Events",
                            "Other Material Events",
                            "Other Information",
                            "Other Matters",
                            "Press Release"),
                    old(
                            "6",
                            "5.02",
                            "Resignations of Registrant's Directors",
                            "Resignation of Registrant's Director",
                            "Resignation of Directors"),
                    old(
                            "7",
                            "9.01",
                            "Financial Statements, Pro Forma Financial Information and Exhibits",
                            "Financial Statements and Exhibits",
                            "Financial Statements and Pro Forma Financial Information",
                            "Financial Information, Pro Forma Financial Information and Exhibits",
                            "Financial Statements, Pro Forma Financial Statements and Exhibits",
                            "Financial Statements, Financial Information and Exhibits",
                            "Financial Statements, Pro Forma Information and Exhibits",
                            "Exhibits and Financial Statements",
                            "Financial Statements",
                            "Exhibits"),
                    old(
                            "8",
                            "5.03",
                            "Change in Fiscal Year",
                            "Changes in Fiscal Year",
                            "Change in Registrant's Fiscal Year"),
                    old(
                            "9",
                            "7.01",
                            "Regulation FD Disclosure",
                            "Sales of Equity Securities Pursuant to Regulation S",
                            "Reg FD Disclosure"),
                    old(
                            "10",
                            "5.05",
                            "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics",
                            "Amendments to the Registrant's Code of Ethics"),
                    old(
                            "11",
                            "5.04",
                            "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
                    old(
                            "12",
                            "2.02",
                            "Results of Operations and Financial Condition",
                            "Disclosure of Results of Operations and Financial Condition",
                            "Results of Operations"),
                    old(
                            "13",
                            null,
                            "Receipt of an Attorney's Written Notice Pursuant to 17 CFR 205.3(d)"),
                    item(
                            "1.01",
                            "Entry into a Material Definitive Agreement",
                            "Material Definitive Agreement",
                            "Entry into a Definitive Material Agreement",
                            "Amendment of a Material Definitive Agreement"),
                    item(
                            "1.02",
                            "Termination of a Material Definitive Agreement",
                            "Termination of Material Agreement"),
                    item("1.03", "Bankruptcy or Receivership"),
                    item("1.04", "Mine Safety - Reporting of Shutdowns and Patterns of Violations"),
                    item("1.05", "Material Cybersecurity Incidents"),
                    item(
                            "2.01",
                            "Completion of Acquisition or Disposition of Assets",
                            "Acquisition or Disposition of Assets"),
                    item(
                            "2.02",
                            "Results of Operations and Financial Condition",
                            "Results of Operations",
                            "Disclosure of Results of Operations and Financial Condition"),
                    item(
                            "2.03",
                            "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant",
                            "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement",
                            "Creation of a Direct Financial Obligation"),
                    item(
                            "2.04",
                            "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement"),
                    item("2.05", "Costs Associated with Exit or Disposal Activities"),
                    item("2.06", "Material Impairments"),
                    item(
                            "3.01",
                            "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing",
                            "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard"),
                    item("3.02", "Unregistered Sales of Equity Securities"),
                    item("3.03", "Material Modification to Rights of Security Holders"),
                    item("4.01", "Changes in Registrant's Certifying Accountant"),
                    item(
                            "4.02",
                            "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review",
                            "Non-Reliance on Previously Issued Financial Statements"),
                    item("5.01", "Changes in Control of Registrant"),
                    item(
                            "5.02",
                            "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers",
                            "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers",
                            "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers",
                            "Departure of Directors or Certain Officers",
                            "Compensatory Arrangements of Certain Officers",
                            "Election of Directors",
                            "Appointment of Certain Officers"),
                    item(
                            "5.03",
                            "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year",
                            "Amendments to Articles of Incorporation or Bylaws"),
                    item(
                            "5.04",
                            "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"),
                    item(
                            "5.05",
                            "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"),
                    item("5.06", "Change in Shell Company Status"),
                    item("5.07", "Submission of Matters to a Vote of Security Holders"),
                    item(
                            "5.08",
                            "Shareholder Director Nominations",
                            "Shareholder Nominations Pursuant to Exchange Act Rule 14a-11"),
                    item("6.01", "ABS Informational and Computational Material"),
                    item("6.02", "Change of Servicer or Trustee"),
                    item("6.03", "Change in Credit Enhancement or Other External Support"),
                    item("6.04", "Failure to Make a Required Distribution"),
                    item("6.05", "Securities Act Updating Disclosure"),
                    item("6.06", "Static Pool"),
                    item("7.01", "Regulation FD Disclosure", "Reg FD Disclosure"),
                    item("8.01", "Other Events"),
                    item(
                            "9.01",
                            "Financial Statements and Exhibits",
                            "Financial Statements, Pro Forma Financial Information and Exhibits",
                            "Financial Statements, Financial Information and Exhibits",
                            "Financial Statements",
                            "Exhibits"));

    private ItemCatalogue() {}

    /** The item with that number ("5", "8.01"), or null. */
    public static Entry find(String number) {
        int at = indexOf(number);
        return at < 0 ? null : ENTRIES.get(at);
    }

    /** Where the item with that number stands in {@link #ENTRIES}, or -1. */
    public static int indexOf(String number) {
        for (int i = 0; i < ENTRIES.size(); i++) {
            if (ENTRIES.get(i).number().equals(number)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The form's title of an item on a day.
     *
     * @param date day of the filing or the report, null for the latest title
     * @return null for a number that the form never had
     */
    public static String officialTitle(String number, LocalDate date) {
        EarlierItem earlier = EarlierItem.on(number, date);
        Entry entry = find(number);
        return earlier != null ? earlier.title() : entry == null ? null : entry.title();
    }

    /**
     * Today's number of an item that was reported on a day: item 9 was Regulation S sales before it
     * was Regulation FD, and these are item 3.02 today.
     *
     * @param date day of the filing or the report, null for the latest meaning
     * @return null where there is none
     */
    public static String currentNumber(String number, LocalDate date) {
        EarlierItem earlier = EarlierItem.on(number, date);
        Entry entry = find(number);
        return earlier != null
                ? earlier.currentNumber()
                : entry == null ? null : entry.currentNumber();
    }

    private static Entry old(String number, String successor, String... titles) {
        return new Entry(number, successor, List.of(titles));
    }

    private static Entry item(String number, String... titles) {
        return new Entry(number, null, List.of(titles));
    }
}
