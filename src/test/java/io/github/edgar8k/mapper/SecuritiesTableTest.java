package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cover's table of securities; a row is written "title | symbol | exchange". */
class SecuritiesTableTest {
    private static final String HEAD =
            """
            Securities registered pursuant to Section 12(b) of the Act:

            Title of each class             Trading         Name of each exchange
                                            Symbol(s)       on which registered
            """;

    private static List<String> read(String text) {
        SourceText source = new SourceText("invented", text);
        List<Line> lines = Lexer.lex(TextLines.of(source, 0, text.length(), false)).lines();
        return SecuritiesTable.read(lines, new boolean[lines.size()]).stream()
                .map(s -> s.title() + " | " + s.tradingSymbol() + " | " + s.exchange())
                .toList();
    }

    @Test
    void rows() {
        assertThat(
                        read(
                                HEAD
                                        + """
                                        Common Stock                    EXC             New York Stock Exchange

                                        Class A Warrants to purchase    EXCW            Nasdaq
                                        one share                                       Stock Market
                                        """))
                .containsExactly(
                        "Common Stock | EXC | New York Stock Exchange",
                        "Class A Warrants to purchase one share | EXCW | Nasdaq Stock Market");
    }

    @Test
    void aClassOnTwoExchanges() {
        assertThat(
                        read(
                                HEAD
                                        + """
                                        Common Stock                    EXC             New York Stock Exchange
                                                                        EXC             NYSE Chicago
                                        """))
                .containsExactly(
                        "Common Stock | EXC | New York Stock Exchange",
                        "Common Stock | EXC | NYSE Chicago");
    }

    @Test
    void none() {
        for (String none : List.of("None", "N/A", "Not applicable", "---")) {
            assertThat(read(HEAD + none + "\n")).as(none).isEmpty();
        }
        assertThat(read(HEAD + "Notes                           N/A             None\n"))
                .containsExactly("Notes | null | null");
    }

    /** The sentences of the form that follow are none of it. */
    @Test
    void end() {
        String row = "Notes                           EXN             NYSE\n";
        for (String sentence :
                List.of(
                        "Indicate by check mark whether the registrant is one",
                        "Securities registered pursuant to Section 12(g) of the Act: None",
                        "Emerging growth company [ ]",
                        "If an emerging growth company, indicate by check mark",
                        "Check the appropriate box below",
                        "<PAGE>")) {
            assertThat(read(HEAD + row + sentence + "\n"))
                    .as(sentence)
                    .containsExactly("Notes | EXN | NYSE");
        }
        assertThat(read(HEAD + row + "\nThe company has no other class.\n"))
                .containsExactly("Notes | EXN | NYSE");
    }

    @Test
    void withoutItsThreeColumnsThereIsNoTable() {
        assertThat(read("Title of each class\nCommon Stock\n")).isEmpty();
        assertThat(read("Common Stock\n")).isEmpty();
    }
}
