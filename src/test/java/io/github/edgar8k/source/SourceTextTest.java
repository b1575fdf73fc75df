package io.github.edgar8k.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The lines of bytes are those of their text, whichever of the two ways they were found. */
class SourceTextTest {
    private static void agree(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceText fromText = new SourceText("a filing", text);
        SourceText fromBytes = SourceText.decoded("a filing", bytes, bytes.length);
        assertThat(fromBytes.text()).isEqualTo(text);
        assertThat(fromBytes.lineCount()).as(text).isEqualTo(fromText.lineCount());
        for (int line = 1; line <= fromText.lineCount(); line++) {
            assertThat(fromBytes.start(line)).as(text).isEqualTo(fromText.start(line));
            assertThat(fromBytes.end(line)).as(text).isEqualTo(fromText.end(line));
        }
    }

    @Test
    void linesEndWithLfCrLfOrCr() {
        SourceText source =
                SourceText.decoded(
                        "", "one\ntwo\r\nthree\rfour".getBytes(StandardCharsets.US_ASCII), 19);
        assertThat(source.lineCount()).isEqualTo(4);
        assertThat(source.start(3)).isEqualTo(9);
        assertThat(source.end(2)).isEqualTo(7);
        assertThat(source.end(4)).isEqualTo(19);
    }

    @Test
    void bytesAndTextHaveTheSameLines() {
        for (String text :
                new String[] {
                    "",
                    "\n",
                    "\r",
                    "\r\n",
                    "\n\r",
                    "\r\r\n",
                    "a",
                    "a\n",
                    "a\r",
                    "\n\n",
                    "\u00e4\r\nb\n",
                    "1234567\n",
                    "12345678\n",
                    "123456789\r\n1",
                    "\t\f\u001a",
                    "12345678\r",
                    "\u007f\n"
                }) {
            agree(text);
        }
        Random random = new Random(8);
        String characters = "\n\r\t a\u007f\u00e9";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int kinds = characters.length() - i % 2;
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(characters.charAt(random.nextInt(kinds)));
            }
            agree(text.toString());
        }
    }

    @Test
    void whatStandsBehindTheLengthIsNotRead() {
        byte[] bytes = "one\ntwo\n\u00e4".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decoded("", bytes, 4).text()).isEqualTo("one\n");
        assertThat(SourceText.decoded("", bytes, 4).lineCount()).isEqualTo(1);
    }
}
