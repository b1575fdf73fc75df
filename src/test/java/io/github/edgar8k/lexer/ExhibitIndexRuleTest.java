package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the exhibit index begins and ends; a slash stands for a line end. */
class ExhibitIndexRuleTest {
    private static final String BEFORE =
            """
            Item 5. Other Events

            The company moved.

            SIGNATURES

            By: /s/ Ann Poe

            """;

    private static final int LINES_BEFORE = 8;

    private static String indexIn(String behind) {
        for (String part : Lexed.outline(BEFORE + behind.replace('/', '\n') + "\n")) {
            if (part.startsWith("ExhibitIndex ")) {
                String[] lines = part.substring(13).split("-");
                return Integer.parseInt(lines[0])
                        - LINES_BEFORE
                        + "-"
                        + (Integer.parseInt(lines[1]) - LINES_BEFORE);
            }
        }
        return "none";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXHIBIT INDEX",
                "Exhibits Index",
                "Index to Exhibits",
                "INDEX OF EXHIBITS",
                "List of Exhibits",
                "E X H I B I T  I N D E X",
                "Exhibit Index (continued)",
                "Exhibit Index, cont.",
                "Exhibit Index (Cont'd)",
                "[Exhibit Index]",
                "_Exhibit Index_",
                "Index to Exhibits Filed",
                "Exhibit Index to Form 8-K",
                "Exhibit Index to Current Report on Form 8-K dated May 3",
                "EXHIBITS",
                "Exhibit No.   Description",
            })
    void headings(String heading) {
        assertThat(indexIn(heading + "//99.1  Release")).isEqualTo("1-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exhibit Index is on page 5",
                "The Exhibit Index",
                "Exhibit Index dated May 3",
                "Exhibit A",
                "Index to the Exhibits that are filed with this Current Report of Example",
            })
    void noHeadings(String heading) {
        assertThat(indexIn(heading + "//99.1  Release")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // to the document's end, over a page that goes on with it
                "Exhibit Index//99.1  Release//<PAGE>//99.2  Letter           | 1-7",
                "Exhibit Index//99.1  Release//<PAGE>//Exhibit Index//99.2  L | 1-9",
                "Exhibit Index//99.1  Release//<PAGE>//Exhibit No.   Page     | 1-7",
                "Exhibit Index//99.1  Release//     of May 3/<PAGE>//     1999 | 1-8",
                "Exhibit Index//<PAGE>//99.1  Release                         | 1-5",
                "Exhibit Index//99.1  Release//<PAGE>//Method of Filing//99.2 L | 1-9",
                // before an exhibit that is typed in
                "Exhibit Index//99.1  Release//Exhibit 99.1//NEWS             | 1-4",
                "Exhibit Index//99.1  Release//Ex. 99.1/<PAGE>                | 1-4",
                "Exhibit Index//99.1  Release//[Exhibit 99.1]//NEWS           | 1-4",
                "Exhibit Index//99.1  Release//<PAGE>/NEWS OF EXAMPLE CORP    | 1-4",
                "Exhibit Index//99.1  Release//<PAGE>/Exhibit 99.1//NEWS      | 1-4",
                "Exhibit Index//99.1  Release//<PAGE>/<PAGE>/99.2             | 1-4",
                // not before an entry that is set like a label
                "Exhibit Index//99.1  Release//Exhibit 99.2/Letter            | 1-6",
                "Exhibit Index//Exhibit 99.1/Release//Exhibit 99.2/Letter     | 1-7",
                // before signatures
                "Exhibit Index//99.1  Release//SIGNATURES//x                  | 1-4",
            })
    void ends(String text, String lines) {
        assertThat(indexIn(text)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exhibit 99.1 | true",
                "EX-99.1 | true",
                "(Exhibit 99) | true",
                "Exhibit No. 99 | true",
                "Exhibit A | true",
                "Exhibit 99.1 Release | false",
                "Exhibits 99 | false",
                "Example | false",
                "Exhibit 1 2 3 4 5 | false",
                "Exhibit | false",
                "Ex | false",
                "The Exhibit 99 | false",
            })
    void labels(String line, boolean label) {
        assertThat(ExhibitIndexRule.isExhibitLabel(Lexed.parts(line + "\n").lines().get(0)))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "99.1  Release | true",
                "(99)  Release | true",
                "*99.1  Release | true",
                "Exhibit 99.1  Release | true",
                "Exhibit. 99.1  Release | true",
                "Exhibit | false",
                "Exhibit A | false",
                "* Release | false",
                "( | false",
            })
    void entries(String line, boolean number) {
        assertThat(ExhibitIndexRule.beginsWithNumber(Lexed.parts(line + "\n").lines().get(0)))
                .isEqualTo(number);
    }

    /** Before the signatures an index is one where it is no list of item 7. */
    @Test
    void beforeTheSignatures() {
        String item = "Item 7. Exhibits\n\n";
        String index = "EXHIBIT INDEX\n\n99.1  Release\n\n";
        String signatures = "SIGNATURES\n\nBy: /s/ Ann Poe\n";
        assertThat(Lexed.outline(item + "x\n\n" + index + signatures))
                .containsExactly("Item 1-4", "ExhibitIndex 5-8", "Signatures 9-11");
        assertThat(Lexed.outline(item + "(c) Exhibits.\n\n" + index + signatures))
                .containsExactly("Item 1-8", "Signatures 9-11");
        assertThat(Lexed.outline(item + "The exhibits are:\n\n" + index + signatures))
                .containsExactly("Item 1-8", "Signatures 9-11");
        assertThat(Lexed.outline(item + "(c) Exhibits.\n<PAGE>\n" + index + signatures))
                .containsExactly("Item 1-4", "ExhibitIndex 5-8", "Signatures 9-11");
        assertThat(Lexed.outline(item + "EXHIBIT INDEX\n\nnone\n\n" + signatures))
                .containsExactly("Item 1-6", "Signatures 7-9");
    }
}
