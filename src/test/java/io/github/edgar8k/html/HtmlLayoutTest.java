package io.github.edgar8k.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks, lines, blanks, boxes: everything but tables. */
class HtmlLayoutTest {
    @Test
    void paragraphsStandApart() {
        assertThat(
                        LaidOut.text(
                                "<p>One\n"
                                        + " two</p><p>three<br>four</p><div>five</div><div>six</div>"))
                .isEqualTo("One two\n\nthree\nfour\n\nfive\nsix");
    }

    @Test
    void marginsOfNothingKeepLinesTogether() {
        String line = "<p style='margin-top:0pt; margin-bottom:0pt'>";
        assertThat(LaidOut.text(line + "Value" + "</p>" + line + "(Caption)</p>"))
                .isEqualTo("Value\n(Caption)");
        assertThat(LaidOut.text(line + "Value</p><p style='margin:12pt 0 0 0'>(Caption)</p>"))
                .isEqualTo("Value\n\n(Caption)");
    }

    @Test
    void emptyParagraphsAndSecondBreaksAreOneEmptyLine() {
        assertThat(LaidOut.text("<div>a</div><div>&nbsp;</div><div><br></div>b<br><br>c"))
                .isEqualTo("a\n\nb\n\nc");
    }

    @Test
    void aParagraphOfSeveralLinesStandsApartFromHeadings() {
        String words = "word ".repeat(40).strip();
        assertThat(LaidOut.text("<div>Item 8.01. Other Events.</div><div>" + words + "</div>"))
                .isEqualTo(
                        "Item 8.01. Other Events.\n\n"
                                + ("word ".repeat(18).strip() + "\n").repeat(2)
                                + "word word word word");
    }

    @Test
    void centredLinesStandInTheMiddleOfEightyColumns() {
        assertThat(LaidOut.text("<center>FORM 8-K</center><p align=right>right</p>"))
                .isEqualTo(" ".repeat(36) + "FORM 8-K\n\n" + " ".repeat(75) + "right");
    }

    @Test
    void noBreakSpacesStayWhereTheyMakeColumns() {
        assertThat(LaidOut.text("&nbsp;&nbsp;Ohio&nbsp;&nbsp;&nbsp;&nbsp;0-1&nbsp;<br>&nbsp;x"))
                .isEqualTo("  Ohio    0-1\n x");
        assertThat(LaidOut.text("<p align=center>&nbsp;&nbsp;&nbsp;x</p>"))
                .isEqualTo(" ".repeat(39) + "x");
    }

    /** A run of them that is wider than the page, and a blank to break the line at behind it. */
    @Test
    void noBreakSpacesWiderThanALineAreNone() {
        String words = "<p>" + "word ".repeat(30) + "&nbsp;".repeat(300) + " and more words</p>";
        assertThat(LaidOut.text(words)).contains("word\n").endsWith("and more words");
    }

    @Test
    void tabsInsideALineAreStopsAndThoseAtItsEndsAreWhiteSpace() {
        assertThat(LaidOut.text("<p>Ohio&#9;&#9;0-1</p><p>(State of&#9;(File</p>"))
                .isEqualTo("Ohio        0-1\n\n(State of   (File");
        assertThat(LaidOut.text("<b>a</b>&#9;<b>b</b>")).isEqualTo("a     b");
        assertThat(LaidOut.text("<p>\n\t\t\tone\t\n\t\ttwo\t</p>")).isEqualTo("one two");
        assertThat(LaidOut.text("<p>\tone</p><p>\t\t\ttwo</p>"))
                .isEqualTo("one\n\n" + " ".repeat(18) + "two");
    }

    @Test
    void underlinedBlanksAndBordersAreRules() {
        assertThat(LaidOut.text("<p>By:&nbsp;<u>&nbsp;&nbsp;&nbsp;&nbsp;</u></p>"))
                .isEqualTo("By: ____");
        assertThat(LaidOut.text("<p><u>Exhibits</u></p>")).isEqualTo("Exhibits");
        assertThat(LaidOut.text("<p>a</p><hr width='25%'><p>b</p>"))
                .isEqualTo("a\n\n" + " ".repeat(30) + "-".repeat(20) + "\n\nb");
        String border = "border-bottom:1px solid #000;width:50%";
        assertThat(LaidOut.text("<div style='" + border + "'>&nbsp;</div><div>x</div>"))
                .isEqualTo("-".repeat(40) + "\nx");
    }

    @Test
    void pageBreaksAreOneMark() {
        String expected = "a\n\n<PAGE>\n\nb";
        assertThat(LaidOut.text("a<hr style='page-break-after:always'>b")).isEqualTo(expected);
        assertThat(LaidOut.text("<p>a</p><p style='page-break-before:always'><HR></p><p>b</p>"))
                .isEqualTo(expected);
        assertThat(
                        LaidOut.text(
                                "<p>a</p><hr><h5 style='page-break-before:always'>&nbsp;</h5>"
                                        + "<div style='break-before:page'>b</div>"))
                .isEqualTo(expected);
        assertThat(LaidOut.text("a<br clear=all style='page-break-before:always'>b"))
                .isEqualTo(expected);
        assertThat(LaidOut.text("<p style='page-break-before:auto;page-break-inside:avoid'>x</p>"))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<font face=Wingdings>o</font> Written | [ ] Written",
                "<span style='font-family:Wingdings'>x</span>Written | [X] Written",
                "<span style='font-family:\"Wingdings 2\"'>R</span> Yes | [X] Yes",
                "<span style='font-family:Wingdings 2'>&#163;</span> No | [ ] No",
                "<font face=Wingdings>&#168;</font> &#254; | [ ] [X]",
                "&#9744; Yes &#9746;No &#9745; | [ ] Yes [X] No [X]",
                "company&#9744; | company [ ]",
                "&#61608; Written &#xF0FE; | [ ] Written [X]",
                "\u00A8 Written \u00FE | [ ] Written [X]",
                "na\u00A8ve | na\u00A8ve",
                "[ ] typed [X] | [ ] typed [X]",
                "<input type=checkbox> a <input type=checkbox checked> b | [ ] a [X] b",
                "<font face=Wingdings>&#167;</font> point | \u2022 point"
            })
    void boxes(String html, String text) {
        assertThat(LaidOut.text(html)).isEqualTo(text);
    }

    @Test
    void whatIsNotShownIsLeftOut() {
        assertThat(
                        LaidOut.text(
                                "<html><head><title>t</title><style>s</style></head><body>"
                                        + "<script>1</script><div style='display: none'>n</div>"
                                        + "<p hidden>h</p><!-- c --><img alt='i' src=x>"
                                        + "<ix:header><ix:hidden>x</ix:hidden></ix:header>"
                                        + "<p>a<ix:nonNumeric name='dei:X'>b</ix:nonNumeric>c"
                                        + "\u200B\u00AD</p></body></html>"))
                .isEqualTo("abc");
    }

    @Test
    void typographyStaysAndHyphensThatDoNotBreakArePlain() {
        assertThat(LaidOut.text("<p>&#147;8&#8209;K&#148; &#151; Holder&rsquo;s</p>"))
                .isEqualTo("\u201C8-K\u201D \u2014 Holder\u2019s");
    }

    @Test
    void listsHaveTheirMarkers() {
        assertThat(LaidOut.text("<ul><li>one<li>two</ul><ol type=a start=3><li>x</li><li>y</ol>"))
                .isEqualTo("    \u2022  one\n    \u2022  two\n\n    c.  x\n    d.  y");
        assertThat(LaidOut.text("<ol style='list-style-type:lower-roman'><li><p>x</p></ol>"))
                .isEqualTo("    i.  x");
        assertThat(LaidOut.text("<ul style='list-style-type:none'><li>x</ul>")).isEqualTo("    x");
    }

    @Test
    void emptyElementsWithAMarginAreTabs() {
        assertThat(LaidOut.text("<p>Item 5.07<font style='margin-left:36pt'></font>Votes</p>"))
                .isEqualTo("Item 5.07   Votes");
    }

    @Test
    void preformattedTextStandsAsItIs() {
        assertThat(LaidOut.text("<pre>\n  Ohio   0-1\n  ----   ---\n\n<PAGE>\nItem 5.\n</pre>"))
                .isEqualTo("  Ohio   0-1\n  ----   ---\n\n<PAGE>\n\nItem 5.");
        assertThat(LaidOut.text("<pre>a\tb\r\nc &amp; d</pre>")).isEqualTo("a       b\nc & d");
    }

    @Test
    void textThatIsNoHtmlIsText() {
        assertThat(LaidOut.text("")).isEmpty();
        assertThat(LaidOut.text("Form 8-K < nothing > & none"))
                .isEqualTo("Form 8-K < nothing > & none");
    }
}
