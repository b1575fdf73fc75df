package io.github.edgar8k.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineXbrlTest {
    private static String fact(String name, String format, String text) {
        return "<ix:nonNumeric name='dei:"
                + name
                + "' contextRef='c1' format='"
                + format
                + "'>"
                + text
                + "</ix:nonNumeric>";
    }

    @Test
    void factsStandInOrderWithTheirContextAndLine() {
        String html =
                "<div style='display:none'><ix:header>\n"
                        + fact("AmendmentFlag", "", "false")
                        + "</ix:header></div>\n<p>"
                        + fact("EntityRegistrantName", "", "Larch &amp;\n Elm <b>Inc.</b>")
                        + "</p><ix:nonNumeric name='us-gaap:X'>no</ix:nonNumeric>";
        assertThat(LaidOut.facts(html))
                .containsExactly(
                        new CoverFact("AmendmentFlag", "c1", "false", "false", 2),
                        new CoverFact(
                                "EntityRegistrantName",
                                "c1",
                                "Larch & Elm Inc.",
                                "Larch & Elm Inc.",
                                3));
    }

    @Test
    void factsMayStandInFacts() {
        assertThat(LaidOut.facts(fact("A", "", "x " + fact("B", "", "y") + " z")))
                .extracting(CoverFact::name, CoverFact::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", "x y z"),
                        org.assertj.core.groups.Tuple.tuple("B", "y"));
    }

    @Test
    void continuedFactsAreJoinedEvenInACircle() {
        String html =
                "<ix:nonNumeric name='dei:A' continuedAt='p'>one</ix:nonNumeric>"
                        + "<ix:continuation id='p' continuedAt='q'>two</ix:continuation>"
                        + "<ix:continuation id='q'>three</ix:continuation>";
        assertThat(LaidOut.facts(html).get(0).text()).isEqualTo("one two three");
        String circle = html.replace("id='q'", "id='q' continuedAt='p'");
        assertThat(LaidOut.facts(circle).get(0).text()).startsWith("one two three two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ixt:date-monthname-day-year-en | June 24, 2026 | 2026-06-24",
                "ixt:datemonthdayyearen | Sept. 3, 2019 | 2019-09-03",
                "ixt:date-day-monthname-year-en | 3 March 2021 | 2021-03-03",
                "ixt:date-month-day-year | 3/4/2021 | 2021-03-04",
                "ixt:date-day-month-year | 3/4/2021 | 2021-04-03",
                "ixt:date-year-month-day | 2021-03-04 | 2021-03-04",
                "ixt:date-monthname-day-year-en | June 34, 2026 | June 34, 2026",
                "ixt-sec:boolballotbox | &#9746; | true",
                "ixt-sec:boolballotbox | &#9744; | false",
                "ixt-sec:boolballotbox | &#254; | true",
                "ixt-sec:boolballotbox | o | false",
                "ixt:fixed-true | &#9746; | true",
                "ixt:booleanfalse | No | false",
                "ixt-sec:stateprovnameen | Delaware | Delaware"
            })
    void values(String format, String text, String value) {
        assertThat(LaidOut.facts(fact("X", format, text)).get(0).value()).isEqualTo(value);
    }

    @Test
    void aDocumentWithoutTagsHasNone() {
        assertThat(LaidOut.facts("<p>dei: nothing</p>")).isEmpty();
    }
}
