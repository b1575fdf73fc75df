package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line's own characters tell: its kind, and its text without tags. */
class LineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<PAGE>                 | PAGE_MARK",
                "</PAGE>                | PAGE_MARK",
                "<page> 12              | PAGE_MARK",
                "<PAGE> Page 12         | PAGE_MARK",
                "<PAGE> Delaware        | TEXT",
                "<PAGE                  | TEXT",
                "<PAGES>                | TEXT",
                "-12-<PAGE>             | PAGE_MARK",
                "Page 12 <PAGE>         | PAGE_MARK",
                "Delaware<PAGE>         | TEXT",
                "---                    | RULE",
                "--+--+--               | RULE",
                "--- Delaware           | TEXT",
                "--                     | TEXT",
                "* *                    | TEXT",
                "* * *                  | RULE",
                "~~~~                   | RULE",
                "<TABLE>                | TABLE_TAG",
                "<S> <C> <C>            | TABLE_TAG",
                "<CAPTION> Delaware     | TEXT",
            })
    void kinds(String line, LineKind kind) {
        assertThat(Lexed.kinds("x\n" + line + "\nx\n").get(1)).isEqualTo(kind);
    }

    /** Tags that set tables give way to blanks; others stay. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<S>Total<C>9|   Total   9",
                "</TABLE>x|        x",
                "<F1>Note|    Note",
                "<f12>Note|     Note",
                "<F>Note|<F>Note",
                "<F1Note|<F1Note",
                "<F1|<F1",
                "<G1>Note|<G1>Note",
                "<b>Note|<b>Note",
                "a < b <C>|a < b",
            })
    void tableTags(String line, String text) {
        assertThat(Lexed.parts(line + "\n").lines().get(0).text()).isEqualTo(text);
    }

    /** Blanks of Unicode and controls are blanks; what takes no place is not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Item\u2003 5|Item  5",
                "\u200bItem\ufeff 5\u2028\u0085|Item 5",
                "\u3000Item 5|" + " Item 5",
                "It\u202eem\u2060 5\u007f\u001b|Item 5",
                "\u201cItem\u201d \u2014 \u00a7 5\u2026|\u201cItem\u201d \u2014 \u00a7 5\u2026",
            })
    void blanksAndInvisibles(String line, String text) {
        assertThat(Lexed.parts(line + "\n").lines().get(0).text()).isEqualTo(text);
    }

    @Test
    void aLineOfInvisiblesIsBlank() {
        assertThat(Lexed.kinds("x\n \u200b\u00a0\ufeff\nx\n").get(1)).isEqualTo(LineKind.BLANK);
    }
}
