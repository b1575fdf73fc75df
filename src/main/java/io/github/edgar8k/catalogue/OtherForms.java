package io.github.edgar8k.catalogue;

import java.util.List;

/**
 * Titles of the items of Forms 10-K and 10-Q that an 8-K may quote ("Item 7. Management's
 * Discussion and Analysis"): a heading with one of them is no item of the 8-K.
 */
public final class OtherForms {
    private static final List<String> TITLES =
            List.of(
                    "business",
                    "properties",
                    "legal proceedings",
                    "risk factors",
                    "market for",
                    "selected financial data",
                    "selected consolidated financial data",
                    "managements discussion",
                    "management s discussion",
                    "quantitative and qualitative",
                    "financial statements and supplementary data",
                    "consolidated financial statements and supplementary",
                    "changes in and disagreements",
                    "controls and procedures",
                    "directors and executive officers",
                    "directors executive officers",
                    "executive compensation",
                    "security ownership",
                    "certain relationships",
                    "principal accountant",
                    "principal accounting fees",
                    "exhibits financial statement schedules",
                    "exhibits and financial statement schedules",
                    "exhibits and reports on form 8",
                    "defaults upon senior",
                    "changes in securities",
                    "submission of matters",
                    "unresolved staff comments",
                    "mine safety disclosures",
                    "cybersecurity",
                    "financial statements unaudited");

    private OtherForms() {}

    /**
     * Whether the words from {@code from} on are such a title, under integer item {@code number}.
     */
    public static boolean has(String number, Words words, int from) {
        if (number.indexOf('.') >= 0) {
            return false;
        }
        if (number.equals("1") && words.at(from, "financial statements")) {
            return true;
        }
        for (String title : TITLES) {
            if (words.at(from, title)) {
                return true;
            }
        }
        return false;
    }
}
