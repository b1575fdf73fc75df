package io.github.edgar8k.json;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.StandardIndustrialClassification;
import io.github.edgar8k.model.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what the SGML header says. */
final class SubmissionFields {
    private SubmissionFields() {}

    static void write(Fields to, Submission submission) throws IOException {
        if (!to.object("submission", submission)) {
            return;
        }
        to.text("accessionNumber", submission.accessionNumber());
        to.text("submissionType", submission.submissionType());
        to.number("publicDocumentCount", submission.publicDocumentCount());
        to.date("periodOfReport", submission.periodOfReport());
        to.date("filedAsOf", submission.filedAsOf());
        to.date("dateAsOfChange", submission.dateAsOfChange());
        to.dateTime("acceptanceDateTime", submission.acceptanceDateTime());
        to.array("itemInformation");
        for (ItemInformation line : submission.itemInformation()) {
            to.object();
            to.text("text", line.text());
            to.text("number", line.number());
            to.endObject();
        }
        to.endArray();
        to.array("filers");
        for (Filer filer : submission.filers()) {
            filer(to, filer);
        }
        to.endArray();
        other(to, submission.other());
        to.endObject();
    }

    private static void filer(Fields to, Filer filer) throws IOException {
        to.object();
        to.text("conformedName", filer.conformedName());
        to.text("centralIndexKey", filer.centralIndexKey());
        classification(to, filer.standardIndustrialClassification());
        to.text("irsNumber", filer.irsNumber());
        to.text("stateOfIncorporation", filer.stateOfIncorporation());
        to.text("fiscalYearEnd", filer.fiscalYearEnd());
        to.text("formType", filer.formType());
        to.text("secAct", filer.secAct());
        to.text("secFileNumber", filer.secFileNumber());
        to.text("filmNumber", filer.filmNumber());
        address(to, "businessAddress", filer.businessAddress());
        address(to, "mailAddress", filer.mailAddress());
        to.array("formerNames");
        for (FormerName former : filer.formerNames()) {
            to.object();
            to.text("name", former.name());
            to.date("dateOfChange", former.dateOfChange());
            to.endObject();
        }
        to.endArray();
        other(to, filer.other());
        to.endObject();
    }

    private static void classification(Fields to, StandardIndustrialClassification sic)
            throws IOException {
        if (to.object("standardIndustrialClassification", sic)) {
            to.text("name", sic.name());
            to.text("code", sic.code());
            to.endObject();
        }
    }

    private static void address(Fields to, String name, FilerAddress address) throws IOException {
        if (to.object(name, address)) {
            to.texts("street", address.street());
            to.text("city", address.city());
            to.text("state", address.state());
            to.text("zip", address.zip());
            to.text("phone", address.phone());
            to.endObject();
        }
    }

    private static void other(Fields to, Map<String, List<String>> labels) throws IOException {
        to.object("other", labels);
        for (Map.Entry<String, List<String>> label : labels.entrySet()) {
            to.texts(label.getKey(), label.getValue());
        }
        to.endObject();
    }
}
