package io.github.edgar8k.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables: cells in columns, and frames that are none. */
class HtmlTablesTest {
    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append("<td>").append(cell).append("</td>");
        }
        return row.append("</tr>").toString();
    }

    private static String table(String... rows) {
        return "<table>" + String.join("\n", rows) + "</table>";
    }

    @Test
    void valuesStandAboveTheirCaptions() {
        String centred = "<tr align=center><td>Ohio<td>&nbsp;<td>0-123<td>12-3456789</tr>";
        String captions =
                "<tr align=center><td>(State of<br>incorporation)<td>&nbsp;<td>(Commission<br>"
                        + "File No.)<td>(IRS Employer<br>No.)</tr>";
        assertThat(LaidOut.text("<table>" + centred + captions + "</table>"))
                .isEqualTo(
                        "     Ohio           0-123       12-3456789\n"
                                + "  (State of      (Commission   (IRS Employer\n"
                                + "incorporation)    File No.)        No.)");
    }

    @Test
    void columnsKeepThePlaceThatTheFilerGaveThem() {
        String widths = "<tr><td width='50%'></td><td width='50%'></td></tr>";
        assertThat(LaidOut.text(table(widths, row("Ohio", "1"))))
                .isEqualTo("Ohio" + " ".repeat(39) + "1");
        assertThat(LaidOut.text(table(widths, row("&nbsp;", "By: /s/ A"))))
                .isEqualTo(" ".repeat(40) + "By: /s/ A");
    }

    @Test
    void proseKeepsToItsColumn() {
        String words = "word ".repeat(22).strip();
        assertThat(LaidOut.text(table(row("99.1", words), row("99.2", "Other"))))
                .isEqualTo(
                        "99.1   "
                                + "word ".repeat(18).strip()
                                + "\n       word word word word\n"
                                + "99.2   Other");
    }

    @Test
    void aHeadBreaksBeforeItsColumnGrows() {
        String head =
                "<tr><td width='10%'>Exhibit Number</td><td width='90%'>Description</td></tr>";
        String words = "word ".repeat(22).strip();
        assertThat(LaidOut.text(table(head, row("99.1", words))).lines())
                .startsWith("Exhibit    Description", "Number")
                .element(2)
                .asString()
                .startsWith("99.1       word");
    }

    @Test
    void currencySignsAndPercentSignsTouchTheirNumbers() {
        assertThat(
                        LaidOut.text(
                                table(
                                        row("Sales", "$", "1,234", "&nbsp;", "(5", ")"),
                                        row("Costs", "$", "20", "&nbsp;", "6", "&nbsp;"))))
                .isEqualTo("Sales   $ 1,234   (5)\nCosts   $ 20      6");
    }

    @Test
    void onlyMeaningfulRulesAreDrawn() {
        String total = "<tr><td>a</td><td style='border-bottom:1pt solid black'>12345</td></tr>";
        assertThat(LaidOut.text(table(row("a", "1"), total, row("b", "2"))))
                .isEqualTo("a   1\na   12345\n    -----\nb   2");
        assertThat(LaidOut.text(table(total, total, total, total, total)))
                .isEqualTo("a   12345\n".repeat(5).strip());
        assertThat(LaidOut.text(table(row("a", "1"), total.replace("solid", "none"))))
                .isEqualTo("a   1\na   12345");
    }

    @Test
    void spacingRowsAreEmptyLinesAndOtherEmptyRowsAreNot() {
        assertThat(
                        LaidOut.text(
                                table(
                                        row("", ""),
                                        row("a", "b"),
                                        "<tr><td height=16></td><td></td></tr>",
                                        row("c", "d"),
                                        "<tr><td colspan=2>&nbsp;</td></tr>",
                                        row("e", "f"),
                                        row("", ""),
                                        row("g", "h"))))
                .isEqualTo("a   b\n\nc   d\n\ne   f\ng   h");
    }

    @Test
    void framesAroundOneColumnAreSeenThrough() {
        assertThat(LaidOut.text(table(row("<p>One</p><p>Two</p>"), row("&nbsp;"), row("Three"))))
                .isEqualTo("One\n\nTwo\n\nThree");
        assertThat(LaidOut.text(table(row(table(row("a", "b")))))).isEqualTo("a   b");
    }

    @Test
    void nestedTablesStandInTheirColumn() {
        String inner = table(row("12 Main Street"), row("Springfield"));
        assertThat(LaidOut.text(table(row(inner, "90210"), row("(Address)", "(Zip)"))))
                .isEqualTo("12 Main Street   90210\nSpringfield\n(Address)        (Zip)");
    }

    @Test
    void cellsOverSeveralRowsRunDown() {
        String first = "<tr><td rowspan=3>one<br>two<br>three</td><td>a</td></tr>";
        assertThat(LaidOut.text(table(first, row("b"), row("c"))))
                .isEqualTo("one     a\ntwo     b\nthree   c");
    }

    @Test
    void headsUnderlinedForThemselvesStandOnTheirRule() {
        String head = "<p style='border-bottom:1px solid'>";
        String low = "<td valign=bottom>" + head + "Title</p></td>";
        String high = "<td valign=bottom>" + head + "Exhibit<br>No.</p></td>";
        assertThat(LaidOut.text(table("<tr>" + high + low + "</tr>", row("99.1", "Release"))))
                .isEqualTo("Exhibit\nNo.       Title\n-------   -----\n99.1      Release");
    }

    @Test
    void cellsOverSeveralColumnsAreGivenRoom() {
        String wide = "<tr><td colspan=2>A long heading over both</td><td>c</td></tr>";
        assertThat(LaidOut.text(table(wide, row("a", "b", "d"))))
                .isEqualTo("A long heading over both   c\na             b            d");
    }

    @Test
    void boxesStandBeforeOrBehindTheirSentence() {
        String box = "<font face=Wingdings>&#168;</font>";
        assertThat(LaidOut.text(table(row(box, "Written communications"))))
                .isEqualTo("[ ]   Written communications");
        assertThat(LaidOut.text(table(row("Emerging growth company", "&#9746;"))))
                .isEqualTo("Emerging growth company   [X]");
    }
}
