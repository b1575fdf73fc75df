package io.github.edgar8k.json;

import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.CheckBoxes;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.Paragraph;
import io.github.edgar8k.model.ParagraphKind;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Security;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import io.github.edgar8k.model.StandardIndustrialClassification;
import io.github.edgar8k.model.Submission;

/** Makes the records of a filing from its JSON. One method a record, in the records' own order. */
final class FilingReader {
    private FilingReader() {}

    static Filing filing(JsonValue json) throws FilingJsonException {
        return Members.read(json, FilingReader::filing);
    }

    private static Filing filing(Members m) throws FilingJsonException {
        return new Filing(
                m.text("source"),
                m.text("formType"),
                m.integer("amendmentNumber"),
                m.record("submission", FilingReader::submission),
                m.record("coverPage", FilingReader::coverPage),
                m.records("items", FilingReader::item),
                m.records("signatures", FilingReader::signature),
                m.records("exhibitIndex", FilingReader::exhibit),
                m.records("documents", FilingReader::document),
                m.records("diagnostics", FilingReader::diagnostic));
    }

    private static Submission submission(Members m) throws FilingJsonException {
        return new Submission(
                m.text("accessionNumber"),
                m.text("submissionType"),
                m.integer("publicDocumentCount"),
                m.date("periodOfReport"),
                m.date("filedAsOf"),
                m.date("dateAsOfChange"),
                m.dateTime("acceptanceDateTime"),
                m.records("itemInformation", FilingReader::itemInformation),
                m.records("filers", FilingReader::filer),
                m.labels("other"));
    }

    private static ItemInformation itemInformation(Members m) throws FilingJsonException {
        return new ItemInformation(m.text("text"), m.text("number"));
    }

    private static Filer filer(Members m) throws FilingJsonException {
        return new Filer(
                m.text("conformedName"),
                m.text("centralIndexKey"),
                m.record("standardIndustrialClassification", FilingReader::classification),
                m.text("irsNumber"),
                m.text("stateOfIncorporation"),
                m.text("fiscalYearEnd"),
                m.text("formType"),
                m.text("secAct"),
                m.text("secFileNumber"),
                m.text("filmNumber"),
                m.record("businessAddress", FilingReader::filerAddress),
                m.record("mailAddress", FilingReader::filerAddress),
                m.records("formerNames", FilingReader::formerName),
                m.labels("other"));
    }

    private static StandardIndustrialClassification classification(Members m)
            throws FilingJsonException {
        return new StandardIndustrialClassification(m.text("name"), m.text("code"));
    }

    private static FilerAddress filerAddress(Members m) throws FilingJsonException {
        return new FilerAddress(
                m.texts("street"), m.text("city"), m.text("state"), m.text("zip"), m.text("phone"));
    }

    private static FormerName formerName(Members m) throws FilingJsonException {
        return new FormerName(m.text("name"), m.date("dateOfChange"));
    }

    private static CoverPage coverPage(Members m) throws FilingJsonException {
        return new CoverPage(
                m.date("dateOfReport"),
                m.date("dateOfEarliestEvent"),
                m.records("registrants", FilingReader::registrant),
                m.text("formerNameOrAddress"),
                m.record("checkBoxes", FilingReader::checkBoxes),
                m.records("securities", FilingReader::security),
                m.lines());
    }

    private static Registrant registrant(Members m) throws FilingJsonException {
        return new Registrant(
                m.text("name"),
                m.text("jurisdictionOfIncorporation"),
                m.text("jurisdictionCode"),
                m.text("commissionFileNumber"),
                m.text("irsEmployerId"),
                m.record("address", FilingReader::address),
                m.text("telephone"));
    }

    private static Address address(Members m) throws FilingJsonException {
        return new Address(
                m.text("text"),
                m.texts("street"),
                m.text("city"),
                m.text("stateOrProvince"),
                m.text("zipCode"),
                m.text("country"));
    }

    private static CheckBoxes checkBoxes(Members m) throws FilingJsonException {
        return new CheckBoxes(
                m.box("writtenCommunications"),
                m.box("solicitingMaterial"),
                m.box("preCommencementTenderOffer"),
                m.box("preCommencementIssuerTenderOffer"),
                m.box("emergingGrowthCompany"),
                m.box("extendedTransitionPeriod"));
    }

    private static Security security(Members m) throws FilingJsonException {
        return new Security(m.text("title"), m.text("tradingSymbol"), m.text("exchange"));
    }

    private static Item item(Members m) throws FilingJsonException {
        return new Item(
                m.text("number"),
                m.text("title"),
                m.text("officialTitle"),
                m.text("currentNumber"),
                m.text("text"),
                m.records("paragraphs", FilingReader::paragraph),
                m.records("exhibits", FilingReader::exhibit),
                m.lines());
    }

    private static Paragraph paragraph(Members m) throws FilingJsonException {
        return new Paragraph(
                m.word("kind", ParagraphKind.values()), m.text("label"), m.text("text"), m.lines());
    }

    private static Signature signature(Members m) throws FilingJsonException {
        return new Signature(
                m.text("registrant"),
                m.date("date"),
                m.records("signatories", FilingReader::signatory),
                m.lines());
    }

    private static Signatory signatory(Members m) throws FilingJsonException {
        return new Signatory(m.text("name"), m.text("title"), m.flag("signed"));
    }

    private static Exhibit exhibit(Members m) throws FilingJsonException {
        return new Exhibit(
                m.text("number"),
                m.text("description"),
                m.flag("incorporatedByReference"),
                m.integer("document"),
                m.lines());
    }

    private static Document document(Members m) throws FilingJsonException {
        return new Document(
                m.integer("sequence"),
                m.text("type"),
                m.text("filename"),
                m.text("description"),
                m.word("format", DocumentFormat.values()),
                m.lines());
    }

    private static Diagnostic diagnostic(Members m) throws FilingJsonException {
        return new Diagnostic(
                m.word("severity", Severity.values()),
                m.text("code"),
                m.text("message"),
                m.lines());
    }
}
