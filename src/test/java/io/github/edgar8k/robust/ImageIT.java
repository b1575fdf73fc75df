package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the packaged program consists of: nothing that it does not need, every licence named. */
class ImageIT {
    /** Each library's module, and what the README's section on licences calls it. */
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "com.fasterxml.jackson.core", "Jackson",
                    "info.picocli", "picocli",
                    "org.apache.commons.codec", "Commons Codec",
                    "org.apache.commons.compress", "Commons Compress",
                    "org.apache.commons.io", "Commons IO",
                    "org.apache.commons.lang3", "Commons Lang",
                    "org.jsoup", "jsoup");

    private static List<String> modules() throws IOException, InterruptedException {
        String java = Path.of(Batch.launcher()).resolveSibling("java").toString();
        Process process = new ProcessBuilder(java, "--list-modules").start();
        String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return listed.lines().map(line -> line.replaceFirst("@.*", "")).toList();
    }

    /** No HTTP client, no scripts, no compiler, no desktop. */
    @Test
    void onlyTheModulesThatAreNeeded() throws IOException, InterruptedException {
        TreeSet<String> needed = new TreeSet<>(LIBRARIES.keySet());
        needed.addAll(List.of("io.github.edgar8k", "java.base", "java.xml"));
        assertThat(modules()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace('\n', ' ');
        String licences = readme.substring(readme.indexOf("## Licence"));
        assertThat(licences).contains(LIBRARIES.values());
    }
}
