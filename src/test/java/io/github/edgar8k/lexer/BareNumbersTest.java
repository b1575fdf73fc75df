package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without the word "Item" over a text. */
class BareNumbersTest {
    private static final String BEFORE = "The company moved.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Other Events",
                "5.   OTHER EVENTS.",
                "5 Other Events",
                "8.01 Other Events",
                "5. Other Events - None",
                "7. Financial Statements, Pro Forma Financial\n   Information and Exhibits",
            })
    void headings(String lines) {
        assertThat(Lexed.items(BEFORE + lines + "\n\nA dividend was declared.\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5. Other Events of the year were few",
                "5. Dividends",
                "5.",
                "4. Other Events",
                "5Other Events",
                "7. Financial Statements, Pro Forma Financial\n   and other papers",
                "See also\n5. Other Events",
            })
    void noHeadings(String lines) {
        assertThat(Lexed.items(BEFORE + lines + "\n\nA dividend was declared.\n")).isEmpty();
    }

    /** A list in the text of an item counts for itself. */
    @Test
    void notWhereAHeadingHasTheWord() {
        assertThat(Lexed.items("Item 2. Acquisition or Disposition of Assets\n\n5. Other Events\n"))
                .hasSize(1);
    }

    @Test
    void numbersGoUp() {
        assertThat(Lexed.items("5. Other Events\n\nNone.\n\n3. Bankruptcy or Receivership\n"))
                .hasSize(1);
        assertThat(Lexed.items("5. Other Events\n\nNone.\n\n8. Change in Fiscal Year\n"))
                .hasSize(2);
    }

    /** Lines of a contents page stay what they are among the headings. */
    @Test
    void amongContentsLines() {
        String contents = "Item 5. Other Events ........ 3\nItem 7. Exhibits ........ 4\n\n";
        assertThat(Lexed.items(contents + "5. Other Events\n\nNone.\n")).hasSize(1);
    }
}
