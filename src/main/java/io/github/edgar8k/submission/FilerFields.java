package io.github.edgar8k.submission;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.StandardIndustrialClassification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the fields of one FILER section of a header. */
final class FilerFields {
    static final String COMPANY_DATA = "COMPANY DATA";
    static final String FILING_VALUES = "FILING VALUES";
    static final String BUSINESS_ADDRESS = "BUSINESS ADDRESS";
    static final String MAIL_ADDRESS = "MAIL ADDRESS";
    static final String FORMER_COMPANY = "FORMER COMPANY";

    private final HeaderFields header;
    private boolean hasCompanyData;
    private final Map<String, String> company = new LinkedHashMap<>();
    private AddressFields business;
    private AddressFields mail;

    /** The address that is open; null in a second section of its name, which is only kept. */
    private AddressFields address;

    private final List<FormerName> formerNames = new ArrayList<>(2);
    private String formerName;
    private LocalDate dateOfChange;
    private final Map<String, List<String>> other = new LinkedHashMap<>();

    FilerFields(HeaderFields header) {
        this.header = header;
    }

    /** Whether a second section of this name must be another filer's. */
    boolean hasSection(String name) {
        return hasCompanyData && name.equals(COMPANY_DATA);
    }

    void section(String name) {
        address = null;
        if (name.equals(COMPANY_DATA)) {
            hasCompanyData = true;
        } else if (name.equals(BUSINESS_ADDRESS) && business == null) {
            business = new AddressFields();
            address = business;
        } else if (name.equals(MAIL_ADDRESS) && mail == null) {
            mail = new AddressFields();
            address = mail;
        } else if (name.equals(FORMER_COMPANY)) {
            closeFormerName();
        }
    }

    void field(String section, String label, String value, int line) {
        switch (label) {
            case "COMPANY CONFORMED NAME":
            case "CENTRAL INDEX KEY":
            case "STANDARD INDUSTRIAL CLASSIFICATION":
            case "IRS NUMBER":
            case "STATE OF INCORPORATION":
            case "FISCAL YEAR END":
            case "FORM TYPE":
            case "SEC ACT":
            case "SEC FILE NUMBER":
            case "FILM NUMBER":
                once(label, value);
                return;
            case "EIN":
                once("IRS NUMBER", value);
                return;
            case "FORMER CONFORMED NAME":
                closeFormerName();
                formerName = HeaderFields.orNull(value);
                return;
            case "DATE OF NAME CHANGE":
                LocalDate date = header.date(label, value, line);
                if (date != null && dateOfChange == null) {
                    dateOfChange = date;
                } else if (!value.isEmpty()) {
                    HeaderFields.put(other, FORMER_COMPANY + "/" + label, value);
                }
                return;
            default:
                break;
        }
        boolean inAddress = BUSINESS_ADDRESS.equals(section) || MAIL_ADDRESS.equals(section);
        if (!inAddress || address == null || !address.field(label, value)) {
            boolean plain =
                    section == null
                            || section.equals(COMPANY_DATA)
                            || section.equals(FILING_VALUES);
            HeaderFields.put(other, plain ? label : section + "/" + label, value);
        }
    }

    private void once(String label, String value) {
        String before = company.get(label);
        if (before == null) {
            if (!value.isEmpty()) {
                company.put(label, value);
            }
        } else if (!before.equals(value)) {
            HeaderFields.put(other, label, value);
        }
    }

    private void closeFormerName() {
        if (formerName != null || dateOfChange != null) {
            formerNames.add(new FormerName(formerName, dateOfChange));
        }
        formerName = null;
        dateOfChange = null;
    }

    Filer build() {
        closeFormerName();
        return new Filer(
                company.get("COMPANY CONFORMED NAME"),
                company.get("CENTRAL INDEX KEY"),
                classification(company.get("STANDARD INDUSTRIAL CLASSIFICATION")),
                company.get("IRS NUMBER"),
                company.get("STATE OF INCORPORATION"),
                company.get("FISCAL YEAR END"),
                company.get("FORM TYPE"),
                company.get("SEC ACT"),
                company.get("SEC FILE NUMBER"),
                company.get("FILM NUMBER"),
                business == null ? null : business.build(),
                mail == null ? null : mail.build(),
                formerNames,
                other);
    }

    /** "NAME [6153]", the bare code of 1994, or the "[5122" that is left of it in 2000. */
    private static StandardIndustrialClassification classification(String value) {
        if (value == null) {
            return null;
        }
        int open = value.lastIndexOf('[');
        if (open < 0) {
            boolean code = Numbers.integer(value) != null;
            return new StandardIndustrialClassification(code ? null : value, code ? value : null);
        }
        int close = value.indexOf(']', open);
        String name = value.substring(0, open).strip();
        String code = value.substring(open + 1, close < 0 ? value.length() : close).strip();
        return new StandardIndustrialClassification(
                HeaderFields.orNull(name), HeaderFields.orNull(code));
    }

    /** Collects the fields of one address. */
    private static final class AddressFields {
        private final List<String> street = new ArrayList<>(2);
        private final Map<String, String> parts = new HashMap<>();

        /** False for what has no key in an address: another label, and a second value of one. */
        boolean field(String label, String value) {
            switch (label) {
                case "STREET 1":
                case "STREET 2":
                    if (!value.isEmpty()) {
                        street.add(value);
                    }
                    return true;
                case "CITY":
                case "STATE":
                case "ZIP":
                case "BUSINESS PHONE":
                    String before = value.isEmpty() ? null : parts.putIfAbsent(label, value);
                    return before == null || before.equals(value);
                default:
                    return false;
            }
        }

        FilerAddress build() {
            return new FilerAddress(
                    street,
                    parts.get("CITY"),
                    parts.get("STATE"),
                    parts.get("ZIP"),
                    parts.get("BUSINESS PHONE"));
        }
    }
}
