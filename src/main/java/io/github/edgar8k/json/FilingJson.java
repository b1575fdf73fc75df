package io.github.edgar8k.json;

import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A filing as JSON text and back. Every key of the output is always there, in the order of the
 * records' components; dates are ISO 8601, enumerations lower-case words.
 *
 * <p>The text is UTF-8 and ends with a line feed; {@code pretty} lays it out as {@code jq .} does,
 * else it is one line.
 */
public final class FilingJson {
    private FilingJson() {}

    /** Writes one filing with one call of {@code out.write}; {@code out} stays open. */
    public static void write(Filing filing, OutputStream out, boolean pretty) throws IOException {
        writer(pretty, FilingKeys.ALL).write(filing, out);
    }

    /** The UTF-8 of one filing. */
    public static byte[] toBytes(Filing filing, boolean pretty) {
        return writer(pretty, FilingKeys.ALL).toBytes(filing);
    }

    /** The same as a string. */
    public static String toText(Filing filing, boolean pretty) {
        return new String(toBytes(filing, pretty), StandardCharsets.UTF_8);
    }

    /** For many filings: keeps its buffer. One for each thread. */
    public static FilingWriter writer(boolean pretty, FilingKeys keys) {
        return new FilingWriter(pretty, keys);
    }

    /**
     * The filing that a text written here tells of, equal to the one that was written. Keys may
     * stand in another order and with other white space; every key must be there and no other, with
     * a value of its type, and nothing may follow.
     *
     * @throws FilingJsonException where the text is not such a filing
     */
    public static Filing read(String json) throws FilingJsonException {
        try {
            return FilingReader.filing(JsonTree.read(json));
        } catch (FilingJsonException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be read", e);
        }
    }

    /**
     * As {@link #read(String)}; the reader stays open.
     *
     * @throws FilingJsonException where the text is not a filing
     */
    public static Filing read(Reader json) throws IOException {
        return FilingReader.filing(JsonTree.read(json));
    }

    /**
     * As {@link #read(String)}, from UTF-8; the stream stays open.
     *
     * @throws FilingJsonException where the text is not a filing
     */
    public static Filing read(InputStream json) throws IOException {
        return FilingReader.filing(JsonTree.read(json));
    }

    /**
     * A choice of top-level keys; {@code source} is always kept.
     *
     * @throws IllegalArgumentException for a name that is no key, with a message for people
     */
    public static FilingKeys keys(List<String> names) {
        return FilingKeys.only(names);
    }
}
