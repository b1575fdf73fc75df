package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An invented filing and the JSON that is expected of it: a folder of {@code golden/} with {@code
 * filing.txt} (or .htm, .nc) and {@code filing.json}, or a file of {@code samples/} with its JSON
 * in the test resources.
 *
 * @param name the filing's path as {@code source} has it, the same on every machine
 * @param filing the input
 * @param expectation the JSON, there or still to be written
 */
public record GoldenCase(String name, Path filing, Path expectation) {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path GOLDEN = RESOURCES.resolve("golden");
    private static final Path SAMPLES = Path.of("samples");
    private static final Path SAMPLES_EXPECTED = RESOURCES.resolve("samples");
    private static final Set<String> FORMATS = Set.of("txt", "htm", "nc");

    /** Every case, in name order. */
    public static List<GoldenCase> all() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (Path folder : list(GOLDEN)) {
            for (Path file : list(folder)) {
                if (isFiling(file)) {
                    String name = "golden/" + folder.getFileName() + "/" + file.getFileName();
                    cases.add(new GoldenCase(name, file, folder.resolve("filing.json")));
                }
            }
        }
        for (Path file : list(SAMPLES)) {
            if (isFiling(file)) {
                Path expected = SAMPLES_EXPECTED.resolve(stem(file) + ".json");
                cases.add(new GoldenCase("samples/" + file.getFileName(), file, expected));
            }
        }
        return cases;
    }

    /** Files in the cases' folders that belong to no case, and cases that share an expectation. */
    static Set<String> strays() throws IOException {
        Map<Path, Path> owners = new TreeMap<>();
        Set<String> strays = new TreeSet<>();
        for (GoldenCase golden : all()) {
            if (owners.put(golden.expectation, golden.filing) != null) {
                strays.add(golden.expectation + " is expected of two filings");
            }
        }
        List<Path> found = new ArrayList<>(list(SAMPLES_EXPECTED));
        for (Path folder : list(GOLDEN)) {
            found.addAll(Files.isDirectory(folder) ? list(folder) : List.of(folder));
        }
        for (Path file : found) {
            if (!owners.containsKey(file) && !owners.containsValue(file)) {
                strays.add(file + " belongs to no case");
            }
        }
        return strays;
    }

    /** The input's text. */
    public String text() throws IOException {
        byte[] bytes = Files.readAllBytes(filing);
        return Decoder.decode(bytes, bytes.length);
    }

    /** The filings of the input. */
    public List<Filing> parse() throws IOException {
        return parse(text());
    }

    /** The filings of another text under the case's name. */
    List<Filing> parse(String text) throws IOException {
        List<Filing> filings = EightKParser.parseAll(name, text);
        assertThat(filings).isNotEmpty();
        return filings;
    }

    private static boolean isFiling(Path file) {
        String name = file.getFileName().toString();
        return FORMATS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
