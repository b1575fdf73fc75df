package io.github.edgar8k.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static String decode(byte... bytes) {
        return Decoder.decode(bytes, bytes.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void asciiIsReadUpToTheGivenLength() {
        byte[] bytes = "FORM 8-K, then rest".getBytes(StandardCharsets.US_ASCII);

        assertThat(Decoder.decode(bytes, 8)).isEqualTo("FORM 8-K");
        assertThat(Decoder.decode(bytes, 0)).isEmpty();
    }

    @Test
    void validUtf8IsUtf8() {
        String text = "Société “Étoile” \uD83D\uDE00 – 2004";

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void byteOrderMarksDecideAndAreLeftOut() {
        assertThat(decode("\uFEFFFORM 8-K é".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("FORM 8-K é");
        assertThat(decode("\uFEFFFORM".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("FORM");
        assertThat(decode("\uFEFFFORM".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("FORM");
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF))).isEmpty();
        assertThat(decode(bytes(0xFF, 0xFE, 0x41))).hasSize(1);
    }

    @Test
    void anythingElseIsWindows1252() {
        assertThat(decode(bytes('a', 0x93, 'b', 0x94, 0x97, 0x80, 0xE9))).isEqualTo("a“b”—€é");
    }

    @Test
    void bytesThatWindows1252LeavesUndefinedMapToThemselves() {
        assertThat(decode(bytes(0x81, 0x8D, 0x8F, 0x90, 0x9D)))
                .isEqualTo("\u0081\u008D\u008F\u0090\u009D");
    }

    @Test
    void everyByteOfWindows1252AgreesWithTheJdk() {
        Charset windows = Charset.forName("windows-1252");
        for (int b = 0x80; b < 0x100; b++) {
            String expected = new String(bytes(b), windows);
            if (!expected.equals("\uFFFD")) {
                assertThat(decode(bytes('x', b, 'x'))).isEqualTo("x" + expected + "x");
            }
        }
    }

    @Test
    void malformedUtf8OfEveryKindIsNotTakenForUtf8() {
        int[][] malformed = {
            {0xC0, 0xAF},
            {0xC1, 0x81},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0xE2, 0x82},
            {0x80},
            {0xC3, 0x28},
            {0xF0, 0x9F, 0x98, 0xC0}
        };
        for (int[] bytes : malformed) {
            assertThat(decode(bytes(bytes))).hasSize(bytes.length).doesNotContain("\uFFFD");
        }
    }

    @Test
    void validityAgreesWithTheJdkOnRandomBytes() {
        Random random = new Random(8);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            if (bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE)) {
                continue;
            }
            String jdk = new String(bytes, StandardCharsets.UTF_8);
            String text = decode(bytes);
            if (jdk.indexOf('\uFFFD') < 0 && !jdk.startsWith("\uFEFF")) {
                assertThat(text).isEqualTo(jdk);
            } else if (!jdk.startsWith("\uFEFF")) {
                assertThat(text).hasSize(bytes.length);
            }
        }
    }
}
