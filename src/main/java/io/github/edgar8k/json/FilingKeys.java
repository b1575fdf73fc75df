package io.github.edgar8k.json;

import java.util.List;

/** Which of a filing's top-level keys are written. {@code source} always is. */
public final class FilingKeys {
    /** Every key. */
    public static final FilingKeys ALL = new FilingKeys(null);

    private static final List<String> NAMES =
            List.of(
                    "source",
                    "formType",
                    "amendmentNumber",
                    "submission",
                    "coverPage",
                    "items",
                    "signatures",
                    "exhibitIndex",
                    "documents",
                    "diagnostics");

    private final List<String> kept;

    private FilingKeys(List<String> kept) {
        this.kept = kept;
    }

    /** The names of all keys, in the order in which they are written. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * These keys only; their order and repetitions don't matter.
     *
     * @throws IllegalArgumentException for a name that is no key, with a message for people
     */
    public static FilingKeys only(List<String> names) {
        for (String name : names) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "no such key: " + name + " (there are " + String.join(", ", NAMES) + ")");
            }
        }
        return new FilingKeys(List.copyOf(names));
    }

    boolean keep(String name) {
        return kept == null || kept.contains(name);
    }
}
