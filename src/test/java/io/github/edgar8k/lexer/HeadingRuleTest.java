package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines that begin with "Item" and a number are headings, and which are references. */
class HeadingRuleTest {
    private static final String PROSE =
            "The company reports the acquisition of a subsidiary that makes parts, and the";

    /** Behind a blank line: a title of the filer's own, or words that stand for a text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item 5. Other Events",
                "**Item 5. Other Events**",
                "- Item 5. Other Events",
                "__Item 5. Other Events",
                "A. Item 5. Other Events",
                "(1) Item 5. Other Events",
                "Item 5. Dividend Declaration",
                "Item 5  Dividend Declaration",
                "ITEM 5 BEING ACQUIRED",
                "Item 5. (Dividend Declaration)",
                "Item 5. \"Dividend\" Declaration",
                "Item 5. \u201cDividend\u201d Declaration",
                "Item 5. *Dividend Declaration",
                "Item 5. [Dividend Declaration]",
                "Item 5. 'Dividend' Declaration",
                "Item 5. not applicable",
                "Item 5. None",
                "Item 5. inapplicable",
                "Item 5. N/A",
                "Item 5 are not applicable",
                "Item 5 are inapplicable",
                "Item 5 are not included",
                "Item 5. omitted",
                "Item 5 are omitted",
                "Item 5. No response",
                "Item 5. Other Events and Dividend Declaration",
                "Item 5. Other Events or Dividends",
                "Item 5. Other Events of Importance",
            })
    void headings(String line) {
        assertThat(Lexed.items(PROSE + "\n\n" + line + "\n")).hasSize(1);
    }

    /** Behind a blank line too: another form's items, other words than titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item 7. Management's Discussion and Analysis",
                "Item 5, dividends were declared",
                "Item 5 of Form 8-K",
                "Item 5. Of Form 8-K",
                "Item 5. Of Regulation S-K",
                "Item 5. Of Part II",
                "Item 5. Of the Report",
                "Item 5. Form 8-K",
                "Item 5. Part II",
                "Item 5 Above is a Dividend",
                "Item 5 ........ 3",
                "Item 5 )",
                "Item 5. (*)",
                "Item 5 / Dividends",
                "Item 5dividends",
                "Item 5 ; Dividends",
                "A Item 5. Other Events",
                "(1)Item 5. Other Events",
                "A. Item 5. Dividend Declaration",
                "() Item 5. Other Events",
                "1234. Item 5. Other Events",
            })
    void noHeadings(String line) {
        assertThat(Lexed.items(PROSE + "\n\n" + line + "\n")).isEmpty();
    }

    /**
     * In the middle of a text nothing but a title of the form's own, set apart, is a heading; a
     * line too short to go on sets it apart.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "subsidiary.              | Item 5. Other Events                 | true",
                "subsidiary!              | Item 5. Other Events                 | true",
                "subsidiary?              | Item 5. Other Events                 | true",
                "subsidiary:              | Item 5. Other Events                 | true",
                "the \"subsidiary\"       | Item 5. Other Events                 | true",
                "the \u201csubsidiary\u201d | Item 5. Other Events               | true",
                "the subsidiary           | Item 5. Other Events                 | true",
                "the subsidiary of a bank in the county | Item 5. Other Events   | false",
                "the subsidiary           | Item 5. Other Events, and            | false",
                "the subsidiary under     | Item 5. Other Events                 | false",
                "the subsidiary           | .                 Item 5. Other Events | true",
                "the subsidiary           | Item 5                               | false",
                "the subsidiary.          | Item 5. Dividend Declaration         | false",
                "the subsidiary.          | Item 5. Other Events is furnished     | false",
                "the subsidiary.          | Item 5. Other Events, is furnished    | false",
                "the subsidiary.          | Item 5. Other Events\" is furnished   | false",
                "the subsidiary.          | Item 5. Other Events\u201d is given   | false",
                "the subsidiary.          | Item 5. Other Events\"               | false",
                "the subsidiary.          | Item 5. Other Events,                | false",
                "the subsidiary.          | Item 5. Other Events)                | false",
                "the subsidiary.          | Item 5. Other Events: is furnished    | true",
                "the subsidiary.          | Item 5. Other Events- is furnished    | true",
                "the subsidiary.          | Item 5. Other Events. is furnished    | true",
            })
    void insideText(String before, String line, boolean heading) {
        String text = "The company acquired " + before + "\n" + line.replace('.' + "   ", "    ");
        assertThat(Lexed.items(text + "\n").isEmpty()).isEqualTo(!heading);
    }

    /** A bare number is a heading where a blank line or its title's own line says so. */
    @Test
    void bareNumbers() {
        assertThat(Lexed.items(PROSE + "\n\nItem 5.\n\nThe company moved.\n")).hasSize(1);
        assertThat(Lexed.items(PROSE + "\nItem 5.\nOther Events\n\nThe company moved.\n"))
                .containsExactly("5: Other Events > The company moved.");
        assertThat(Lexed.items(PROSE + "\nItem 5.\nThe company moved.\n")).isEmpty();
        assertThat(Lexed.items(PROSE + "\nItem 5.\n\n\n\nOther Events\n")).isEmpty();
    }

    /** A heading right under a heading needs no blank line between them. */
    @Test
    void headingsRightUnderOneAnother() {
        assertThat(Lexed.items("Item 1. Not applicable\nItem 2. Not applicable\nItem 3. None\n"))
                .hasSize(3);
        assertThat(Lexed.items("Item 1 of the plan\nItem 2. Dividend Declaration\n")).isEmpty();
    }

    /** Without a separator a title of the filer's own is told by its capitals, length or gap. */
    @Test
    void titlesOfTheFilersOwnWithoutSeparator() {
        String goesOn = " and the Payment of Dividends to the Holders of all Shares of the Company";
        assertThat(Lexed.items("x.\n\nItem 5 Declaration" + goesOn + "\n")).isEmpty();
        assertThat(Lexed.items("x.\n\nItem 5. Declaration" + goesOn + "\n")).hasSize(1);
        assertThat(Lexed.items("x.\n\nItem 5  Declaration" + goesOn + "\n")).hasSize(1);
        assertThat(Lexed.items("x.\n\nITEM 5 DECLARATION" + goesOn.toUpperCase() + "\n"))
                .hasSize(1);
    }
}
