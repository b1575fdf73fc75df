package io.github.edgar8k.catalogue;

import java.time.LocalDate;

/**
 * What stands on the header's ITEM INFORMATION lines: a number (1994, the PDS dialect), or EDGAR's
 * title of the item. Several titles name one item before 23 August 2004 and another since, so the
 * filing date decides, not the capitals.
 */
public final class ItemInformationText {
    /** Effective date of Release 33-8400, which renumbered the items. */
    private static final LocalDate RENUMBERED = LocalDate.of(2004, 8, 23);

    private static final int LAST_INTEGER_ITEM = 13;
    private static final String LEAKED_TAG = "<ITEMS>";

    /** EDGAR's titles, words in lower case, with the item of the old form and of today's. */
    private static final String[][] TITLES = {
        {"changes in control of registrant", "1", "5.01"},
        {"change in control of registrant", "1", "5.01"},
        {"acquisition or disposition of assets", "2", "2.01"},
        {"bankruptcy or receivership", "3", "1.03"},
        {"changes in registrants certifying accountant", "4", "4.01"},
        {"other events", "5", "8.01"},
        {"other events and regulation fd disclosure", "5", "8.01"},
        {"resignations of registrants directors", "6", "5.02"},
        {"financial statements and exhibits", "7", "9.01"},
        {"financial statements pro forma financial information and exhibits", "7", "9.01"},
        {"change in fiscal year", "8", "5.03"},
        {"sales of equity securities pursuant to regulation s", "9", "3.02"},
        {"regulation fd disclosure", "9", "7.01"},
        {"amendments to the registrants code of ethics", "10", "5.05"},
        {"amendment to registrants code of ethics", "10", "5.05"},
        {"amendments to registrants code of ethics", "10", "5.05"},
        {"amendment to the registrants code of ethics", "10", "5.05"},
        {"temporary suspension of trading under registrants employee benefit plans", "11", "5.04"},
        {"results of operations and financial condition", "12", "2.02"},
        {"receipt of an attorneys written notice", "13", null},
        {"entry into a material definitive agreement", null, "1.01"},
        {"termination of a material definitive agreement", null, "1.02"},
        {"mine safety reporting of shutdowns and patterns of violations", null, "1.04"},
        {"material cybersecurity incidents", null, "1.05"},
        {"completion of acquisition or disposition of assets", null, "2.01"},
        {
            "creation of a direct financial obligation or an obligation under an off balance sheet"
                    + " arrangement of a registrant",
            null,
            "2.03"
        },
        {
            "triggering events that accelerate or increase a direct financial obligation or an"
                    + " obligation under an off balance sheet arrangement",
            null,
            "2.04"
        },
        {"cost associated with exit or disposal activities", null, "2.05"},
        {"costs associated with exit or disposal activities", null, "2.05"},
        {"material impairments", null, "2.06"},
        {
            "notice of delisting or failure to satisfy a continued listing rule or standard"
                    + " transfer of listing",
            null,
            "3.01"
        },
        {"unregistered sales of equity securities", null, "3.02"},
        {"material modifications to rights of security holders", null, "3.03"},
        {"material modification to rights of security holders", null, "3.03"},
        {
            "non reliance on previously issued financial statements or a related audit report or"
                    + " completed interim review",
            null,
            "4.02"
        },
        {"departure of directors or principal officers", null, "5.02"},
        {"departure of directors or certain officers", null, "5.02"},
        {"amendments to articles of incorporation or bylaws change in fiscal year", null, "5.03"},
        {"change in shell company status", null, "5.06"},
        {"submission of matters to a vote of security holders", null, "5.07"},
        {"shareholder nominations pursuant to exchange act rule 14a 11", null, "5.08"},
        {"shareholder director nominations", null, "5.08"},
        {"abs informational and computational material", null, "6.01"},
        {"change of servicer or trustee", null, "6.02"},
        {"change in credit enhancement or other external support", null, "6.03"},
        {"failure to make a required distribution", null, "6.04"},
        {"securities act updating disclosure", null, "6.05"},
        {"static pool", null, "6.06"}
    };

    /** Beginnings that decide: EDGAR printed different second halves of these titles. */
    private static final int SHORTEST_BEGINNING = 30;

    private ItemInformationText() {}

    /**
     * The number of the item that an ITEM INFORMATION line names.
     *
     * @param text the line's value; may be null or blank
     * @param filed the filing date; where it is null, a title that both forms have is today's
     * @return "5", "8.01", or null where the text names no item
     */
    public static String number(String text, LocalDate filed) {
        if (text == null) {
            return null;
        }
        String value = text.strip();
        if (value.regionMatches(true, 0, LEAKED_TAG, 0, LEAKED_TAG.length())) {
            value = value.substring(LEAKED_TAG.length()).strip();
        }
        if (value.isEmpty()) {
            return null;
        }
        if (value.charAt(0) >= '0' && value.charAt(0) <= '9') {
            return bareNumber(value);
        }
        String words = Words.of(value).toString();
        boolean old = filed != null && filed.isBefore(RENUMBERED);
        String number = null;
        for (String[] title : TITLES) {
            if (words.equals(title[0])
                    || number == null
                            && title[0].length() >= SHORTEST_BEGINNING
                            && words.startsWith(title[0])) {
                number = old ? title[1] : title[2];
                if (number == null && words.equals(title[0])) {
                    number = old ? title[2] : title[1];
                }
                if (words.equals(title[0])) {
                    return number;
                }
            }
        }
        return number;
    }

    /** "5" or "2.02": an item number of either form; null for other digits. */
    private static String bareNumber(String value) {
        int dot = value.indexOf('.');
        String whole = dot < 0 ? value : value.substring(0, dot);
        if (whole.isEmpty() || whole.length() > 2 || !isDigits(whole)) {
            return null;
        }
        int number = Integer.parseInt(whole);
        if (dot < 0 || dot == value.length() - 1) {
            return number >= 1 && number <= LAST_INTEGER_ITEM ? Integer.toString(number) : null;
        }
        String part = value.substring(dot + 1);
        boolean dotted = number >= 1 && number <= 9 && part.length() == 2 && isDigits(part);
        return dotted && !part.equals("00") ? number + "." + part : null;
    }

    private static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
