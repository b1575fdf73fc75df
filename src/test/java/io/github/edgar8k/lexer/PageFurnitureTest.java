package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Page numbers, and heads and feet that pages repeat, are not text. */
class PageFurnitureTest {
    private static final String CENTRED = " ".repeat(36);

    private static LineKind kindOf(String line, String text) {
        List<String> lines = text.lines().toList();
        return Lexed.kinds(text).get(lines.indexOf(line));
    }

    /** Right over a page mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "3                  | true",
                "-3-                | true",
                "(3)                | true",
                "\u2013 3 \u2013    | true",
                "Page 3             | true",
                "Page 3 of 4        | true",
                "3 of 4 Pages       | true",
                "PAGE               | true",
                "ii                 | true",
                "- iv -             | true",
                "S-1                | true",
                "F-12               | true",
                "1234               | false",
                "page 1234567       | false",
                "S-A                | false",
                "S-                 | false",
                "s-1                | false",
                "SX1                | false",
                "F-12345            | false",
                "--                 | false",
                "iii items          | false",
                "3 items            | false",
            })
    void numbersAtAPagesEdge(String line, boolean number) {
        LineKind kind = kindOf(line, "x\n\n" + line + "\n<PAGE>\ny\n");
        assertThat(kind == LineKind.PAGE_NUMBER).isEqualTo(number);
    }

    /** A number elsewhere is the page's where it is centred between blank lines. */
    @Test
    void numbersThatStandAlone() {
        String number = CENTRED + "3";
        assertThat(kindOf(number, "x\n\n" + number + "\n\ny\n")).isEqualTo(LineKind.PAGE_NUMBER);
        assertThat(kindOf(number, "x\n" + number + "\n\ny\n")).isEqualTo(LineKind.TEXT);
        assertThat(kindOf(number, "x\n\n" + number + "\ny\n")).isEqualTo(LineKind.TEXT);
        assertThat(kindOf("3", "x\n\n3\n\ny\n")).isEqualTo(LineKind.TEXT);
    }

    /** The last word of a sentence may be a number on a line of its own. */
    @Test
    void numbersThatEndASentence() {
        assertThat(kindOf("3", "as of March\n3\n<PAGE>\ny\n")).isEqualTo(LineKind.TEXT);
        assertThat(kindOf(CENTRED + "3", "as of March\n" + CENTRED + "3\n<PAGE>\ny\n"))
                .isEqualTo(LineKind.PAGE_NUMBER);
        assertThat(kindOf("Page 3", "x\nPage 3\n<PAGE>\ny\n")).isEqualTo(LineKind.PAGE_NUMBER);
    }

    /** Form feeds turn pages as marks do. */
    @Test
    void numbersBesideFormFeeds() {
        assertThat(kindOf("3", "x\n\n3\n\fy\n")).isEqualTo(LineKind.PAGE_NUMBER);
        assertThat(Lexed.kinds("x\n\n\f3\n\ny\n").get(2)).isEqualTo(LineKind.PAGE_NUMBER);
        assertThat(kindOf("3", "x\n\n3\n\n")).isEqualTo(LineKind.PAGE_NUMBER);
        assertThat(kindOf("3", "\n3\n\nx\n")).isEqualTo(LineKind.PAGE_NUMBER);
    }

    /** A head of three pages, or of two where it holds the page's number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example Corp/Example Corp/Example Corp",
                "Example Corp 2/Example Corp 3",
                "2 Example Corp/3 Example Corp",
                "0012345.01/0012345.01",
                "Exhibit Index-1",
                "Exhibit Index 1",
            })
    void runningHeads(String heads) {
        assertThat(kindsOfHeads(heads)).containsOnly(LineKind.RUNNING_HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example Corp/Example Corp",
                "Example 2 Corp/Example 3 Corp",
                "2 and 3/4 and 5",
                "Item 5/Item 5/Item 5",
                "Date/Date/Date",
                "SIGNATURES/SIGNATURES/SIGNATURES",
                "Exhibit A/Exhibit A/Exhibit A",
            })
    void noRunningHeads(String heads) {
        assertThat(kindsOfHeads(heads)).doesNotContain(LineKind.RUNNING_HEAD);
    }

    private static List<LineKind> kindsOfHeads(String heads) {
        StringBuilder text = new StringBuilder("x\n");
        for (String head : heads.split("/")) {
            text.append("<PAGE>\n").append(head).append("\n\ntext\nof it\n");
        }
        List<LineKind> found = new ArrayList<>();
        List<LineKind> kinds = Lexed.kinds(text.toString());
        for (int head = 2; head < kinds.size(); head += 5) {
            found.add(kinds.get(head));
        }
        return found;
    }
}
