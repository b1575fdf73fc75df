package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.ItemCatalogue;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of the body against the header's and against the form of their day. */
final class ReconciledItems {
    /** A report's date says when it was filed only within so many days. */
    private static final int LATEST_FILING = 30;

    private ReconciledItems() {}

    static void check(Filing filing, Diagnostics diagnostics) {
        List<Item> items = filing.items();
        if (items.isEmpty()) {
            diagnostics.add(DiagnosticCode.ITEMS_MISSING, "no item was found", null);
        }
        Map<String, Item> first = new HashMap<>();
        for (Item item : items) {
            checkNumber(item, filing, diagnostics);
            Item earlier = first.putIfAbsent(item.number(), item);
            if (earlier != null) {
                diagnostics.add(
                        DiagnosticCode.ITEM_DUPLICATED,
                        "item "
                                + DiagnosticText.plain(item.number())
                                + " has a heading before this one",
                        item.lines());
            }
            if (item.text() == null && AgreementItems.isReported(item)) {
                diagnostics.add(
                        DiagnosticCode.ITEM_EMPTY,
                        "item " + DiagnosticText.plain(item.number()) + " has no text",
                        item.lines());
            }
        }
        Submission header = filing.submission();
        if (header != null && !header.itemInformation().isEmpty() && !items.isEmpty()) {
            compare(AgreementItems.of(header.itemInformation(), items), first, diagnostics);
        }
    }

    private static void compare(
            AgreementItems items, Map<String, Item> first, Diagnostics diagnostics) {
        if (items.agrees()) {
            return;
        }
        if (items.onlyCounted()) {
            diagnostics.add(
                    DiagnosticCode.ITEM_COUNT_DIFFERS,
                    "the header has "
                            + count(items.unnamed(), "blank line")
                            + " for items, the body has "
                            + count(items.bodySize(), "item")
                            + ": "
                            + items.bodyText(),
                    null);
            return;
        }
        for (String number : items.onlyInHeader()) {
            diagnostics.add(
                    DiagnosticCode.ITEM_NOT_IN_BODY,
                    "the header lists item "
                            + DiagnosticText.plain(number)
                            + ", the body has "
                            + items.bodyText(),
                    null);
        }
        for (String number : items.onlyInBody()) {
            LineRange lines = first.get(number).lines();
            diagnostics.add(
                    DiagnosticCode.ITEM_NOT_IN_HEADER,
                    "the body has item "
                            + DiagnosticText.plain(number)
                            + ", the header lists "
                            + items.headerText(),
                    lines);
        }
    }

    private static void checkNumber(Item item, Filing filing, Diagnostics diagnostics) {
        String number = item.number();
        ItemCatalogue.Entry entry = ItemCatalogue.find(number);
        LocalDate filed = filing.submission() == null ? null : filing.submission().filedAsOf();
        LocalDate latest = filed;
        LocalDate earliest = filed;
        if (filed == null) {
            earliest = filing.coverPage() == null ? null : filing.coverPage().dateOfReport();
            latest = earliest == null ? null : earliest.plusDays(LATEST_FILING);
        }
        if (entry == null || earliest == null) {
            return;
        }
        String why = ReconciledRegime.objection(entry, earliest, latest);
        if (why != null) {
            diagnostics.add(
                    DiagnosticCode.ITEM_OUTSIDE_REGIME,
                    "item "
                            + DiagnosticText.plain(number)
                            + " in a report of "
                            + earliest
                            + ": "
                            + why,
                    item.lines());
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
