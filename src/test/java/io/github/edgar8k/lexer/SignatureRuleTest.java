package io.github.edgar8k.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the signatures begin and end; " |" stands for a line end. */
class SignatureRuleTest {
    private static final String ITEM = "Item 5. Other Events\n\nThe company moved.\n\n";
    private static final int LINES_BEFORE = 4;

    private static String signaturesIn(String text) {
        for (String part : Lexed.outline(ITEM + text.replace(" |", "\n") + "\n")) {
            if (part.startsWith("Signatures ")) {
                String[] lines = part.substring(11).split("-");
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
                "SIGNATURES",
                "Signature",
                "SIGNATURE PAGE",
                "SIGNATURE(S)",
                "SIGNATUERS",
                "S I G N A T U R E S",
                "S I G N A T U R E",
                "*SIGNATURES*",
                "- SIGNATURES -",
                "__SIGNATURES__",
                "(SIGNATURES)",
            })
    void headings(String heading) {
        assertThat(signaturesIn(heading + " | |By: /s/ Ann Poe")).isEqualTo("1-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIGNATURES OF OFFICERS",
                "The signatures",
                "Signal Corp",
                "Signatures of all the officers of the Company",
            })
    void noHeadings(String heading) {
        assertThat(SignatureRule.isHeading(Lexed.parts(heading + "\n").lines().get(0))).isFalse();
    }

    /** The sentence alone, in its wordings. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pursuant to the requirements of the Act the registrant has caused this report",
                "Pursuant to the requirement of the Act this report is to be signed",
                "In accordance with the Securities Exchange Act of 1934 this has been signed",
                "Under the requirements of the Act the registrant caused the report to be filed",
                "Pursuant to the Securities Exchange Act of l934 it has caused this report",
            })
    void sentences(String sentence) {
        assertThat(signaturesIn(sentence + " | |Example Corp")).isEqualTo("1-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pursuant to the agreement the company caused this house to be sold",
                "Pursuant to the requirements of the Act the company files the report",
                "Under the plan of the requirements the company caused this",
                "In May the requirements caused this",
            })
    void noSentences(String sentence) {
        assertThat(signaturesIn(sentence + " | |Example Corp")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/s/ Ann Poe                 ~ true",
                "/S/Ann Poe                  ~ true",
                "and/or /s/ Ann Poe          ~ true",
                "\\s\\ Ann Poe               ~ true",
                "\\S\\ Ann Poe               ~ true",
                "By: Ann Poe                 ~ true",
                "By                          ~ true",
                "by    Ann Poe               ~ true",
                "By ______                   ~ true",
                "By /s Ann Poe               ~ true",
                "Example Corp  By: Ann Poe   ~ true",
                "EXAMPLE CORP  BY: ANN POE   ~ true",
                "By law                      ~ false",
                "Bylaws                      ~ false",
                "and/or                      ~ false",
                "5/s                         ~ false",
                "w/s-1                       ~ false",
            })
    void marks(String line, boolean mark) {
        assertThat(SignatureRule.isMark(Lexed.parts(line + "\n").lines().get(0))).isEqualTo(mark);
    }

    /** The heading belongs to them over blanks and a name, not over running text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SIGNATURES | |Example Corp | |Pursuant to the requirements of the Act the"
                        + " registrant has caused this report ~ 1-5",
                "SIGNATURES |a |b |c |d |Pursuant to the requirements of the Act the"
                        + " registrant has caused this report ~ 6-6",
                "SIGNATURES | |It is said that the signatures below are those of the officers of it"
                        + " | |Pursuant to the requirements of the Act it has caused this report ~ 5-5",
            })
    void headingsOverTheSentence(String text, String lines) {
        assertThat(signaturesIn(text)).isEqualTo(lines);
    }

    /** Without heading and sentence: the block of lines over the last mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "It has been agreed that the company sells the plant to a buyer in the south"
                        + " |of Ohio. | |Example Corp | |By: /s/ Ann Poe ~ 4-6",
                "x |<PAGE> |Example Corp | |By: /s/ Ann Poe ~ 3-5",
                "It has been agreed that the company sells the plant to a buyer in the south."
                        + " |Example Corp |By: /s/ Ann Poe ~ 2-3",
                "Nobody signs ~ none",
            })
    void marksAlone(String text, String lines) {
        assertThat(signaturesIn(text)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // before what is typed in behind them
                "SIGNATURES | |/s/ Ann Poe | |EXHIBIT INDEX | |99 Release ~ 1-4",
                "SIGNATURES | |/s/ Ann Poe | |Exhibit 99.1 | |NEWS ~ 1-4",
                "SIGNATURES | |/s/ Ann Poe | |STATEMENT OF DIFFERENCES | |x ~ 1-4",
                "SIGNATURES | |/s/ Ann Poe | |Summary | |x ~ 1-7",
                // before running text
                "SIGNATURES | |/s/ Ann Poe | |The company has said in a release of today that it"
                        + " will move |to the south. ~ 1-4",
                "SIGNATURES | |/s/ Ann Poe | |The company has said in a release of today that it"
                        + " will move to the south. | |x ~ 1-4",
                // not before a long title under the name
                "SIGNATURES | |/s/ Ann Poe |Executive Vice President of the company and Treasurer"
                        + " of its subsidiary |in the south ~ 1-5",
                // over a page that signs, not over one that does not
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |SIGNATURES | |/s/ Bob Doe ~ 1-7",
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |Example Corp | |/s/ Bob Doe ~ 1-7",
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |Schedule | |1 ~ 1-3",
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |<PAGE> | |/s/ Bob Doe ~ 1-7",
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |Exhibit 99 |<PAGE> |/s/ Bob Doe ~ 1-3",
                "SIGNATURES | |/s/ Ann Poe |<PAGE> |Schedule |<PAGE> |/s/ Bob Doe ~ 1-3",
            })
    void ends(String text, String lines) {
        assertThat(signaturesIn(text)).isEqualTo(lines);
    }
}
