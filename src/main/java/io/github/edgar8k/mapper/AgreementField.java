package io.github.edgar8k.mapper;

/** What is compared between a filing's header and its body. */
public enum AgreementField {
    ITEMS("items"),
    PERIOD("period of report"),
    REGISTRANTS("number of registrants"),
    REGISTRANT_NAME("registrant name"),
    IRS_NUMBER("IRS number"),
    FILE_NUMBER("file number"),
    STATE("state"),
    ZIP_CODE("ZIP code"),
    TELEPHONE("telephone"),
    DOCUMENTS("number of documents"),
    EXHIBITS("exhibits"),
    SIGNATURE("signature"),
    SIGNATURE_DATE("signature date");

    private final String label;

    AgreementField(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
