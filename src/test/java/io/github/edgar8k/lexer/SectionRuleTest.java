package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form's section headings over the items; a slash stands for a line end. */
class SectionRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 8 - Other Events                                   | 1",
                "SECTION 7. REGULATION FD DISCLOSURE                        | 1",
                "**Section 8 - Other Events**                               | 1",
                "Section 1 - Registrant's Business and Operations           | 1",
                "Section 1 - Registrant s Business and Operations           | 1",
                "Section 9 - Financial Statements                           | 1",
                "Section 9/Financial Statements and Exhibits                | 2",
                "Section 9 - Financial Statements/and Exhibits              | 1",
                "Section 4 - Matters Related/to Accountants                 | 1",
                "Section 5 - Corp/Governance                                | 0",
                "Section 9//Financial Statements and Exhibits               | 0",
                "Section 0 - Other Events                                   | 0",
                "Section A - Other Events                                   | 0",
                "Section 13 - Other Events                                  | 0",
                "Section 8 of the Agreement                                 | 0",
                "Section                                                    | 0",
                "Sectional Sofas                                            | 0",
                "Information to be Included in the Report                   | 1",
                "INFORMATION INCLUDED IN THIS REPORT                        | 1",
                "Information included in the report                         | 1",
                "Information for Holders                                    | 0",
                "**                                                         | 0",
            })
    void lines(String text, int taken) {
        long found =
                Lexed.kinds(text.replace('/', '\n') + "\n").stream()
                        .filter(kind -> kind == LineKind.SECTION_HEADING)
                        .count();
        assertThat(found).isEqualTo(taken);
    }
}
