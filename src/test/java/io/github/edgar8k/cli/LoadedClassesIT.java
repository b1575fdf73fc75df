package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which classes a run with one small plain-text file loads. Starting is most of what such a run
 * takes, and each of these costs milliseconds.
 */
class LoadedClassesIT {
    private static final List<String> UNWANTED =
            List.of(
                    "org.jsoup.",
                    "org.apache.commons.",
                    "picocli.",
                    "com.fasterxml.jackson.databind.",
                    "io.github.edgar8k.html.HtmlTree",
                    "io.github.edgar8k.source.ArchiveReader",
                    "java.util.regex.",
                    "java.util.stream.",
                    "java.util.logging.",
                    "java.util.Formatter",
                    "java.util.concurrent.ThreadPoolExecutor",
                    "java.util.concurrent.ArrayBlockingQueue");

    /**
     * What lambdas and concatenation through invokedynamic make. Some of these classes are in every
     * Java's archive and are loaded by an empty main as well; the ones that are made are not.
     */
    private static final List<String> MADE =
            List.of("$$Lambda", "LambdaForm$MH", "LambdaForm$DMH", "InnerClassLambdaMetafactory");

    @TempDir private Path folder;

    private Shell shell;

    @BeforeEach
    void files() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("a.txt"), Filings.eightK("one"));
        Files.writeString(folder.resolve("b.txt"), Filings.bare("two"));
    }

    /** The log's lines about classes that {@code edgar8k parse FILE} loads. */
    private List<String> loaded(String file) throws IOException, InterruptedException {
        shell.run(
                "EDGAR8K_JAVA_OPTS=-Xlog:class+load:file=loaded.log edgar8k parse "
                        + file
                        + " > out.json");
        List<String> classes = Files.readAllLines(folder.resolve("loaded.log"));
        assertThat(classes).anyMatch(line -> line.contains(" io.github.edgar8k.cli.Edgar8k "));
        return classes;
    }

    private static boolean isUnwanted(String line) {
        // What comes out of the archive was made when that was. JDK 25 has lambdas of its own in
        // it, and loads some of the java classes for an empty main too.
        boolean archived = line.contains("shared objects file");
        boolean ofLaterJava = archived && Runtime.version().feature() >= 25;
        for (String name : UNWANTED) {
            if (line.contains(" " + name) && !(ofLaterJava && name.startsWith("java."))) {
                return true;
            }
        }
        for (String part : MADE) {
            if (!archived && line.contains(part)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void oneFileLoadsNothingThatItDoesNotNeed() throws IOException, InterruptedException {
        for (String file : new String[] {"a.txt", "b.txt", "$SAMPLES/bare-document.txt"}) {
            assertThat(loaded(file)).as(file).noneMatch(LoadedClassesIT::isUnwanted);
            assertThat(folder.resolve("out.json")).as(file).isNotEmptyFile();
        }
    }

    @Test
    void everyClassOfOursComesFromTheArchive() throws IOException, InterruptedException {
        for (String file : new String[] {"a.txt", "b.txt", "$SAMPLES/bare-document.txt"}) {
            assertThat(loaded(file))
                    .as(file)
                    .filteredOn(line -> line.contains(" io.github.edgar8k."))
                    .allMatch(line -> line.contains("shared objects file"));
        }
    }

    /** A record's own equals and hashCode are such classes: no list or map may ask for them. */
    @Test
    void noSampleMakesClasses() throws IOException, InterruptedException {
        for (String file : plainSamples()) {
            assertThat(loaded(file)).as(file).noneMatch(LoadedClassesIT::isUnwanted);
        }
    }

    private List<String> plainSamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            List<String> plain =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("(?!html-).*[.](txt|nc)"))
                            .map(name -> "$SAMPLES/" + name)
                            .toList();
            assertThat(plain).hasSizeGreaterThan(12);
            return plain;
        }
    }

    /** Else the first test would pass for a wrong reason. */
    @Test
    void aPageLoadsTheParserOfPages() throws IOException, InterruptedException {
        assertThat(loaded("$SAMPLES/html-saved-page.htm"))
                .anyMatch(line -> line.contains(" org.jsoup."));
    }
}
