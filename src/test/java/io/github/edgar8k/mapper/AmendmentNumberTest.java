package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentNumberTest {
    private static final String COVER =
            """
                                    FORM 8-K/A
                                  CURRENT REPORT
                    %s
                 Date of Report (Date of earliest event reported): May 4, 2003

                               EXAMPLE CORPORATION
              (Exact name of registrant as specified in its charter)

            Item 5.  Other Events.

            The company moved.
            """;

    private static Integer number(String line, String formType) {
        return numberOn(COVER.formatted(line), formType);
    }

    private static Integer numberOn(String text, String formType) {
        SourceText source = new SourceText("invented", text);
        return AmendmentNumber.of(
                Lexer.lex(TextLines.of(source, 0, text.length(), false)), formType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Amendment No. 2)          | 2",
                "AMENDMENT NUMBER 12        | 12",
                "Amendment No. Two          | 2",
                "AMENDMENT NO. III          | 3",
                "First Amendment            | 1",
                "Tenth Amendment to it      | 10",
                "Amendment                  |",
                "Amendment No.              |",
                "Amendment No. ___          |",
                "Amendment No. 2A           |",
                "Amendment No. A2           |",
                "Amendment No. 123          |",
                "The Amendment              |",
                "Amended                    |",
            })
    void onTheCover(String line, Integer number) {
        assertThat(number(line, "8-K/A")).isEqualTo(number);
    }

    @Test
    void onlyOfAnAmendment() {
        String original = COVER.replace("8-K/A", "8-K").formatted("Amendment No. 2");
        assertThat(numberOn(original, "8-K/A")).isEqualTo(2);
        assertThat(numberOn(original, "8-K")).isNull();
        assertThat(numberOn(original, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORM 8-K/A           | 3",
                "Form 8K/A            | 3",
                "FORM 8-K/A NO. 1     | 1",
                "8-K/A                | 3",
                "FORM 8-K/A-2         | 2",
                "FORM 8-K/A AMENDMENT NO. 1 | 1",
                "FORM 8-K             |",
                "FORM 8-K A REPORT    |",
                "THIS FORM 8-K/A      |",
            })
    void aCoverThatNamesItselfAnAmendmentIsOne(String name, Integer number) {
        String cover = COVER.replace("FORM 8-K/A", name).formatted("Amendment No. 3");
        assertThat(numberOn(cover, "8-K")).isEqualTo(number);
    }
}
