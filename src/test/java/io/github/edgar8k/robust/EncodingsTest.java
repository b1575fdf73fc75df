package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filings in other encodings are the same filings; bytes in none are text all the same. */
class EncodingsTest {
    private static final int BYTES = Boolean.getBoolean("robust.full") ? 100_000_000 : 300_000;

    private static List<String> json(byte[] bytes) {
        List<String> json = new ArrayList<>();
        for (Filing filing : Cutting.filings(Decoder.decode(bytes, bytes.length))) {
            json.add(FilingJson.toText(filing, false));
        }
        return json;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecides(String charset) {
        for (Material material : Material.invented()) {
            byte[] marked = ("\ufeff" + material.text()).getBytes(Charset.forName(charset));
            assertThat(json(marked)).as(material.name()).isEqualTo(json(material.bytes()));
        }
    }

    /** Beginnings of characters without their ends, ends without beginnings, halves of pairs. */
    @ParameterizedTest
    @CsvSource({
        "\u00c3",
        "\u00e2\u0082",
        "\u00f0\u009f\u0098",
        "\u0080",
        "\u00ff\u00fe",
        "\u00fe\u00ff",
        "\u00ed\u00a0\u0080",
        "\u00ff\u00fe\u0000\u00d8",
        "\u00c0\u0080",
    })
    void brokenBytes(String bytes) throws IOException {
        byte[] piece = bytes.getBytes(StandardCharsets.ISO_8859_1);
        byte[] broken = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            broken[i] = piece[i % piece.length];
        }
        assertThat(Reading.check(broken)).isFalse();
        byte[] form = Material.invented().get(0).bytes();
        byte[] both = Arrays.copyOf(form, form.length + BYTES);
        System.arraycopy(broken, 0, both, form.length, BYTES);
        assertThat(Reading.check(both)).isTrue();
    }
}
