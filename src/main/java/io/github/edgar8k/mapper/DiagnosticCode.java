package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Severity;
import java.util.Locale;

/**
 * What a diagnostic can be about. The codes are stable: users select by them. The README's table of
 * diagnostics is this enum.
 */
public enum DiagnosticCode {
    HEADER_VALUE_UNREADABLE(
            Severity.WARNING, "a date, time, number or item of the header can't be read as one"),
    DOCUMENT_NOT_CLOSED(
            Severity.WARNING, "a document has no end tag; it was read up to the next one"),

    LINE_TOO_LONG(
            Severity.WARNING, "a line is so long that only its first 65,536 characters were read"),
    PART_TOO_LONG(
            Severity.WARNING,
            "the cover page or the signatures are so long that only their beginning was read"),

    COVER_PAGE_MISSING(Severity.ERROR, "no cover page was found"),
    DATE_OF_REPORT_MISSING(Severity.ERROR, "no date of report was found on the cover"),
    REGISTRANT_NAME_MISSING(Severity.ERROR, "no name of a registrant was found on the cover"),
    FILE_NUMBER_MISSING(Severity.ERROR, "no Commission file number was found on the cover"),
    IRS_NUMBER_MISSING(
            Severity.WARNING, "no employer identification number was found on the cover"),
    JURISDICTION_MISSING(
            Severity.WARNING, "no jurisdiction of incorporation was found on the cover"),
    ADDRESS_MISSING(
            Severity.WARNING, "no address of principal executive offices was found on the cover"),
    ZIP_CODE_MISSING(Severity.WARNING, "the address was found on the cover, but no ZIP code of it"),
    TELEPHONE_MISSING(Severity.WARNING, "no telephone number was found on the cover"),
    FORM_TYPE_DIFFERS(
            Severity.WARNING,
            "the header's submission type is not that of a filer, of the main document or of the"
                    + " cover"),
    AMENDMENT_NUMBER_MISSING(Severity.INFO, "an amendment does not print its number"),

    EVENT_AFTER_REPORT(
            Severity.WARNING, "the date of the earliest event is after the date of report"),
    REPORT_AFTER_FILING(
            Severity.WARNING, "the date of report is after the day on which the report was filed"),
    DATE_FAR_FROM_FILING(
            Severity.WARNING, "a date of the cover is more than a year before the filing"),
    PERIOD_OF_REPORT_DIFFERS(
            Severity.WARNING, "the header's period of report is neither of the cover's dates"),

    COVER_FACT_DIFFERS(
            Severity.WARNING, "a value tagged in inline XBRL is not the one that the cover prints"),
    COVER_FACT_USED(
            Severity.INFO, "a value was taken from its inline XBRL tag; none was found as printed"),

    REGISTRANT_COUNT_DIFFERS(
            Severity.WARNING, "the cover and the header do not name as many registrants"),
    REGISTRANT_NAME_DIFFERS(
            Severity.WARNING, "the cover's name is not the one that the header has"),
    REGISTRANT_NAME_FORMER(
            Severity.INFO, "the cover's name is one that the header has as a former name"),
    IRS_NUMBER_DIFFERS(
            Severity.WARNING, "the cover's employer identification number is not the header's"),
    FILE_NUMBER_DIFFERS(Severity.WARNING, "the cover's Commission file number is not the header's"),
    JURISDICTION_DIFFERS(
            Severity.WARNING, "the cover's jurisdiction of incorporation is not the header's"),
    ZIP_CODE_DIFFERS(
            Severity.INFO,
            "the cover's ZIP code is neither of the header's, whose address may be another one"),
    TELEPHONE_DIFFERS(
            Severity.INFO,
            "the cover's telephone number is not the header's, which may be another one"),

    ITEMS_MISSING(Severity.ERROR, "no item was found"),
    ITEM_NOT_IN_HEADER(Severity.WARNING, "the body has an item that the header does not list"),
    ITEM_NOT_IN_BODY(Severity.WARNING, "the header lists an item that the body does not head"),
    ITEM_COUNT_DIFFERS(
            Severity.WARNING,
            "the header's lines for items are blank, and not as many as the body's items"),
    ITEM_OUTSIDE_REGIME(
            Severity.WARNING, "the form did not have that item when the report was filed"),
    ITEM_DUPLICATED(Severity.WARNING, "an item has two headings"),
    ITEM_EMPTY(Severity.INFO, "an item has no text"),

    SIGNATURES_MISSING(Severity.ERROR, "no signature was found"),
    SIGNATURE_DATE_MISSING(Severity.WARNING, "a signature has no date"),
    SIGNATURE_BEFORE_EVENT(
            Severity.WARNING, "a signature is dated before the earliest event that is reported"),
    SIGNATURE_AFTER_FILING(
            Severity.WARNING, "a signature is dated after the day on which the report was filed"),
    SIGNATURE_NAME_DIFFERS(
            Severity.WARNING, "who signs is a registrant neither of the cover nor of the header"),
    SIGNATORY_NAME_MISSING(Severity.WARNING, "a signature has no name of a person"),
    REGISTRANT_NOT_SIGNED(Severity.WARNING, "nobody signs for one of the registrants of the cover"),

    DOCUMENT_COUNT_DIFFERS(
            Severity.WARNING, "the header's count of public documents is not theirs"),
    EXHIBIT_NOT_ATTACHED(
            Severity.WARNING,
            "an exhibit is listed, but neither attached, nor incorporated by reference, nor typed"
                    + " into the main document"),
    EXHIBIT_NOT_LISTED(
            Severity.WARNING, "an attached exhibit is neither listed nor named in the text"),
    EXHIBIT_ONLY_NAMED(
            Severity.INFO, "an attached exhibit is named in the text of an item, but in no list");

    private final Severity severity;
    private final String explanation;

    DiagnosticCode(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** How it stands in the output: "item-not-in-header". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, in one line. */
    public String explanation() {
        return explanation;
    }
}
