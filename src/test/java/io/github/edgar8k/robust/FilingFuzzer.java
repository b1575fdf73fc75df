package io.github.edgar8k.robust;

import java.io.IOException;

/**
 * What Jazzer calls with input that it makes up, led by the branches that are taken: {@code mvn
 * -Pfuzz test}. What it finds belongs into {@code src/test/resources/hostile}, where {@link
 * HostileFilesTest} reads it ever after.
 */
public final class FilingFuzzer {
    private FilingFuzzer() {}

    /** Any bytes at all give filings or one clear error. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Reading.checkUntimed(bytes);
    }
}
