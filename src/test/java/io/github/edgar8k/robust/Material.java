package io.github.edgar8k.robust;

import io.github.edgar8k.GoldenCase;
import io.github.edgar8k.source.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Filings to work on: the samples and the golden cases, and real ones where they are at hand.
 *
 * @param name what a failure calls it
 */
record Material(String name, byte[] bytes) {
    private static final Path REAL = Path.of("../shared/corpus");

    /** The invented filings, in name order. */
    static List<Material> invented() {
        List<Material> found = new ArrayList<>();
        try {
            for (GoldenCase golden : GoldenCase.all()) {
                found.add(new Material(golden.name(), Files.readAllBytes(golden.filing())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The invented filings and, where they are at hand, the real ones. */
    static List<Material> all() {
        List<Material> found = invented();
        found.addAll(real("plain"));
        found.addAll(real("html"));
        return found;
    }

    /** The invented filings and, where they are at hand, the real ones that are plain text. */
    static List<Material> plain() {
        List<Material> found = new ArrayList<>();
        for (Material material : invented()) {
            if (!material.isHtml()) {
                found.add(material);
            }
        }
        found.addAll(real("plain"));
        return found;
    }

    /** The real filings of a folder; none where they are not at hand. */
    private static List<Material> real(String folder) {
        List<Material> found = new ArrayList<>();
        Path path = REAL.resolve(folder);
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder + "/" + file.getFileName();
                found.add(new Material(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    String text() {
        return Decoder.decode(bytes, bytes.length);
    }

    boolean isHtml() {
        String text = text();
        return text.contains("<html") || text.contains("<HTML") || text.contains("<p");
    }

    @Override
    public String toString() {
        return name;
    }
}
