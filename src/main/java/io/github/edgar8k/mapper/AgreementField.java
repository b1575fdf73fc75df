package io.github.edgar8k.mapper;

/** What is compared between a filing's header and its body. */
public enum AgreementField {
    ITEMS("items", "items"),
    PERIOD("periodOfReport", "period of report"),
    REGISTRANTS("registrants", "number of registrants"),
    REGISTRANT_NAME("registrantName", "registrant name"),
    IRS_NUMBER("irsNumber", "IRS number"),
    FILE_NUMBER("fileNumber", "file number"),
    STATE("state", "state"),
    ZIP_CODE("zipCode", "ZIP code"),
    TELEPHONE("telephone", "telephone"),
    DOCUMENTS("documents", "number of documents"),
    EXHIBITS("exhibits", "exhibits"),
    SIGNATURE("signature", "signature"),
    SIGNATURE_DATE("signatureDate", "signature date");

    private final String key;
    private final String label;

    AgreementField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name for programs. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
