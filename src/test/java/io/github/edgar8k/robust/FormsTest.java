package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.Variant;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same filing with other line ends, in a PEM wrapper, without its tabs: the same JSON but for
 * lines.
 */
class FormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> everyFormIsReadAlike() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Material material : Material.plain()) {
            for (Variant variant : Variant.values()) {
                String name = material.name() + ": " + variant;
                tests.add(dynamicTest(name, () -> check(material.text(), variant)));
            }
        }
        return tests;
    }

    private static void check(String text, Variant variant) throws IOException {
        String other = variant.of(text);
        if (other.equals(text)) {
            return;
        }
        List<Filing> filings = Cutting.filings(text);
        List<Filing> others = Cutting.filings(other);
        assertThat(others).hasSameSizeAs(filings);
        int shift = variant.linesBefore(text);
        for (int i = 0; i < filings.size(); i++) {
            JsonNode expected = variant.comparable(tree(filings.get(i)), 0);
            JsonNode found = variant.comparable(tree(others.get(i)), shift);
            assertThat(found.toPrettyString()).isEqualTo(expected.toPrettyString());
        }
    }

    private static JsonNode tree(Filing filing) throws IOException {
        return JSON.readTree(FilingJson.toBytes(filing, false));
    }
}
