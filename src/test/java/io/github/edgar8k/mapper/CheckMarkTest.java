package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckMarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[X]",
                "[x] Yes",
                "|X|",
                "/X/",
                "(X)",
                "{X}",
                "_X_",
                "Yes _x_",
                "[\u2713]",
                "[\u2714]",
                "\u2611",
                "\u2612",
                "\u2327",
                "\u25a0",
                "\u2713",
                "\u2714",
                "\uf0fe",
                "\u00fe",
                "x Yes",
                "X Yes",
                "R Yes",
                "Yes x",
                "Yes X",
                "    x",
            })
    void ticked(String line) {
        assertThat(CheckMark.at(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ]",
                "[_]",
                "[]",
                "[\u00a0]",
                "|_|",
                "()",
                "( )",
                "/ /",
                "{ }",
                "__",
                "___ Yes",
                "Yes ___",
                "\u2610",
                "\u25a1",
                "\u25fb",
                "\u2b1c",
                "\uf0a8",
                "\u00a8",
                "o Yes",
                "q Yes",
                "? Yes",
                "Yes o",
                "Yes q",
            })
    void empty(String line) {
        assertThat(CheckMark.at(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[abc]",
                "[      ]",
                "[X",
                "//",
                "||",
                "{}",
                "|",
                "_",
                "_________",
                "a_X_",
                "_X_a",
                "or",
                "of it",
                "Yes y",
                "Yesx",
            })
    void none(String line) {
        assertThat(CheckMark.at(line)).isNull();
    }

    @Test
    void placesOnALine() {
        assertThat(CheckMark.begins("  [X] Yes")).isTrue();
        assertThat(CheckMark.begins("o Yes")).isTrue();
        assertThat(CheckMark.begins("Yes [X]")).isFalse();
        assertThat(CheckMark.begins("  ")).isFalse();
        assertThat(CheckMark.isAlone(" [X] ")).isTrue();
        assertThat(CheckMark.isAlone("[X] Written")).isFalse();
        assertThat(CheckMark.isAlone("Yes")).isFalse();
        assertThat(CheckMark.isAlone(" ")).isFalse();
    }
}
