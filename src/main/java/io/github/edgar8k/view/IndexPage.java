package io.github.edgar8k.view;

import io.github.edgar8k.catalogue.ItemCatalogue;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many filings as one table that can be sorted and filtered, with their items by year. Keeps some
 * hundred bytes of each filing. The page's data are JSON, which its script lays out.
 */
public final class IndexPage {
    private final String name;
    private final ScriptData filings = new ScriptData();
    private final ScriptData failures = new ScriptData();
    private final Map<String, String> titles = new TreeMap<>();
    private int count;
    private int failed;

    /**
     * @param name of the folder or archive, for people
     */
    public IndexPage(String name) {
        this.name = name;
    }

    /** Adds a row. */
    public void add(Filing filing) {
        filings.raw(count++ == 0 ? "" : ",\n").raw("[").string(filing.source());
        filings.raw(",").string(filing.formType());
        LocalDate date = Headline.date(filing);
        filings.raw(",").string(date == null ? null : date.toString());
        filings.raw(",").strings(Headline.registrants(filing)).raw(",");
        List<String> numbers = new ArrayList<>();
        int exhibits = filing.exhibitIndex().size();
        for (Item item : filing.items()) {
            String number = item.currentNumber() == null ? item.number() : item.currentNumber();
            numbers.add(number);
            exhibits += item.exhibits().size();
            ItemCatalogue.Entry entry = ItemCatalogue.find(number);
            if (entry != null) {
                titles.put(number, entry.title());
            }
        }
        filings.strings(numbers).raw(",").number(exhibits);
        for (Severity severity : Severity.values()) {
            filings.raw(",").number(count(filing, severity));
        }
        filings.raw("]");
    }

    /**
     * Adds an input that could not be read.
     *
     * @param source its name
     * @param message why
     */
    public void addFailure(String source, String message) {
        failures.raw(failed++ == 0 ? "" : ",\n")
                .raw("[")
                .string(source)
                .raw(",")
                .string(message)
                .raw("]");
    }

    /** How many filings there are. */
    public int size() {
        return count;
    }

    /**
     * The page.
     *
     * @param skipped how many files were not 8-Ks
     * @return one HTML file in UTF-8
     */
    public byte[] toBytes(long skipped) {
        Markup html = new Markup();
        html.raw(
                "<a class=\"skip\" href=\"#table\">Skip to the table</a>\n<header class=\"top\"><div><h1>");
        html.text(name).raw("</h1><p>").raw(count).raw(count == 1 ? " filing" : " filings");
        if (skipped > 0) {
            html.raw(" \u00b7 ")
                    .raw(Long.toString(skipped))
                    .raw(skipped == 1 ? " other file skipped" : " other files skipped");
        }
        if (failed > 0) {
            html.raw(" \u00b7 ").raw(failed).raw(" not read");
        }
        html.raw("</p></div><div class=\"tools\">");
        html.raw("<button type=\"button\" id=\"theme\" hidden>Theme</button></div></header>\n");
        html.raw(
                "<main class=\"index\" id=\"index\"><noscript><p>The table needs JavaScript.</p></noscript></main>\n");
        html.raw("<p id=\"say\" class=\"vh\" aria-live=\"polite\"></p>\n");
        html.raw("<script type=\"application/json\" id=\"data\">{\"filings\":[");
        html.raw(filings.toString()).raw("],\n\"failures\":[").raw(failures.toString());
        html.raw("],\n\"titles\":{").raw(titles()).raw("}}</script>");
        return Page.of(name + " \u00b7 Form 8-K filings", html);
    }

    private String titles() {
        ScriptData data = new ScriptData();
        String comma = "";
        for (Map.Entry<String, String> title : titles.entrySet()) {
            data.raw(comma).string(title.getKey()).raw(":").string(title.getValue());
            comma = ",";
        }
        return data.toString();
    }

    private static int count(Filing filing, Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : filing.diagnostics()) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
