package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a heading's title ends and the item's text begins. */
class TitleReaderTest {
    /** Of one line: a title that is the form's, and what stands behind it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Item 5. Other Events.             | 5: Other Events >",
                "Item 5. Other Events:             | 5: Other Events >",
                "Item 5. Other Events;             | 5: Other Events >",
                "Item 5. Other Events -            | 5: Other Events >",
                "Item 5. Other Events \u2013       | 5: Other Events >",
                "Item 5. Other Events \u2014       | 5: Other Events >",
                "Item 5. Other Events*             | 5: Other Events >",
                "Item 5. Other Events__            | 5: Other Events >",
                "Item 5. (Other Events)            | 5: (Other Events) >",
                "Item 5. Other Events. The sale    | 5: Other Events > The sale",
                "Item 5. Other Events. \"A\" sold  | 5: Other Events > \"A\" sold",
                "Item 5. Other Events. \u201cA\u201d sold | 5: Other Events > \u201cA\u201d sold",
                "Item 5. Other Events. 12 shares   | 5: Other Events > 12 shares",
                "Item 5. Other Events. (See note)  | 5: Other Events > (See note)",
                "Item 5. Other Events (a) The sale | 5: Other Events > (a) The sale",
                "Item 5. Other Events   The sale   | 5: Other Events > The sale",
                "ITEM 5. OTHER EVENTS The sale     | 5: OTHER EVENTS > The sale",
                "ITEM 5. OTHER EVENTS THE SALE     | 5: OTHER EVENTS THE SALE >",
                "Item 5. Other Events Not applicable | 5: Other Events > Not applicable",
                "Item 5. Other Events (continued)  | 5: Other Events (continued) >",
                "Item 5. Other Events - Dividend   | 5: Other Events - Dividend >",
                "Item 5. Other Events \u2013 Dividend | 5: Other Events \u2013 Dividend >",
                "Item 5. Other Events \u2014 Dividend | 5: Other Events \u2014 Dividend >",
                "Item 5. Other Events - Sold it.   | 5: Other Events > Sold it.",
                "Item 5. Not applicable            | 5: null > Not applicable",
                "Item 7.  (a)  Not applicable      | 7: null > (a)  Not applicable",
                "Item 5. We sold a plant. It is big. | 5: null > We sold a plant. It is big.",
                "Item 5. Roe Corp. sold its plant. | 5: null > Roe Corp. sold its plant.",
                "Item 9. Regulation FD Disclosure (Item 12. Results) | 9: Regulation FD Disclosure (Item 12. Results) >",
                "Item 5.                           | 5: null >",
            })
    void ofOneLine(String line, String item) {
        assertThat(Lexed.items(line + "\n"))
                .containsExactly(item.endsWith(">") ? item + " " : item);
    }

    /** Of one line: a title that is the filer's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Item 5. Dividend Declaration        | 5: Dividend Declaration >",
                "Item 5. **Dividend**                | 5: Dividend >",
                "Item 5. * Dividend                  | 5: Dividend >",
                "Item 5. Dividend    Declaration,    | 5: Dividend Declaration >",
                "Item 5. Dividend. The board met     | 5: Dividend > The board met",
                "Item 5. Dividend: The board met     | 5: Dividend > The board met",
                "Item 5. Dividend -- the board met   | 5: Dividend > the board met",
                "Item 5. Dividend. the board met     | 5: Dividend. the board met >",
                "ITEM 5. DIVIDEND. THE BOARD MET     | 5: DIVIDEND. THE BOARD MET >",
                "Item 5. Mr. Poe Resigns             | 5: Mr. Poe Resigns >",
                "Item 5. On May 3 it closed. It paid | 5: null > On May 3 it closed. It paid",
                "Item 5. Effective today it moved. It paid | 5: null > Effective today it moved. It paid",
                "Item 5. As agreed it moved. It paid | 5: null > As agreed it moved. It paid",
                "Item 5. The Company moved. It paid  | 5: null > The Company moved. It paid",
                "Item 5. The Registrant moved. It paid | 5: null > The Registrant moved. It paid",
                "Item 5. O t h e r  E v e n t s      | 5: Other Events >",
                "Item 5. S a l e s                   | 5: Sales >",
                "Item 5. ***. The board met          | 5: null > ***. The board met",
            })
    void ofTheFilersOwn(String line, String item) {
        assertThat(Lexed.items(line + "\n"))
                .containsExactly(item.endsWith(">") ? item + " " : item);
    }

    /** Over several lines, written here with a slash for the line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Item 5./Other Events//Text           | 5: Other Events > Text",
                "Item 5.//Other Events//Text          | 5: Other Events > Text",
                "Item 5.//Text of it                  | 5: null > Text of it",
                "Item 5.///Other Events//Text         | 5: Other Events > Text",
                "Item 5.////Other Events//Text        | 5: null > Other Events",
                "Item 5./-------/Other Events//Text   | 5: Other Events > Text",
                "Item 5./<PAGE>/Other Events//Text    | 5: null > <PAGE>",
                "Item 5./DIVIDEND DECLARED/Text       | 5: DIVIDEND DECLARED > Text",
                "Item 5./Dividend declared/--------/Text | 5: Dividend declared > Text",
                "Item 5./Dividend declared//Text      | 5: Dividend declared > Text",
                "Item 5./Dividend was declared.//Text | 5: null > Dividend was declared.",
                "Item 5./Dividend declared:/Text      | 5: null > Dividend declared:",
                "ITEM 5. DIVIDEND/DECLARED//Text      | 5: DIVIDEND DECLARED > Text",
                "ITEM 5. DIVIDEND/Declared//Text      | 5: DIVIDEND > Declared",
                "Item 5. Dividend and/Split//Text     | 5: Dividend and Split > Text",
                "Item 5. Dividend or/Split//Text      | 5: Dividend or Split > Text",
                "Item 5. Declaration of/Split//Text   | 5: Declaration of Split > Text",
                "Item 5. Naming the/Split//Text       | 5: Naming the Split > Text",
                "Item 5. Changes to/Split//Text       | 5: Changes to Split > Text",
                "Item 5. Dividend,/Split//Text        | 5: Dividend, Split > Text",
                "Item 5. Dividend (and/Split)//Text   | 5: Dividend (and Split) > Text",
                "Item 5. Dividend and/(Split)//Text   | 5: Dividend and > (Split)",
                "Item 5. Dividend;/Split//Text        | 5: Dividend > Split",
                "Item 5. Dividend/Split//Text         | 5: Dividend > Split",
                "Item 5. Dividend and//Split//Text    | 5: Dividend and > Split",
            })
    void overLines(String lines, String item) {
        assertThat(Lexed.items(lines.replace('/', '\n') + "\n")).containsExactly(item);
    }

    /** A first line that reaches the margin goes on in the title's own end or in the text. */
    @Test
    void aFullFirstLine() {
        String full = "Item 5. Declaration of a Dividend on the Common Shares of Example Corp";
        assertThat(Lexed.items(full + "\n        payable in May\n\nText\n"))
                .containsExactly(full.replace("Item 5. ", "5: ") + " payable in May > Text");
        assertThat(Lexed.items(full + "\nand its affiliates\nin May\n"))
                .containsExactly(full.replace("Item 5. ", "5: null > "));
    }

    /** 5.02 strings its titles together. */
    @Test
    void severalTitles() {
        assertThat(
                        Lexed.items(
                                "Item 5.02 Departure of Directors or Certain Officers; Election of"
                                        + " Directors; Appointment of Certain Officers\n\nText\n"))
                .containsExactly(
                        "5.02: Departure of Directors or Certain Officers; Election of Directors;"
                                + " Appointment of Certain Officers > Text");
        assertThat(Lexed.items("Items 5 and 7. Other Events and Exhibits\n\nText\n"))
                .containsExactly("5,7: Other Events and Exhibits > Text");
    }
}
