package io.github.edgar8k.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.edgar8k.model.Filing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingReaderTest {
    private static final String SMALL = FilingJson.toText(SmallFiling.withText("a"), true);

    @Test
    void readsBackWhatWasWritten() throws IOException {
        RandomFilings filings = new RandomFilings(2001);
        for (int i = 0; i < 100; i++) {
            Filing filing = filings.next();
            assertThat(FilingJson.read(FilingJson.toText(filing, true))).isEqualTo(filing);
            byte[] compact = FilingJson.toBytes(filing, false);
            assertThat(FilingJson.read(new ByteArrayInputStream(compact))).isEqualTo(filing);
        }
    }

    @Test
    void readsTextsOfAnyLength() throws IOException {
        Filing filing = SmallFiling.withText("0123456789".repeat(2_100_000));
        assertThat(FilingJson.read(FilingJson.toText(filing, false))).isEqualTo(filing);
    }

    @Test
    void keysMayStandInAnyOrder() throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        String json = mapper.writeValueAsString(mapper.readValue(SMALL, Map.class));
        assertThat(json).startsWith("{\"amendmentNumber\"");
        assertThat(FilingJson.read(new StringReader(json))).isEqualTo(SmallFiling.withText("a"));
    }

    @Test
    void leavesTheSourceOpen() throws IOException {
        InputStream in =
                new ByteArrayInputStream(SMALL.getBytes()) {
                    @Override
                    public void close() {
                        throw new AssertionError("closed");
                    }
                };
        assertThat(FilingJson.read(in)).isEqualTo(SmallFiling.withText("a"));
    }

    /** What is put in place of what, and the path, line and problem that are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"8-K\"       | 8           | .formType | 3 | expected a string, found an integer",
                "\"8-K\"       | false       | .formType | 3 | expected a string, found false",
                "\"8-K\"       | [           | .formType | 3 | not JSON:",
                "\"8-K\"       | {}          | .formType | 3 | expected a string, found an object",
                "\"first\": 45 | \"first\": \"x\" | .items[0].lines.first | 17 | expected an"
                        + " integer",
                "45           | 45.0        | .items[0].lines.first | 17 | another number",
                "45           | 9999999999  | .items[0].lines.first | 17 | another number",
                "45           | null        | .items[0].lines.first | 17 | found null",
                "45           | 51          | .items[0].lines | 16 | not a range of lines: 51 to"
                        + " 50",
                "45           | 0           | .items[0].lines | 16 | not a range of lines: 0 to 50",
                "\"paragraphs\": [] | \"paragraphs\": null | .items[0].paragraphs | 14 | an array",
                "\"paragraphs\": [] | \"paragraphs\": [1] | .items[0].paragraphs[0] | 14 | an"
                        + " object",
                "\"title\"     | \"titel\"     | .items[0] | 8 | the key \"title\" is missing",
                "\"last\"      | \"first\"     | .items[0].lines.first | 18 | the key stands twice",
                "\"first\": 45 | \"no\": 1, \"first\": 45 | .items[0].lines.no | 17 | unknown key",
                "\"number\": \"5\" | \"a b\": 1, \"number\": \"5\" | .items[0][\"a b\"] | 9 |"
                        + " unknown",
                "\"documents\": [] | \"documents\": [ | .documents | 24 | not JSON:",
                "\"documents\": [] | \"documents\": [] . | . | 24 | not JSON:",
            })
    void saysWhatIsWrongAndWhere(
            String old, String replacement, String path, int line, String problem) {
        assertThat(SMALL).contains(old);
        FilingJsonException e =
                catchThrowableOfType(
                        FilingJsonException.class,
                        () -> FilingJson.read(SMALL.replaceFirst(quote(old), replacement)));
        assertThat(e).hasMessageStartingWith(path + " (line " + line + "): ");
        assertThat(e).hasMessageContaining(problem);
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.line()).isEqualTo(line);
    }

    private static String quote(String text) {
        return Pattern.quote(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | . (line 1): expected an object, found nothing",
                "[] | . (line 1): expected an object, found an array",
                "null | . (line 1): expected an object, found null",
                "NaN | . (line 1): not JSON:",
                "'{} {}' | . (line 1): something follows the object",
                "{} | . (line 1): the key \"source\" is missing",
            })
    void refusesOtherTexts(String json, String message) {
        assertThatThrownBy(() -> FilingJson.read(json))
                .isInstanceOf(FilingJsonException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refusesDatesAndWordsThatAreNone() {
        String json =
                """
                {"source": "a", "formType": "8-K", "amendmentNumber": null, "submission": null,
                 "coverPage": null, "items": [], "signatures": [
                  {"registrant": null, "date": "2003-02-30", "signatories": [],
                   "lines": {"first": 1, "last": 1}}],
                 "exhibitIndex": [], "documents": [], "diagnostics": [
                  {"severity": "Error", "code": "a", "message": "b", "lines": null}]}
                """;
        assertThatThrownBy(() -> FilingJson.read(json))
                .hasMessage(".signatures[0].date (line 3): expected a date such as 2003-02-04");
        assertThatThrownBy(() -> FilingJson.read(json.replace("02-30", "02-28")))
                .hasMessage(".diagnostics[0].severity (line 6): no such severity");
    }

    @Test
    void messageHasNoControlCharacters() {
        assertThatThrownBy(() -> FilingJson.read("{\"a\\u001b[31m\\u009b\": 1}"))
                .hasMessage(". (line 1): the key \"source\" is missing");
        String json = SMALL.replace("\"number\"", "\"a\\u001b[31m\\u009b\": 1, \"number\"");
        assertThatThrownBy(() -> FilingJson.read(json))
                .hasMessage(".items[0][\"a?[31m?\"] (line 9): unknown key");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        assertThatThrownBy(() -> FilingJson.read("[".repeat(1_000_000)))
                .isInstanceOf(FilingJsonException.class)
                .hasMessageContaining("not JSON");
    }
}
