package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingSchemaValidator;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import io.github.edgar8k.source.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * What any bytes at all must give: filings that are valid by the schema and whose lines are lines
 * of the input, or one clear error, in time that is in proportion to the input.
 */
final class Reading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Processor time: what else the machine does is not counted. */
    private static final long MILLISECONDS = 2_000;

    private static final long NANOSECONDS_A_BYTE = 20_000;

    private Reading() {}

    /** Reads the bytes and holds what comes of it to the promise; whether it was an 8-K. */
    static boolean check(byte[] bytes) throws IOException {
        return check(bytes, MILLISECONDS + bytes.length * NANOSECONDS_A_BYTE / 1_000_000);
    }

    /** As {@link #check}, where something else sees to the time. */
    static boolean checkUntimed(byte[] bytes) throws IOException {
        return check(bytes, Long.MAX_VALUE);
    }

    private static boolean check(byte[] bytes, long milliseconds) throws IOException {
        long started = THREADS.getCurrentThreadCpuTime();
        String text = Decoder.decode(bytes, bytes.length);
        List<Filing> filings;
        List<byte[]> json = new ArrayList<>(1);
        try {
            filings = EightKParser.parseAll("a filing", text);
        } catch (NotAnEightKException e) {
            checkMessage(e, text);
            return false;
        }
        for (Filing filing : filings) {
            json.add(FilingJson.toBytes(filing, false));
        }
        long taken = THREADS.getCurrentThreadCpuTime() - started;
        assertThat(taken / 1_000_000)
                .as("milliseconds for " + bytes.length + " bytes")
                .isLessThan(milliseconds);
        int lines = new SourceText("a filing", text).lineCount();
        for (byte[] filing : json) {
            JsonNode tree = JSON.readTree(filing);
            assertThat(FilingSchemaValidator.errors(tree)).isEmpty();
            checkLines(tree, lines);
        }
        return true;
    }

    private static void checkMessage(NotAnEightKException e, String text) {
        assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(200);
        assertThat(e.getMessage().chars().filter(Character::isISOControl)).isEmpty();
        assertThat(e.line())
                .isBetween(1, Math.max(1, new SourceText("a filing", text).lineCount()));
    }

    /** Every range of lines is in order and within the input. */
    static void checkLines(JsonNode tree, int count) {
        for (JsonNode range : tree.findValues("lines")) {
            if (range.isObject()) {
                int first = range.get("first").asInt();
                int last = range.get("last").asInt();
                assertThat(first).as("first line").isBetween(1, last);
                assertThat(last).as("last line").isLessThanOrEqualTo(Math.max(1, count));
            }
        }
    }
}
