package io.github.edgar8k;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
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
                    .singleElement()
                    .asString()
                    .contains("1996-10-30", "DUNCOMBE PAPER & BOARD, INC.", "uncaptioned-cover.txt");
        }
    }

    private void compile(Path source) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this Java has no compiler");
        String modules = "target/classes" + File.pathSeparator + System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        boolean compiled =
                compiler.getTask(
                                messages,
                                null,
                                null,
                                List.of(
                                        "--release",
                                        "17",
                                        "-Xlint:all",
                                        "-Werror",
                                        "--module-path",
                                        modules(modules),
                                        "--add-modules",
                                        "io.github.edgar8k",
                                        "-d",
                                        classes.toString()),
                                null,
                                compiler.getStandardFileManager(null, null, null)
                                        .getJavaFileObjects(source))
                        .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(Files.exists(classes.resolve("ItemHistory.class"))).isTrue();
    }

    /** The main classes and the jars of the class path; the tests' own classes are no module. */
    private static String modules(String path) {
        StringBuilder modules = new StringBuilder();
        for (String entry : path.split(File.pathSeparator)) {
            if (entry.endsWith(".jar") || entry.equals("target/classes")) {
                modules.append(modules.length() == 0 ? "" : File.pathSeparator).append(entry);
            }
        }
        return modules.toString();
    }
}
