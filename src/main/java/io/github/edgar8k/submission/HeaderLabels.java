package io.github.edgar8k.submission;

/**
 * The names of the header: which labels begin a role or a section (a blank value does not prove
 * it), and the label that each tag of the PDS dialect stands for.
 */
final class HeaderLabels {
    private HeaderLabels() {}

    /** The label of the role that {@code name} begins, null where it begins none. */
    static String role(String name) {
        switch (name) {
            case "FILER":
            case "SUBJECT COMPANY":
            case "FILED BY":
            case "REPORTING-OWNER":
            case "ISSUER":
            case "SERIAL COMPANY":
            case "DEPOSITOR":
            case "SECURITIZER":
            case "FILED-FOR":
            case "ISSUING_ENTITY":
            case "UNDERWRITER":
                return name;
            case "SUBJECT-COMPANY":
                return "SUBJECT COMPANY";
            case "FILED-BY":
                return "FILED BY";
            case "REPORTING OWNER":
                return "REPORTING-OWNER";
            case "SERIAL-COMPANY":
                return "SERIAL COMPANY";
            case "FILED FOR":
                return "FILED-FOR";
            case "ISSUING-ENTITY":
            case "ISSUING ENTITY":
                return "ISSUING_ENTITY";
            default:
                return null;
        }
    }

    /** The label of the section that {@code name} begins, null where it begins none. */
    static String section(String name) {
        switch (name) {
            case "COMPANY DATA":
            case "COMPANY-DATA":
                return FilerFields.COMPANY_DATA;
            case "OWNER DATA":
            case "OWNER-DATA":
                return "OWNER DATA";
            case "FILING VALUES":
            case "FILING-VALUES":
                return FilerFields.FILING_VALUES;
            case "BUSINESS ADDRESS":
            case "BUSINESS-ADDRESS":
                return FilerFields.BUSINESS_ADDRESS;
            case "MAIL ADDRESS":
            case "MAIL-ADDRESS":
                return FilerFields.MAIL_ADDRESS;
            case "FORMER COMPANY":
            case "FORMER-COMPANY":
                return FilerFields.FORMER_COMPANY;
            default:
                return null;
        }
    }

    /** The label of a PDS tag with a value, null for a tag that the text dialect does not know. */
    static String label(String tag) {
        switch (tag) {
            case "ACCESSION-NUMBER":
                return "ACCESSION NUMBER";
            case "TYPE":
                return "CONFORMED SUBMISSION TYPE";
            case "PUBLIC-DOCUMENT-COUNT":
                return "PUBLIC DOCUMENT COUNT";
            case "PERIOD":
                return "CONFORMED PERIOD OF REPORT";
            case "ITEMS":
                return "ITEM INFORMATION";
            case "FILING-DATE":
                return "FILED AS OF DATE";
            case "DATE-OF-FILING-DATE-CHANGE":
                return "DATE AS OF CHANGE";
            case "EFFECTIVENESS-DATE":
                return "EFFECTIVENESS DATE";
            case "ACCEPTANCE-DATETIME":
            case "SROS":
            case "CIK":
            case "CITY":
            case "STATE":
            case "ZIP":
            case "EIN":
                return tag.equals("CIK") ? "CENTRAL INDEX KEY" : tag;
            case "CONFORMED-NAME":
                return "COMPANY CONFORMED NAME";
            case "ASSIGNED-SIC":
                return "STANDARD INDUSTRIAL CLASSIFICATION";
            case "ORGANIZATION-NAME":
                return "ORGANIZATION NAME";
            case "IRS-NUMBER":
                return "IRS NUMBER";
            case "STATE-OF-INCORPORATION":
                return "STATE OF INCORPORATION";
            case "FISCAL-YEAR-END":
                return "FISCAL YEAR END";
            case "FORM-TYPE":
                return "FORM TYPE";
            case "ACT":
                return "SEC ACT";
            case "FILE-NUMBER":
                return "SEC FILE NUMBER";
            case "FILM-NUMBER":
                return "FILM NUMBER";
            case "STREET1":
                return "STREET 1";
            case "STREET2":
                return "STREET 2";
            case "PHONE":
                return "BUSINESS PHONE";
            case "FORMER-CONFORMED-NAME":
                return "FORMER CONFORMED NAME";
            case "DATE-CHANGED":
                return "DATE OF NAME CHANGE";
            default:
                return null;
        }
    }
}
