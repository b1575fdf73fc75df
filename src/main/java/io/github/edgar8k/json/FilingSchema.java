package io.github.edgar8k.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of what {@link FilingJson} writes, with every key described. */
public final class FilingSchema {
    private FilingSchema() {}

    /** The schema as JSON text, with a line feed at its end. */
    public static String text() {
        try (InputStream schema = FilingSchema.class.getResourceAsStream("filing.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema stands beside this class", e);
        }
    }
}
