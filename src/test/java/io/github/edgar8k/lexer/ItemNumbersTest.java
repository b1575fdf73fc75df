package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word "Item" and what of the line behind it counts as numbers; the rest is the title. */
class ItemNumbersTest {
    private static String read(String line) {
        ItemNumbers found = ItemNumbers.read(line, 0);
        if (found == null) {
            return "none";
        }
        String letter = found.letter() == null ? "" : "(" + found.letter() + ")";
        return String.join(",", found.numbers()) + letter + " > " + line.substring(found.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 5. Other Events                 | 5 > Other Events",
                "Items 5. Other Events                | 5 > Other Events",
                "ITEMS 5. Other Events                | 5 > Other Events",
                "Item(s) 5. Other Events              | 5 > Other Events",
                "Item No. 5 Other Events              | 5 > Other Events",
                "ITEM NO. 5 Other Events              | 5 > Other Events",
                "Item #5 Other Events                 | 5 > Other Events",
                "Item - 5 Other Events                | 5 > Other Events",
                "I T E M 5. Other Events              | 5 > Other Events",
                "I T E M S 5 and 7                    | 5,7 >",
                "Item V. Other Events                 | 5 > Other Events",
                "Item XIII. Other Events              | 13 > Other Events",
                "Item 8.01 Other Events               | 8.01 > Other Events",
                "Item 8 . 01 Other Events             | 8.01 > Other Events",
                "Item 5 - Other Events                | 5 > Other Events",
                "Item 5 \u2013 Other Events           | 5 > Other Events",
                "Item 5 \u2014 Other Events           | 5 > Other Events",
                "Item 5: Other Events                 | 5 > Other Events",
                "Item 5_ Other Events                 | 5 > Other Events",
                "Item 5Other Events                   | 5 > Other Events",
                "Item 5 Average prices                | 5 > Average prices",
                "Item 5Average prices                 | 5 > Average prices",
            })
    void oneNumber(String line, String found) {
        assertThat(read(line)).isEqualTo(found.endsWith(">") ? found + " " : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item",
                "Item of interest",
                "Item 0. Nothing",
                "Item 14. Exhibits",
                "Item 123. Nothing",
                "Item 7.99 Nothing",
                "Item 8.011 Nothing",
                "Item 7.5 Nothing",
                "Item 1A. Risk Factors",
                "Item 1A",
                "Item IIII. Nothing",
                "Item Vision",
                "I tem 5. Nothing",
            })
    void noNumberOfTheForm(String line) {
        assertThat(read(line)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Items 1 through 4. Not applicable    | 1,2,3,4 > Not applicable",
                "Items 1 thru 3. Not applicable       | 1,2,3 > Not applicable",
                "Items 1 to 3. Not applicable         | 1,2,3 > Not applicable",
                "Items 1-3. Not applicable            | 1,2,3 > Not applicable",
                "Items 1 - 3: Not applicable          | 1,2,3 > Not applicable",
                "Items 1\u20133, 6. Not applicable    | 1,2,3,6 > Not applicable",
                "Items 2.01 through 2.03. None        | 2.01,2.02,2.03 > None",
                "Items 5 and 7. Text                  | 5,7 > Text",
                "Items 5, and 7. Text                 | 5,7 > Text",
                "Items 5 & 7. Text                    | 5,7 > Text",
                "Items 5; and 7. Text                 | 5,7 > Text",
                "Items 5 and/or 7. Text               | 5,7 > Text",
                "Items 1, 2, 3. Text                  | 1,2,3 > Text",
                "Item 5 and Item 7. Text              | 5,7 > Text",
                "Items 5 through 9.01. Text           | 5,9.01 > Text",
                "Items 5 through 5. Text              | 5,5 > Text",
                "Items 7 through 5. Text              | 7,5 > Text",
            })
    void severalNumbers(String line, String found) {
        assertThat(read(line)).isEqualTo(found);
    }

    /** A number behind the item's own may be the title's or count something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 5 and 2others                   | 5 > and 2others",
                "Item 5 - 2 new directors             | 5 > 2 new directors",
                "Item 5 -                             | 5 >",
                "Item 9.01-2 Text                     | 9.01 > 2 Text",
                "Item 5-10Q Text                      | 5 > 10Q Text",
                "Item 5 and others                    | 5 > and others",
            })
    void numbersThatAreNone(String line, String found) {
        assertThat(read(line)).isEqualTo(found.endsWith(">") ? found + " " : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 7(c). Exhibits                  | 7(c) > Exhibits",
                "Item 7.(c) Exhibits                  | 7(c) > Exhibits",
                "Item 7 (C) Exhibits                  | 7(c) > Exhibits",
                "Item 9.01(d) Exhibits                | 9.01(d) > Exhibits",
                "Item 7(a) and (b). Text              | 7(a) > Text",
                "Item 7(a) & (b). Text                | 7(a) > Text",
                "Item 7(a), (b). Text                 | 7(a) > Text",
                "Item 7(a)(b). Text                   | 7(a) > Text",
                "Item 7(z). Text                      | 7 > (z). Text",
                "Item 7(cc). Text                     | 7 > (cc). Text",
                "Item 5 (Other Events)                | 5 > (Other Events)",
                "Item 7(a)                            | 7(a) >",
                "Items 1.01(a) and 5.02(e). Text      | 1.01,5.02(a) > Text",
            })
    void letters(String line, String found) {
        assertThat(read(line)).isEqualTo(found.endsWith(">") ? found + " " : found);
    }
}
