package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inputs that once went wrong, and others that were made to: each is read or refused. */
class HostileFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    @TestFactory
    List<DynamicTest> everyFileIsReadOrRefused() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<DynamicTest> tests =
                    files.sorted()
                            .map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)))
                            .toList();
            assertThat(tests).isNotEmpty();
            return tests;
        }
    }

    private static void check(Path file) throws IOException {
        Reading.check(Files.readAllBytes(file));
    }
}
