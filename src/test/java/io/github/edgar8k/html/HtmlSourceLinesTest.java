package io.github.edgar8k.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line knows the lines of the input that its words come from. */
class HtmlSourceLinesTest {
    @Test
    void linesOfParagraphsAndRows() {
        TextLines lines =
                LaidOut.document(
                                "<p>\n"
                                        + "one\n"
                                        + "<b>two</b><br>\n"
                                        + "three\n"
                                        + "<table><tr>\n"
                                        + "<td>a\n"
                                        + "<td>b</table>")
                        .lines();
        assertThat(LaidOut.text(lines)).isEqualTo("one two\nthree\n\na   b");
        assertThat(lines.firstLine(0)).isEqualTo(2);
        assertThat(lines.lastLine(0)).isEqualTo(3);
        assertThat(lines.firstLine(1)).isEqualTo(4);
        assertThat(lines.lastLine(1)).isEqualTo(4);
        assertThat(lines.firstLine(3)).isEqualTo(6);
        assertThat(lines.lastLine(3)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCounts(String end) throws HtmlTooLargeException {
        String text = String.join(end, "<TEXT>", "<p>one", "two</p>", "<p>three</p>");
        SourceText source = new SourceText("test", text);
        TextLines lines = HtmlLayout.layOut(source, 6 + end.length(), text.length(), false);
        assertThat(LaidOut.text(lines)).isEqualTo("one two\n\nthree");
        assertThat(lines.firstLine(0)).isEqualTo(2);
        assertThat(lines.lastLine(0)).isEqualTo(3);
        assertThat(lines.firstLine(2)).isEqualTo(4);
    }

    @Test
    void dashStuffingIsUndoneAndMovesNoLine() throws HtmlTooLargeException {
        String text = "<pre>\n- ----\n- -x\n</pre>";
        SourceText source = new SourceText("test", text);
        TextLines lines = HtmlLayout.layOut(source, 0, text.length(), true);
        assertThat(LaidOut.text(lines)).isEqualTo("----\n-x");
        assertThat(lines.firstLine(1)).isEqualTo(3);
    }

    @Test
    void aBodyOnOneLineIsOnThatLine() {
        String body = "<p>" + "word ".repeat(200) + "</p>";
        TextLines lines = LaidOut.document("<html>\n<body>\n" + body + "\n</body>").lines();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.firstLine(i)).isEqualTo(3);
            assertThat(lines.lastLine(i)).isEqualTo(3);
        }
    }

    /** In this sample every visible word of a line stands on the source lines it names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "html-flat-2002.txt",
                "html-word-2006.txt",
                "html-layout-tables-2010.txt",
                "html-saved-page.htm",
                "html-preformatted.txt"
            })
    void wordsStandWhereTheLineSays(String sample) throws Exception {
        String text = Files.readString(Path.of("samples", sample));
        int from = Math.max(0, text.indexOf("<TEXT>"));
        int end = text.indexOf("</TEXT>");
        SourceText source = new SourceText(sample, text);
        TextLines lines = HtmlLayout.layOut(source, from, end < 0 ? text.length() : end, false);
        assertThat(lines.size()).isGreaterThan(40);
        for (int i = 0; i < lines.size(); i++) {
            int first = source.start(lines.firstLine(i));
            String named = text.substring(first, source.end(lines.lastLine(i)));
            for (String word : lines.get(i).split(" ")) {
                if (word.matches("[A-Za-z0-9]{4,}") && !word.equals("PAGE")) {
                    assertThat(named).contains(word.equals("securities") ? "curities" : word);
                }
            }
        }
    }
}
