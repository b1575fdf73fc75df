package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of exhibits against the documents that are attached, in both directions. */
final class ReconciledExhibits {
    /** Exhibits of machine-readable data, which are attached in pieces and seldom listed. */
    private static final String DATA = "101";

    /** The cover page in Inline XBRL: listed, but part of the main document. */
    private static final String COVER_DATA = "104";

    /** So much of a description tells one exhibit from another. */
    private static final int DESCRIPTION = 60;

    private final Filing filing;
    private final Set<String> listed = new HashSet<>();
    private final Set<Integer> linked = new HashSet<>();

    /** Keys and descriptions of what is attached or stands elsewhere. */
    private final Set<String> accounted = new HashSet<>();

    private final List<Exhibit> entries = new ArrayList<>();

    private ReconciledExhibits(Filing filing) {
        this.filing = filing;
    }

    static void check(Filing filing, Parts parts, Diagnostics diagnostics) {
        if (filing.documents().isEmpty()) {
            return;
        }
        ReconciledExhibits check = new ReconciledExhibits(filing);
        check.gather();
        check.reportUnattached(parts, diagnostics);
        check.reportUnlisted(diagnostics);
    }

    /** Whether a document's type is that of an exhibit. */
    static boolean isExhibit(Document document) {
        return document.type() != null && document.type().regionMatches(true, 0, "EX-", 0, 3);
    }

    private static String key(Document document) {
        return AgreementNumbers.exhibitKey(document.type().substring(3));
    }

    private static boolean isData(String key) {
        return key.equals(DATA) || key.startsWith(DATA + ".");
    }

    private void gather() {
        for (Document document : filing.documents()) {
            if (isExhibit(document)) {
                accounted.add(key(document));
            }
        }
        for (Item item : filing.items()) {
            entries.addAll(item.exhibits());
        }
        entries.addAll(filing.exhibitIndex());
        for (Exhibit exhibit : entries) {
            String key = AgreementNumbers.exhibitKey(exhibit.number());
            listed.add(key);
            if (exhibit.document() != null) {
                linked.add(exhibit.document());
            }
            if (exhibit.document() != null
                    || exhibit.incorporatedByReference()
                    || accounted.contains(key)
                    || isElsewhere(exhibit)) {
                accounted.add(key);
                accounted.add(description(exhibit));
            }
        }
    }

    /** An exhibit of two lists is told once, and not where either says where it is. */
    private void reportUnattached(Parts parts, Diagnostics diagnostics) {
        ReconciledEmbedding embedded = null;
        for (Exhibit exhibit : entries) {
            String key = AgreementNumbers.exhibitKey(exhibit.number());
            boolean numbered = !key.isEmpty() && Character.isDigit(key.charAt(0));
            String description = description(exhibit);
            if (!numbered
                    || key.equals(COVER_DATA)
                    || isData(key)
                    || description != null && accounted.contains(description)
                    || !accounted.add(key)) {
                continue;
            }
            if (embedded == null) {
                embedded = ReconciledEmbedding.of(parts);
            }
            if (!embedded.has(key)) {
                reportUnattached(exhibit, diagnostics);
            }
        }
    }

    /** A file without all the documents that the header counts says little about one of them. */
    private void reportUnattached(Exhibit exhibit, Diagnostics diagnostics) {
        Integer counted =
                filing.submission() == null ? null : filing.submission().publicDocumentCount();
        boolean cut = counted != null && counted > filing.documents().size();
        String number = DiagnosticText.plain(exhibit.number());
        diagnostics.add(
                DiagnosticCode.EXHIBIT_NOT_ATTACHED,
                cut ? Severity.INFO : DiagnosticCode.EXHIBIT_NOT_ATTACHED.severity(),
                "exhibit "
                        + number
                        + " is listed, but no document EX-"
                        + number
                        + (cut ? " is in the file, which lacks documents" : " is attached"),
                exhibit.lines());
    }

    private void reportUnlisted(Diagnostics diagnostics) {
        ReconciledMentions mentions = null;
        for (Document document : filing.documents()) {
            if (!isExhibit(document) || isListed(document)) {
                continue;
            }
            if (mentions == null) {
                mentions = ReconciledMentions.of(filing.items());
            }
            String key = key(document);
            String type = DiagnosticText.plain(document.type());
            if (mentions.lists(key)) {
                continue;
            }
            if (mentions.names(key)) {
                diagnostics.add(
                        DiagnosticCode.EXHIBIT_ONLY_NAMED,
                        "the attached document "
                                + type
                                + " is named in the text, but in no list of exhibits",
                        document.lines());
            } else {
                diagnostics.add(
                        DiagnosticCode.EXHIBIT_NOT_LISTED,
                        "the attached document " + type + " is in no list of exhibits",
                        document.lines());
            }
        }
    }

    private boolean isListed(Document document) {
        String key = key(document);
        return document.sequence() != null && linked.contains(document.sequence())
                || listed.contains(key)
                || isData(key);
    }

    /** The words of a description as far as they tell; null where there are too few. */
    private static String description(Exhibit exhibit) {
        if (exhibit.description() == null || exhibit.description().length() < DESCRIPTION / 3) {
            return null;
        }
        int end = Math.min(exhibit.description().length(), DESCRIPTION);
        return "\"" + Words.of(exhibit.description(), 0, end);
    }

    /** Whether an entry's own words say that there is nothing to attach. */
    private static boolean isElsewhere(Exhibit exhibit) {
        return exhibit.description() != null
                && ReconciledEmbedding.saysElsewhere(exhibit.description());
    }
}
