package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that say "Item" more than once, written here with "|" for the line end. */
class CombinedHeadingTest {
    /** What may stand between a title and the next "Item", and where the lines may break. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item 5. Other Events and Item 9. Regulation FD Disclosure",
                "Item 5. Other Events & Item 9. Regulation FD Disclosure",
                "Item 5. Other Events; Item 9. Regulation FD Disclosure.",
                "Item 5. Other Events; and Item 9. Regulation FD Disclosure.",
                "Item 5. Other Events, Item 9. Regulation FD Disclosure",
                "Item 5. Other Events, and Item 9. Regulation FD Disclosure",
                "Item 5. Other Events/Item 9. Regulation FD Disclosure",
                "Item 5. Other Events - Item 9. Regulation FD Disclosure",
                "Item 5. Other Events \u2013 Item 9. Regulation FD Disclosure",
                "Item 5. Other Events \u2014 Item 9. Regulation FD Disclosure",
                "Item 5. Other Events. Item 9. Regulation FD Disclosure.",
                "Item 5. Other Events Item 9. Regulation FD Disclosure",
                "Item 5. Other Events and|Item 9. Regulation FD Disclosure",
                "Item 5. Other Events|and Item 9. Regulation FD Disclosure",
                "Item 5. Other Events|and|Item 9. Regulation FD Disclosure",
                "Item 5. Other Events and Item|9. Regulation FD Disclosure",
                "Item 5. Other Events and Item 9.|Regulation FD Disclosure",
                "Item 5. Other|Events and Item 9. Regulation|FD Disclosure",
                "Item 5. Other Events;|Item 9. Regulation FD Disclosure.",
                "Item 5. Other Events,|Item 9. Regulation FD Disclosure",
                "Item 5. Other Events and||Item 9. Regulation FD Disclosure",
            })
    void goesOn(String heading) {
        assertThat(Lexed.items(heading.replace('|', '\n') + "\n\nText\n"))
                .containsExactly("5,9: Other Events; Regulation FD Disclosure > Text");
    }

    /** One title a number where "Item" stands before each, shared ones where it does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ITEM 7.01 REGULATION FD DISCLOSURE AND ITEM 8.01 OTHER EVENTS"
                        + " > [REGULATION FD DISCLOSURE, OTHER EVENTS]",
                "Item 3.03 Material Modification to Rights of Security Holders; Item 8.01 Other"
                        + " Events; Item 9.01 Financial Statements and Exhibits"
                        + " > [Material Modification to Rights of Security Holders, Other Events,"
                        + " Financial Statements and Exhibits]",
                "Items 5 and 9. Other Events and Regulation FD Disclosure; Item 7. Exhibits"
                        + " > [Other Events and Regulation FD Disclosure, Other Events and"
                        + " Regulation FD Disclosure, Exhibits]",
                "Item 5/Item 9. Other Events/Regulation FD Disclosure"
                        + " > [Other Events/Regulation FD Disclosure, Other Events/Regulation FD"
                        + " Disclosure]",
                "Item 5.02 Election of Directors; Item 8.01 Other Events"
                        + " > [Election of Directors, Other Events]",
            })
    void titles(String line, String titles) {
        Part.Item item = (Part.Item) Lexed.parts(line + "\n\nText\n").parts().get(0);
        ItemHeading heading = item.heading();
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < heading.numbers().size(); i++) {
            found.append(i == 0 ? "[" : ", ").append(heading.title(i));
        }
        assertThat(found.append(']')).hasToString(titles);
    }

    /** Text that runs in stays text, and an "Item" that a sentence names begins nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "Item 5. Other Events and Item 9. Regulation FD Disclosure. It met > 5,9",
                "Item 5. Other Events. Item 9. Regulation FD Disclosure of our report > 5",
                "Item 5. Other Events. Item 9. Regulation FD Disclosure is amended > 5",
                "Item 5. Other Events. Item 9. Regulation FD Disclosure, as amended > 5",
                "Item 5. Other Events and Item 9. Regulation FD Disclosure|of our report > 5",
                "Item 5. Other Events. Under Item 9. Regulation FD Disclosure > 5",
                "Item 5. Other Events. Item 9 of the report > 5",
                "Item 5. Other Events (Item 9. Regulation FD Disclosure) > 5",
                "Item 5. Other Events and Item 9. > 5",
                "Item 5. Dividends and Item 9. Regulation FD Disclosure > 5",
                "Item 5. Other Events and Item 9. Dividends > 5",
                "Item 5. Other Events and Item 5. Other Events > 5",
                "Item 5. Other Events and Item 8.01 Other Events > 5",
                "Item 5. Other Events and Item 1A. Risk Factors > 5",
            })
    void numbers(String lines, String numbers) {
        assertThat(Lexed.items(lines.replace('|', '\n') + "\n\nText\n"))
                .singleElement()
                .asString()
                .startsWith(numbers + ": ");
    }

    /** Two headings right under one another are two, the first of them without a text. */
    @Test
    void stacked() {
        assertThat(
                        Lexed.items(
                                "Item 5. Other Events.\nItem 9. Regulation FD Disclosure."
                                        + "\n\nText\n"))
                .containsExactly("5: Other Events > ", "9: Regulation FD Disclosure > Text");
    }

    /**
     * HTML without paragraphs: all on one line, and no mark between the last title and the text.
     */
    @Test
    void textRunsOnBehindTheLastTitle() {
        String title =
                "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance"
                        + " Sheet Arrangement of a Registrant";
        assertThat(
                        Lexed.items(
                                "Item 1.01 Entry into a Material Definitive Agreement; and Item 2.03 "
                                        + title
                                        + " On May 9 the Company borrowed money. It is due in 2011.\n"))
                .singleElement()
                .asString()
                .startsWith("1.01,2.03: Entry into a Material Definitive Agreement; " + title);
    }
}
