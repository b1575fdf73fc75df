package io.github.edgar8k.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.EightKParser;
import io.github.edgar8k.GoldenCase;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The JSON of every sample, golden case and, where they are at hand, of real filings: valid by the
 * schema, the same as databind prints, and read back as the same records.
 */
class OutputTest {
    private static final Path REAL_FILINGS = Path.of("../shared/corpus/plain");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    @TestFactory
    List<DynamicTest> invented() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all()) {
            tests.add(dynamicTest(golden.name(), () -> check(golden.parse())));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> real() throws IOException {
        assumeTrue(Files.isDirectory(REAL_FILINGS), "no real filings at " + REAL_FILINGS);
        try (Stream<Path> files = Files.list(REAL_FILINGS)) {
            return files.sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = Decoder.decode(bytes, bytes.length);
        check(EightKParser.parseAll(file.getFileName().toString(), text));
    }

    private static void check(List<Filing> filings) throws IOException {
        assertThat(filings).isNotEmpty();
        for (Filing filing : filings) {
            byte[] json = FilingJson.toBytes(filing, false);
            assertThat(FilingSchemaValidator.errors(JSON.readTree(json))).isEmpty();
            String pretty = FilingJson.toText(filing, true);
            assertThat(pretty).isEqualTo(ReflectedJson.of(filing, true));
            assertThat(FilingJson.read(pretty)).isEqualTo(filing);
        }
    }
}
