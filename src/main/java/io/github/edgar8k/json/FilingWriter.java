package io.github.edgar8k.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import io.github.edgar8k.model.Filing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes filings, one after the other, with a buffer that it keeps for the next one: one writer for
 * one thread.
 *
 * <p>The text is UTF-8 and ends with a line feed. Nothing in it but line feeds is a control
 * character, and half of a surrogate pair is written as U+FFFD. The compact form is one line; the
 * pretty form is laid out as {@code jq .} does.
 */
public final class FilingWriter {
    private static final int FEATURES =
            JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature().getMask()
                    | JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature().getMask();

    private final boolean pretty;
    private final FilingKeys keys;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 14);
    private final WriterBuffers buffers = new WriterBuffers();

    FilingWriter(boolean pretty, FilingKeys keys) {
        this.pretty = pretty;
        this.keys = keys;
    }

    /** Writes the whole text with one call of {@code out.write}; {@code out} stays open. */
    public void write(Filing filing, OutputStream out) throws IOException {
        fill(filing);
        buffer.writeTo(out);
    }

    /** The whole text, with its line feed at the end. */
    public byte[] toBytes(Filing filing) {
        fill(filing);
        return buffer.toByteArray();
    }

    private void fill(Filing filing) {
        buffer.reset();
        try (JsonGenerator json = generator()) {
            if (pretty) {
                json.setPrettyPrinter(new JqLayout());
            }
            write(new Fields(json), filing);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written to", e);
        }
    }

    /**
     * As a JsonFactory makes one. The factory also makes what parsers need, which takes longer than
     * writing a small filing does.
     */
    private JsonGenerator generator() {
        return new UTF8JsonGenerator(buffers, FEATURES, null, buffer, '"');
    }

    private void write(Fields to, Filing filing) throws IOException {
        to.object();
        to.text("source", filing.source());
        if (keys.keep("formType")) {
            to.text("formType", filing.formType());
        }
        if (keys.keep("amendmentNumber")) {
            to.number("amendmentNumber", filing.amendmentNumber());
        }
        if (keys.keep("submission")) {
            SubmissionFields.write(to, filing.submission());
        }
        if (keys.keep("coverPage")) {
            CoverPageFields.write(to, filing.coverPage());
        }
        if (keys.keep("items")) {
            BodyFields.items(to, filing.items());
        }
        if (keys.keep("signatures")) {
            BodyFields.signatures(to, filing.signatures());
        }
        if (keys.keep("exhibitIndex")) {
            BodyFields.exhibits(to, "exhibitIndex", filing.exhibitIndex());
        }
        if (keys.keep("documents")) {
            BodyFields.documents(to, filing.documents());
        }
        if (keys.keep("diagnostics")) {
            BodyFields.diagnostics(to, filing.diagnostics());
        }
        to.endObject();
    }
}
