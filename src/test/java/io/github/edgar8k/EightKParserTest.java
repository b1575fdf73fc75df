package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the library promises whoever calls it. */
class EightKParserTest {
    private static final Path FILE = Path.of("samples/two-signers.txt");

    private static byte[] bytes() throws IOException {
        return Files.readAllBytes(FILE);
    }

    @Test
    void everyWayInGivesTheSame() throws IOException {
        Filing filing = EightKParser.parse(FILE);
        String name = FILE.toString();
        String text = Files.readString(FILE);
        assertThat(filing.source()).isEqualTo(name);
        assertThat(EightKParser.parse(name, text)).isEqualTo(filing);
        assertThat(EightKParser.parse(name, "\uFEFF" + text)).isEqualTo(filing);
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\uFEFF" + text).getBytes(charset);
            assertThat(EightKParser.parseAll(name, marked)).containsExactly(filing);
        }
        byte[] roomy = Arrays.copyOf(bytes(), bytes().length + 100);
        assertThat(EightKParser.parseAll(name, roomy, bytes().length)).containsExactly(filing);
        assertThat(Arrays.copyOf(roomy, bytes().length)).isEqualTo(bytes());
    }

    @Test
    void wrongCallsSaySo() throws IOException {
        byte[] bytes = bytes();
        assertThatThrownBy(() -> EightKParser.parse(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EightKParser.parse("name", null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> EightKParser.parse(null, "text"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> EightKParser.parseAll(null, bytes))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        for (int length : new int[] {-1, bytes.length + 1}) {
            assertThatThrownBy(() -> EightKParser.parseAll("name", bytes, length))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> EightKParser.parseAll("name", bytes, 0))
                .isInstanceOf(NotAnEightKException.class)
                .hasMessage("is empty");
        assertThatThrownBy(() -> EightKParser.parse(Path.of("samples/none.txt")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothingOfARecordCanBeChanged() throws IOException {
        Filing filing = EightKParser.parse(FILE);
        assertThatThrownBy(() -> filing.items().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> filing.submission().other().put("label", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void manyThreadsAtOnce() throws Exception {
        Filing filing = EightKParser.parse(FILE);
        Filing page = EightKParser.parse(Path.of("samples/html-inline-xbrl-2020.txt"));
        List<Callable<Filing>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Path file = Path.of(i % 2 == 0 ? filing.source() : page.source());
            calls.add(() -> EightKParser.parse(file));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Filing>> parsed = threads.invokeAll(calls);
            for (int i = 0; i < parsed.size(); i++) {
                assertThat(parsed.get(i).get()).isEqualTo(i % 2 == 0 ? filing : page);
            }
        } finally {
            threads.shutdown();
        }
    }
}
