package io.github.edgar8k.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.model.Filing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingWriterTest {
    @Test
    void writesWhatDatabindPrintsByReflection() throws IOException {
        for (boolean pretty : new boolean[] {true, false}) {
            RandomFilings filings = new RandomFilings(8);
            FilingWriter writer = FilingJson.writer(pretty, FilingKeys.ALL);
            for (int i = 0; i < 150; i++) {
                Filing filing = filings.next();
                String written = new String(writer.toBytes(filing), StandardCharsets.UTF_8);
                assertThat(written).isEqualTo(ReflectedJson.of(filing, pretty));
            }
        }
    }

    @Test
    void prettyFormIsLaidOutAsJqDoes() {
        assertThat(FilingJson.toText(SmallFiling.withText("a\n\"b\""), true))
                .isEqualTo(
                        """
                        {
                          "source": "small.txt",
                          "formType": "8-K",
                          "amendmentNumber": null,
                          "submission": null,
                          "coverPage": null,
                          "items": [
                            {
                              "number": "5",
                              "title": null,
                              "officialTitle": "Other Events",
                              "currentNumber": "8.01",
                              "text": "a\\n\\"b\\"",
                              "paragraphs": [],
                              "exhibits": [],
                              "lines": {
                                "first": 45,
                                "last": 50
                              }
                            }
                          ],
                          "signatures": [],
                          "exhibitIndex": [],
                          "documents": [],
                          "diagnostics": []
                        }
                        """);
    }

    @Test
    void compactFormIsOneLine() {
        assertThat(FilingJson.toText(SmallFiling.withText("\r\n"), false))
                .startsWith(
                        "{\"source\":\"small.txt\",\"formType\":\"8-K\",\"amendmentNumber\":null,")
                .endsWith("\"documents\":[],\"diagnostics\":[]}\n")
                .containsOnlyOnce("\n");
    }

    @Test
    void textIsUtf8AndControlCharactersAreEscaped() {
        assertThat(
                        FilingJson.toText(
                                SmallFiling.withText("é€\u2028😀\u001b[31m\u007f\u009b"), false))
                .contains("\"é€\u2028😀\\u001b[31m\\u007f\\u009b\"");
    }

    @Test
    void surrogatePairsStayWholeWhereverTheyStand() {
        for (int length = 0; length < 40_000; length += 997) {
            for (int i = 0; i < 3; i++) {
                String text = "x".repeat(length + i) + "😀".repeat(500) + "y";
                assertThat(FilingJson.toText(SmallFiling.withText(text), false)).contains(text);
            }
        }
    }

    @Test
    void halfOfASurrogatePairIsReplaced() {
        assertThat(
                        FilingJson.toText(
                                SmallFiling.withText("\udc00a\ud83d\ud83d\ude00b\ud83d"), false))
                .contains("\"\ufffda\ufffd😀b\ufffd\"");
    }

    @Test
    void keepsTheChosenKeysAndSource() throws IOException {
        FilingKeys keys = FilingJson.keys(List.of("coverPage", "items", "coverPage"));
        byte[] json = FilingJson.writer(true, keys).toBytes(SmallFiling.withText("a"));
        assertThat(namesOf(json)).containsExactly("source", "coverPage", "items");
    }

    @Test
    void everyTopLevelKeyCanBeChosen() throws IOException {
        assertThat(FilingKeys.names())
                .containsExactlyElementsOf(
                        namesOf(FilingJson.toBytes(SmallFiling.withText(""), true)));
        for (String name : FilingKeys.names().subList(1, FilingKeys.names().size())) {
            FilingKeys keys = FilingJson.keys(List.of(name));
            assertThat(namesOf(FilingJson.writer(false, keys).toBytes(SmallFiling.withText(""))))
                    .containsExactly("source", name);
        }
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> FilingJson.keys(List.of("items", "cover")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no such key: cover (there are source, formType,");
    }

    @Test
    void writesWithOneCallAndLeavesTheStreamOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int length) {
                        calls.add(new String(bytes, from, length, StandardCharsets.UTF_8));
                    }

                    @Override
                    public void close() {
                        calls.add("close");
                    }
                };
        Filing filing = SmallFiling.withText("é".repeat(100_000));
        FilingJson.write(filing, out, true);
        assertThat(calls).containsExactly(FilingJson.toText(filing, true));
    }

    @Test
    void writerCanBeUsedAgain() {
        FilingWriter writer = FilingJson.writer(false, FilingKeys.ALL);
        byte[] first = writer.toBytes(SmallFiling.withText("long".repeat(10_000)));
        byte[] again = Arrays.copyOf(first, first.length);
        writer.toBytes(SmallFiling.withText("short"));
        assertThat(first).isEqualTo(again);
        assertThat(writer.toBytes(SmallFiling.withText("a")))
                .isEqualTo(FilingJson.toBytes(SmallFiling.withText("a"), false));
    }

    private static List<String> namesOf(byte[] json) throws IOException {
        JsonNode object = new ObjectMapper().readTree(json);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
