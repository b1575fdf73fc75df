package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the library's example against the module's exports alone, and calls it. */
class SampleLibraryTest {
    @TempDir Path classes;

    @Test
    void theExampleCompilesAndFindsTheItem() throws Exception {
        compile(Path.of("samples/library/ItemHistory.java"));
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            Class<?> example = loader.loadClass("ItemHistory");
            Object reports =
                    example.getMethod("of", Path.class, String.class)
                            .invoke(null, Path.of("samples"), "4.01");
            assertThat((List<?>) reports)
                    .map(Object::toString)
                    .anySatisfy(report -> assertThat(report).contains("1996-10-30", "DUNCOMBE"))
                    .allSatisfy(report -> assertThat(report).contains("samples"));
        }
    }

    private void compile(Path source) throws Exception {
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        assumeTrue(Files.isExecutable(javac), "this Java has no compiler");
        Process process =
                new ProcessBuilder(
                                javac.toString(),
                                "--release",
                                "17",
                                "-Xlint:all",
                                "-Werror",
                                "--module-path",
                                modules(),
                                "--add-modules",
                                "io.github.edgar8k",
                                "-d",
                                classes.toString(),
                                source.toString())
                        .redirectErrorStream(true)
                        .start();
        String messages = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(messages).isZero();
    }

    /** The main classes and the jars of the class path; the tests' own classes are no module. */
    private static String modules() {
        List<String> modules = new ArrayList<>(List.of("target/classes"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                modules.add(entry);
            }
        }
        return String.join(File.pathSeparator, modules);
    }
}
