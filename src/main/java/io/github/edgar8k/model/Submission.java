package io.github.edgar8k.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What EDGAR's SGML header says of the submission, in either dialect.
 *
 * @param accessionNumber 18 digits with dashes; the first ten are the submitting account
 * @param submissionType CONFORMED SUBMISSION TYPE
 * @param publicDocumentCount PUBLIC DOCUMENT COUNT
 * @param periodOfReport CONFORMED PERIOD OF REPORT
 * @param filedAsOf FILED AS OF DATE
 * @param dateAsOfChange DATE AS OF CHANGE
 * @param acceptanceDateTime ACCEPTANCE-DATETIME, US Eastern time
 * @param itemInformation one per ITEM INFORMATION line, in the header's order
 * @param filers one per FILER section
 * @param other labels that the model does not know, and sections of other roles
 */
public record Submission(
        String accessionNumber,
        String submissionType,
        Integer publicDocumentCount,
        LocalDate periodOfReport,
        LocalDate filedAsOf,
        LocalDate dateAsOfChange,
        LocalDateTime acceptanceDateTime,
        List<ItemInformation> itemInformation,
        List<Filer> filers,
        Map<String, List<String>> other) {
    public Submission {
        itemInformation = List.copyOf(itemInformation);
        filers = List.copyOf(filers);
        other = OtherLabels.copy(other);
    }
}
