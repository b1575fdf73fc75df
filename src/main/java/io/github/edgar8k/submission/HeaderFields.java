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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the fields of one header, of either dialect, by the labels of the text dialect. Sections
 * are told by their names; how deep a label is indented says nothing (header files of 2000).
 */
final class HeaderFields {
    static final String FILER = "FILER";

    private static final String ITEM_INFORMATION = "ITEM INFORMATION";
    private static final String ACCESSION_NUMBER = "ACCESSION NUMBER";
    private static final String SUBMISSION_TYPE = "CONFORMED SUBMISSION TYPE";
    private static final String DOCUMENT_COUNT = "PUBLIC DOCUMENT COUNT";
    private static final String PERIOD_OF_REPORT = "CONFORMED PERIOD OF REPORT";
    private static final String FILED_AS_OF = "FILED AS OF DATE";
    private static final String AS_OF_CHANGE = "DATE AS OF CHANGE";
    private static final String ACCEPTED = "ACCEPTANCE-DATETIME";

    /** What was read of the submission's own labels. */
    private final Map<String, Object> first = new HashMap<>();

    private final List<String> items = new ArrayList<>();
    private final List<Integer> itemLines = new ArrayList<>();
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
        if (!tag.equals(ACCEPTED) || !submissionField(tag, value, line)) {
            put(other, tag, value);
        }
    }

    private String path(String label) {
        return role + "/" + section + "/" + label;
    }

    private boolean submissionField(String label, String value, int line) {
        switch (label) {
            case ITEM_INFORMATION:
                items.add(value);
                itemLines.add(line);
                return true;
            case ACCESSION_NUMBER:
            case SUBMISSION_TYPE:
                return isFirst(label, value, orNull(value));
            case DOCUMENT_COUNT:
                Integer count = Numbers.integer(value);
                check(count, label, value, "number", line);
                return isFirst(label, value, count);
            case PERIOD_OF_REPORT:
            case FILED_AS_OF:
            case AS_OF_CHANGE:
                return isFirst(label, value, date(label, value, line));
            case ACCEPTED:
                LocalDateTime accepted = Numbers.dateTime(value);
                check(accepted, label, value, "date and time", line);
                return isFirst(label, value, accepted);
            default:
                return false;
        }
    }

    /**
     * Keeps the first value of a label. False for what its key can't hold: another value, and one
     * that can't be read.
     */
    private boolean isFirst(String label, String value, Object read) {
        if (read == null) {
            return value.isEmpty();
        }
        Object before = first.putIfAbsent(label, read);
        return before == null || before.equals(read);
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
        LocalDate filed = (LocalDate) first.get(FILED_AS_OF);
        LocalDateTime accepted = (LocalDateTime) first.get(ACCEPTED);
        LocalDate period = (LocalDate) first.get(PERIOD_OF_REPORT);
        LocalDate day = filed != null ? filed : accepted != null ? accepted.toLocalDate() : period;
        List<ItemInformation> information = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            String number = ItemInformationText.number(item, day);
            check(number, ITEM_INFORMATION, item, "item of the form", itemLines.get(i));
            information.add(new ItemInformation(orNull(item), number));
        }
        return new Submission(
                (String) first.get(ACCESSION_NUMBER),
                (String) first.get(SUBMISSION_TYPE),
                (Integer) first.get(DOCUMENT_COUNT),
                period,
                filed,
                (LocalDate) first.get(AS_OF_CHANGE),
                accepted,
                information,
                filers,
                other);
    }
}
