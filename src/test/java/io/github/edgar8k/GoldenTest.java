package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingSchemaValidator;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Parses every golden case and sample and holds the JSON to what is expected, letter by letter;
 * then the same filing in other forms. {@code -Dgolden.rewrite=true} writes what is expected anew:
 * look at the difference before it is committed.
 *
 * <p>A case whose name begins with {@code ok-} has no error or warning, with {@code err-} at least
 * one.
 */
class GoldenTest {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A long filing is cut off at so many of its lines only. */
    private static final int CUTS = 400;

    @Test
    void everyFileBelongsToACase() throws IOException {
        assertThat(GoldenCase.strays()).isEmpty();
    }

    @TestFactory
    List<DynamicNode> cases() throws IOException {
        List<DynamicNode> cases = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all()) {
            cases.add(dynamicContainer(golden.name(), testsOf(golden)));
        }
        assertThat(cases).isNotEmpty();
        return cases;
    }

    private static List<DynamicTest> testsOf(GoldenCase golden) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String text = golden.text();
        String name = golden.name();
        tests.add(dynamicTest(name + ": JSON", () -> isAsExpected(golden)));
        tests.add(dynamicTest(name + ": diagnostics", () -> keepsThePromiseOfItsName(golden)));
        for (Variant variant : Variant.values()) {
            if (!variant.of(text).equals(text)) {
                tests.add(dynamicTest(name + ": " + variant, () -> isTheSame(golden, variant)));
            }
        }
        if (text.contains("ACCESSION")) {
            tests.add(dynamicTest(name + ": twice in a file", () -> isReadTwice(golden)));
        }
        tests.add(dynamicTest(name + ": cut off", () -> isReadWhereverCutOff(golden)));
        return tests;
    }

    private static void isAsExpected(GoldenCase golden) throws IOException {
        String json = json(golden.parse());
        if (REWRITE) {
            Files.createDirectories(golden.expectation().getParent());
            Files.writeString(golden.expectation(), json);
        }
        assertThat(golden.expectation())
                .as("-Dgolden.rewrite=true writes what is expected of a new case")
                .exists();
        assertSame(golden.name(), json, Files.readString(golden.expectation()));
    }

    private static void keepsThePromiseOfItsName(GoldenCase golden) throws IOException {
        List<Diagnostic> bad = new ArrayList<>();
        for (Filing filing : golden.parse()) {
            for (Diagnostic diagnostic : filing.diagnostics()) {
                if (diagnostic.severity() != Severity.INFO) {
                    bad.add(diagnostic);
                }
            }
        }
        if (golden.name().startsWith("golden/ok-")) {
            assertThat(bad).isEmpty();
        } else if (golden.name().startsWith("golden/err-")) {
            assertThat(bad).isNotEmpty();
        }
    }

    private static void isTheSame(GoldenCase golden, Variant variant) throws IOException {
        String text = golden.text();
        List<Filing> filings = golden.parse();
        List<Filing> others = golden.parse(variant.of(text));
        assertThat(others).hasSameSizeAs(filings);
        int shift = variant.linesBefore(text);
        for (int i = 0; i < filings.size(); i++) {
            JsonNode expected = variant.comparable(tree(filings.get(i)), 0);
            JsonNode other = variant.comparable(tree(others.get(i)), shift);
            String what = golden.name() + " as " + variant;
            assertSame(what, other.toPrettyString(), expected.toPrettyString());
        }
    }

    private static void isReadTwice(GoldenCase golden) throws IOException {
        String once = golden.text();
        String ended = once.endsWith("\n") ? once : once + "\n";
        List<Filing> filings = golden.parse();
        List<Filing> both = golden.parse(ended + once);
        int count = filings.size();
        int shift = (int) once.lines().count();
        assertThat(both).hasSize(2 * count);
        for (int i = 0; i < count; i++) {
            JsonNode expected = tree(filings.get(i));
            String what = golden.name() + " twice in a file";
            assertSame(what, tree(both.get(i)).toPrettyString(), expected.toPrettyString());
            JsonNode second = tree(both.get(count + i));
            Variant.CRLF_LINE_ENDS.comparable(second, shift);
            ((ObjectNode) expected).put("source", golden.name() + "#" + (count + i + 1));
            assertSame(what, second.toPrettyString(), expected.toPrettyString());
        }
    }

    private static void isReadWhereverCutOff(GoldenCase golden) throws IOException {
        String[] lines = golden.text().lines().toArray(String[]::new);
        int step = 1 + lines.length / CUTS;
        StringBuilder text = new StringBuilder();
        for (int line = 1; line < lines.length; line++) {
            text.append(lines[line - 1]).append('\n');
            if (line % step == 0) {
                isRead(golden, text.toString(), line);
            }
        }
    }

    private static void isRead(GoldenCase golden, String text, int lines) {
        String where = golden.name() + " cut off behind line " + lines;
        try {
            for (Filing filing : golden.parse(text)) {
                JsonNode json = tree(filing);
                assertThat(FilingSchemaValidator.errors(json)).as(where).isEmpty();
                for (JsonNode last : json.findValues("last")) {
                    assertThat(last.asInt()).as(where).isLessThanOrEqualTo(lines);
                }
            }
        } catch (NotAnEightKException e) {
            assertThat(e.line()).as(where).isBetween(1, lines);
        } catch (IOException | RuntimeException e) {
            fail(where, e);
        }
    }

    private static String json(List<Filing> filings) {
        StringBuilder json = new StringBuilder();
        filings.forEach(filing -> json.append(FilingJson.toText(filing, true)));
        return json.toString();
    }

    private static JsonNode tree(Filing filing) throws IOException {
        return JSON.readTree(FilingJson.toBytes(filing, false));
    }

    /** Prints the lines that differ, not both texts; for this, lines inside strings are lines. */
    private static void assertSame(String what, String actual, String expected) {
        if (!actual.equals(expected)) {
            byte[] bytes = actual.replace("\\n", "\\n\n").getBytes(StandardCharsets.UTF_8);
            assertThat(new ByteArrayInputStream(bytes))
                    .as(what)
                    .hasContent(expected.replace("\\n", "\\n\n"));
            fail(what + ": the texts differ in their line ends");
        }
    }
}
