package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.Set;

/**
 * Titles of the exhibit table of Item 601, which indexes of the 1990s print over the document's
 * own.
 */
final class ExhibitCategories {
    private static final Set<String> TITLES =
            Set.of(
                    "additional exhibits",
                    "underwriting agreement",
                    "material contracts",
                    "other documents or statements to security holders",
                    "instruments defining the rights of security holders",
                    "instruments defining the rights of security holders including indentures",
                    "plan of acquisition reorganization arrangement liquidation or succession",
                    "letter re change in certifying accountant",
                    "letter on change in certifying accountant",
                    "letter re director resignation",
                    "letter on director resignation",
                    "consents of experts and counsel",
                    "consent of experts and counsel",
                    "power of attorney",
                    "financial data schedule",
                    "articles of incorporation and by laws",
                    "articles of incorporation",
                    "by laws",
                    "opinion re legality",
                    "opinion re tax matters",
                    "statement re computation of per share earnings",
                    "statement re computation of ratios",
                    "statements re computation of ratios",
                    "published report regarding matters submitted to vote of security holders",
                    "other documents or statements to securityholders",
                    "subsidiaries of the registrant");

    private ExhibitCategories() {}

    static boolean isTitle(String text) {
        return TITLES.contains(Words.of(text).toString());
    }
}
