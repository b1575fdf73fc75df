package io.github.edgar8k.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What was built, from which commit. */
final class Version {
    private Version() {}

    /** One line. */
    static String text() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            // As good as no file.
        }
        String version = build.getProperty("version", "(not packaged)");
        String commit = build.getProperty("commit", "");
        return "edgar8k " + version + (commit.isEmpty() ? "" : " (" + commit + ")") + "\n";
    }
}
