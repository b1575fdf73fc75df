package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The small words: messages, suggestions, patterns, JSON strings. */
class WordsTest {
    @ParameterizedTest
    @MethodSource("shown")
    void nothingThatATerminalActsOn(String text, String shown) {
        assertThat(Messages.plain(text)).isEqualTo(shown);
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                        "plain|plain",
                        "\u00fcber \u4e16|\u00fcber \u4e16",
                        "a\u001b[2Jb|a\\u001b[2Jb",
                        "a\nb\rc\td|a\\u000ab\\u000dc\\u0009d",
                        "\u0085\u009b|\\u0085\\u009b",
                        "a\u202Eb|a\\u202eb",
                        "a\u2028b|a\\u2028b",
                        "\u007f|\\u007f")
                .map(pair -> arguments((Object[]) pair.split("[|]")));
    }

    @Test
    void longMessagesAreCut() {
        assertThat(Messages.plain("x".repeat(100_000))).endsWith("...").hasSizeLessThan(5000);
    }

    @Test
    void aMessageTakesThePlaceOfTheProgressLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Messages messages = new Messages(err);
        messages.show("50%");
        messages.say("hello");
        messages.erase();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K\u001b[?7l50%\u001b[?7h\r\u001b[Kedgar8k: hello\n");
    }

    @ParameterizedTest
    @CsvSource({
        "prase,parse",
        "outlin,outline",
        "chekc,check",
        "pars,parse",
        "xyzzy,",
        "a,",
        "pa,"
    })
    void closest(String word, String closest) {
        assertThat(Closest.to(word, List.of("parse", "check", "outline", "extract")))
                .isEqualTo(closest);
    }

    @Test
    void nobodyMeansALongWord() {
        assertThat(Closest.to("x".repeat(1 << 20), List.of("parse"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EX-99*,EX-99.1,true",
        "ex-99*,EX-99,true",
        "EX-99,EX-99.1,false",
        "*,anything,true",
        "EX-?,EX-9,true",
        "EX-?,EX-99,false",
        "*99*,EX-99.1,true",
        "E*X*1,EX-99.1,true",
        "E*X*2,EX-99.1,false",
    })
    void wildcard(String pattern, String text, boolean matches) {
        assertThat(Wildcard.matches(pattern, text)).isEqualTo(matches);
    }

    @Test
    void wildcardInTimePatternTimesText() {
        assertThat(Wildcard.matches("*a".repeat(2000), "a".repeat(1999) + "b".repeat(8000)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void jsonStrings(String text, String json) {
        StringBuilder to = new StringBuilder();
        JsonText.quote(text, to);
        assertThat(to.toString()).isEqualTo(json);
    }

    static Stream<Arguments> quoted() {
        return Stream.of(
                        "a\"b\\c|\"a\\\"b\\\\c\"",
                        "\u001b|\"\\u001b\"",
                        "\u009b|\"\\u009b\"",
                        "\ud83d\ude00|\"\ud83d\ude00\"",
                        "\ud83d|\"\ufffd\"")
                .map(pair -> arguments((Object[]) pair.split("[|]")));
    }

    @Test
    void reasonsInTheWordsOfTheShell() {
        assertThat(Reason.of(new NoSuchFileException("x"))).isEqualTo("No such file or directory");
        assertThat(Reason.of(new IOException("disk on fire"))).isEqualTo("disk on fire");
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
        assertThat(Reason.of(new OutOfMemoryError("Java heap space"))).contains("-Xmx8g");
        assertThat(Reason.of(new OutOfMemoryError("unable to create native thread: possibly ...")))
                .contains("--threads 1");
        assertThat(Reason.internal(new IllegalStateException("boom")))
                .startsWith("internal error, please report it")
                .contains("boom", "WordsTest");
    }
}
