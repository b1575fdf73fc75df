package io.github.edgar8k.submission;

import io.github.edgar8k.catalogue.ItemInformationText;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the fields of one header, of either dialect, by the labels of the text dialect. Sections
 * are told by their names; how deep a label is indented says nothing (header files of 2000).
 */
final class HeaderFields {
    static final String FILER = "FILER";

    private String accessionNumber;
    private String submissionType;
    private Integer publicDocumentCount;
    private LocalDate periodOfReport;
    private LocalDate filedAsOf;
    private LocalDate dateAsOfChange;
    private LocalDateTime acceptanceDateTime;
    private final List<String> items = new ArrayList<>();
    private final List<Filer> filers = new ArrayList<>();
    private final Map<String, List<String>> other = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private String role;
    private String section;
    private FilerFields filer;

    /** A role line ("FILER:", "SUBJECT COMPANY:") begins a section of that role. */
    void role(String name) {
        closeFiler();
        role = name;
        section = null;
        if (name.equals(FILER)) {
            filer = new FilerFields(this);
        }
    }

    /** A section line of a role ("COMPANY DATA:"). A first one without a role is a filer's. */
    void section(String name) {
        if (role == null || filer != null && filer.hasSection(name)) {
            role(FILER);
        }
        section = name;
        if (filer != null) {
            filer.section(name);
        }
    }

    /** The closing tag of a role in the tag dialect. */
    void endRole() {
        closeFiler();
        role = null;
        section = null;
    }

    void endSection() {
        section = null;
    }

    /** One labelled value; blank is "". */
    void field(String label, String value, int line) {
        if (submissionField(label, value, line)) {
            return;
        }
        if (filer != null) {
            filer.field(section, label, value, line);
        } else if (role == null) {
            put(other, label, value);
        } else {
            put(other, section == null ? role + "/" + label : path(label), value);
        }
    }

    /** A raw tag inside a header of the text dialect. */
    void rawTag(String tag, String value, int line) {
        if (!tag.equals("ACCEPTANCE-DATETIME") || !submissionField(tag, value, line)) {
            put(other, tag, value);
        }
    }

    private String path(String label) {
        return role + "/" + section + "/" + label;
    }

    private boolean submissionField(String label, String value, int line) {
        switch (label) {
            case "ACCESSION NUMBER":
                if (accessionNumber == null) {
                    accessionNumber = orNull(value);
                    return true;
                }
                return accessionNumber.equals(value);
            case "CONFORMED SUBMISSION TYPE":
                if (submissionType == null) {
                    submissionType = orNull(value);
                    return true;
                }
                return submissionType.equals(value);
            case "PUBLIC DOCUMENT COUNT":
                publicDocumentCount = Numbers.integer(value);
                check(publicDocumentCount, label, value, "number", line);
                return true;
            case "CONFORMED PERIOD OF REPORT":
                periodOfReport = date(label, value, line);
                return true;
            case "FILED AS OF DATE":
                filedAsOf = date(label, value, line);
                return true;
            case "DATE AS OF CHANGE":
                dateAsOfChange = date(label, value, line);
                return true;
            case "ACCEPTANCE-DATETIME":
                acceptanceDateTime = Numbers.dateTime(value);
                check(acceptanceDateTime, label, value, "date and time", line);
                return true;
            case "ITEM INFORMATION":
                items.add(value);
                return true;
            default:
                return false;
        }
    }

    /** YYYYMMDD, or null and a diagnostic where it is no date. */
    LocalDate date(String label, String value, int line) {
        LocalDate date = Numbers.date(value);
        check(date, label, value, "date", line);
        return date;
    }

    private void check(Object read, String label, String value, String what, int line) {
        if (read == null && !value.isEmpty()) {
            diagnostics.add(
                    new Diagnostic(
                            Severity.WARNING,
                            "header-value-unreadable",
                            label + " of the header is no " + what + ": " + Printable.of(value),
                            LineRange.of(line)));
        }
    }

    static void put(Map<String, List<String>> labels, String label, String value) {
        List<String> values = labels.get(label);
        if (values == null) {
            values = new ArrayList<>(2);
            labels.put(label, values);
        }
        values.add(value);
    }

    static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private void closeFiler() {
        if (filer != null) {
            filers.add(filer.build());
            filer = null;
        }
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Submission build() {
        closeFiler();
        List<ItemInformation> information = new ArrayList<>(items.size());
        for (String item : items) {
            information.add(
                    new ItemInformation(orNull(item), ItemInformationText.number(item, filedAsOf)));
        }
        return new Submission(
                accessionNumber,
                submissionType,
                publicDocumentCount,
                periodOfReport,
                filedAsOf,
                dateAsOfChange,
                acceptanceDateTime,
                information,
                filers,
                other);
    }
}
