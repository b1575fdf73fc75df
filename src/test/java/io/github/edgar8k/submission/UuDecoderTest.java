package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuDecoderTest {
    private static String encode(byte[] bytes, char zero) {
        StringBuilder text = new StringBuilder("begin 644 a.jpg\n");
        for (int from = 0; from < bytes.length; from += 45) {
            int n = Math.min(45, bytes.length - from);
            text.append((char) (n + ' '));
            for (int i = 0; i < n; i += 3) {
                int group = 0;
                for (int j = 0; j < 3; j++) {
                    int b = i + j < n ? bytes[from + i + j] & 0xFF : 0;
                    group = group << 8 | b;
                }
                for (int shift = 18; shift >= 0; shift -= 6) {
                    int six = group >> shift & 0x3F;
                    text.append(six == 0 ? zero : (char) (six + ' '));
                }
            }
            text.append('\n');
        }
        return text.append(zero).append("\nend\n").toString();
    }

    private static byte[] sample(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String text, boolean stuffed, boolean ends) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(UuDecoder.decode(text, 0, text.length(), stuffed, out)).isEqualTo(ends);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 44, 45, 46, 1000, 45 * 40 + 13})
    void whatWasEncodedComesBack(int length) throws IOException {
        byte[] bytes = sample(length);

        assertThat(decode("\n" + encode(bytes, '`'), false, true)).isEqualTo(bytes);
        assertThat(decode(encode(bytes, ' ').replace("\n", "\r\n"), false, true)).isEqualTo(bytes);
    }

    @Test
    void blanksCutOffAtLineEndsAreZeroBits() throws IOException {
        byte[] bytes = new byte[90];
        bytes[0] = 7;
        bytes[45] = 9;

        assertThat(decode(encode(bytes, ' ').replaceAll(" +\n", "\n"), false, true))
                .isEqualTo(bytes);
    }

    @Test
    void dashStuffingIsUndone() throws IOException {
        byte[] bytes = sample(45 + 13);
        String stuffed = encode(bytes, '`').replace("\n-", "\n- -");

        assertThat(stuffed).contains("\n- -");
        assertThat(decode(stuffed, true, true)).isEqualTo(bytes);
    }

    @Test
    void aMissingEndIsSaid() throws IOException {
        byte[] bytes = sample(90);
        String text = encode(bytes, '`');

        assertThat(decode(text.substring(0, text.indexOf("`\nend")), false, false))
                .isEqualTo(bytes);
        assertThat(decode("no file here\n", false, false)).isEmpty();
        assertThat(decode("", false, false)).isEmpty();
    }

    @Test
    void anyTextAtAllIsDecodedWithoutAnException() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder("begin 644 x\n");
            for (int i = 0; i < 60; i++) {
                text.append(random.nextInt(9) == 0 ? '\n' : (char) random.nextInt(300));
            }
            UuDecoder.decode(text, 0, text.length(), new ByteArrayOutputStream());
        }
    }
}
