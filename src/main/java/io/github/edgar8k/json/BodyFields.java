package io.github.edgar8k.json;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Paragraph;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import java.io.IOException;
import java.util.List;

/** Writes what follows the cover page: items, signatures, exhibits, documents, diagnostics. */
final class BodyFields {
    private BodyFields() {}

    static void items(Fields to, List<Item> items) throws IOException {
        to.array("items");
        for (Item item : items) {
            to.object();
            to.text("number", item.number());
            to.text("title", item.title());
            to.text("officialTitle", item.officialTitle());
            to.text("currentNumber", item.currentNumber());
            to.text("text", item.text());
            paragraphs(to, item.paragraphs());
            exhibits(to, "exhibits", item.exhibits());
            to.lines(item.lines());
            to.endObject();
        }
        to.endArray();
    }

    private static void paragraphs(Fields to, List<Paragraph> paragraphs) throws IOException {
        to.array("paragraphs");
        for (Paragraph paragraph : paragraphs) {
            to.object();
            to.word("kind", paragraph.kind());
            to.text("label", paragraph.label());
            to.text("text", paragraph.text());
            to.lines(paragraph.lines());
            to.endObject();
        }
        to.endArray();
    }

    static void signatures(Fields to, List<Signature> signatures) throws IOException {
        to.array("signatures");
        for (Signature signature : signatures) {
            to.object();
            to.text("registrant", signature.registrant());
            to.date("date", signature.date());
            signatories(to, signature.signatories());
            to.lines(signature.lines());
            to.endObject();
        }
        to.endArray();
    }

    private static void signatories(Fields to, List<Signatory> signatories) throws IOException {
        to.array("signatories");
        for (Signatory signatory : signatories) {
            to.object();
            to.text("name", signatory.name());
            to.text("title", signatory.title());
            to.flag("signed", signatory.signed());
            to.endObject();
        }
        to.endArray();
    }

    static void exhibits(Fields to, String name, List<Exhibit> exhibits) throws IOException {
        to.array(name);
        for (Exhibit exhibit : exhibits) {
            to.object();
            to.text("number", exhibit.number());
            to.text("description", exhibit.description());
            to.flag("incorporatedByReference", exhibit.incorporatedByReference());
            to.number("document", exhibit.document());
            to.lines(exhibit.lines());
            to.endObject();
        }
        to.endArray();
    }

    static void documents(Fields to, List<Document> documents) throws IOException {
        to.array("documents");
        for (Document document : documents) {
            to.object();
            to.number("sequence", document.sequence());
            to.text("type", document.type());
            to.text("filename", document.filename());
            to.text("description", document.description());
            to.word("format", document.format());
            to.lines(document.lines());
            to.endObject();
        }
        to.endArray();
    }

    static void diagnostics(Fields to, List<Diagnostic> diagnostics) throws IOException {
        to.array("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            to.object();
            to.word("severity", diagnostic.severity());
            to.text("code", diagnostic.code());
            to.text("message", diagnostic.message());
            to.lines(diagnostic.lines());
            to.endObject();
        }
        to.endArray();
    }
}
