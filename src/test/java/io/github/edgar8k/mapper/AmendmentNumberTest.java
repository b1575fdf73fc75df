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
        String text = COVER.formatted(line);
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
        assertThat(number("Amendment No. 2", "8-K")).isNull();
        assertThat(number("Amendment No. 2", null)).isNull();
    }
}
