package io.github.edgar8k.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.EightKParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
    private static final String HOSTILE = "</script><!--<script>\u2028\u0000\"\\\ud800&amp;";

    @Test
    void dataAreTheFilings() throws IOException {
        IndexPage index = new IndexPage("samples");
        index.add(EightKParser.parse(Path.of("samples/two-signers.txt")));
        index.add(EightKParser.parse(Path.of("samples/ranged-items.txt")));
        index.addFailure("broken.gz", "damaged gzip data");
        JsonNode data = data(index);
        assertThat(index.size()).isEqualTo(2);
        JsonNode first = data.get("filings").get(0);
        assertThat(first.get(1).textValue()).isEqualTo("8-K");
        assertThat(first.get(2).textValue()).isEqualTo("2007-08-07");
        assertThat(first.get(3).get(0).textValue()).isEqualTo("PONDEROSA VALVE CO., INC.");
        assertThat(first.get(4).toString()).isEqualTo("[\"4.02\",\"9.01\"]");
        assertThat(data.get("titles").get("9.01").textValue())
                .isEqualTo("Financial Statements and Exhibits");
        assertThat(data.get("failures").get(0).get(1).textValue()).isEqualTo("damaged gzip data");
    }

    @Test
    void anyNameStaysInsideTheData() throws IOException {
        IndexPage index = new IndexPage(HOSTILE);
        index.addFailure(HOSTILE, HOSTILE);
        Document page = page(index);
        assertThat(page.select("script")).hasSize(2);
        JsonNode failure = data(index).get("failures").get(0);
        assertThat(failure.get(0).textValue()).isEqualTo(HOSTILE.replace('\ud800', '\uFFFD'));
        assertThat(page.select("h1").text()).startsWith("</script><!--<script>");
    }

    private static Document page(IndexPage index) {
        return Jsoup.parse(new String(index.toBytes(3), StandardCharsets.UTF_8));
    }

    private static JsonNode data(IndexPage index) throws IOException {
        return new ObjectMapper().readTree(page(index).getElementById("data").data());
    }
}
