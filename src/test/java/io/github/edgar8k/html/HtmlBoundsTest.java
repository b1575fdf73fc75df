package io.github.edgar8k.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and merely large documents. */
class HtmlBoundsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>x",
                "<table><tr><td>x",
                "<table><tr><td>x<td>y",
                "<ul><li>x",
                "<b><i><p>x",
                "<font size=1><p>x",
                "<tr><td colspan=190>y<td>x",
                "<tr><td rowspan=65000>y<td>z",
                "<td>x",
                "</p></div></table>",
                "<u>&nbsp;",
                "<pre>\t",
                "<",
                "&",
                "<!--",
                "<ix:header>",
                "<br>",
                "<center>x<hr>",
                "<p style='margin:;;:;page-break-before:'>x"
            })
    void manyTimesTheSameIsReadInLinearTime(String piece) {
        String html = "<table>" + piece.repeat(150_000 / piece.length());
        TextLines lines =
                Assertions.assertTimeoutPreemptively(
                        PATIENCE, () -> LaidOut.document(html).lines());
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.get(i).length();
        }
        assertThat(length).isLessThan(10 * html.length() + 200_000);
    }

    @Test
    void aMillionTablesInEachOtherAreReadAsBlocks() {
        String html = "<table><tr><td>x ".repeat(50_000);
        assertThat(LaidOut.text(html)).hasSizeGreaterThan(50_000);
    }

    @Test
    void documentsBeyondTheBoundsAreRefused() {
        String text = "x".repeat(HtmlTree.MAX_CHARACTERS + 1);
        SourceText source = new SourceText("test", text);
        assertThatThrownBy(() -> HtmlDocument.parse(source, 0, text.length(), false))
                .isInstanceOf(HtmlTooLargeException.class)
                .hasMessageContaining("characters");
    }

    /** Cut and garbled copies of a sample: no exception, lines within the source. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "html-layout-tables-2010.txt",
                "html-inline-xbrl-2020.txt",
                "html-word-2006.txt"
            })
    void anythingIsRead(String sample) throws Exception {
        String text = Files.readString(Path.of("samples", sample));
        Random random = new Random(8);
        for (int i = 0; i < 60; i++) {
            StringBuilder garbled = new StringBuilder(text);
            garbled.setLength(1 + random.nextInt(text.length()));
            for (int k = 0; k < i; k++) {
                int at = random.nextInt(garbled.length());
                garbled.setCharAt(at, "<>/\"'=& \u0000\n\uD800t".charAt(random.nextInt(12)));
            }
            SourceText source = new SourceText(sample, garbled.toString());
            TextLines lines = HtmlLayout.layOut(source, 0, garbled.length(), i % 2 == 0);
            for (int k = 0; k < lines.size(); k++) {
                assertThat(lines.firstLine(k)).isBetween(1, lines.lastLine(k));
                assertThat(lines.lastLine(k)).isLessThanOrEqualTo(source.lineCount());
            }
        }
    }
}
