package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginnings of signature lines. */
class SignatureMarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By: /s/ Ann Poe",
                "By /s/ Ann Poe",
                "By/s/ Ann Poe",
                "By\\s\\ Ann Poe",
                "By\"Ann Poe\"",
                "By s/ Ann Poe",
                "By : /S/ Ann Poe",
                "By (Signature) /s/ Ann Poe",
            })
    void signedBy(String cell) {
        assertThat(SignatureMark.read(cell)).isEqualTo(new SignatureMark(true, true, "Ann Poe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signature: /s/ Ann Poe",
                "Signed: /s/ Ann Poe",
                "Per: /s/ Ann Poe",
                "Name: /s/ Ann Poe",
                "(signed) Ann Poe",
                "[Signed] Ann Poe",
                "(s) Ann Poe",
                "[S] Ann Poe",
                "s/ Ann Poe",
                "S/Ann Poe",
                "// s // Ann Poe",
                "/ s / Ann Poe",
                "/s Ann Poe",
                "/s\\ Ann Poe",
                "//Ann Poe//",
                "/Ann Poe/",
                "\"Ann Poe\"",
                "\u201cAnn Poe\u201d",
                "* /s/ Ann Poe",
                "Ann Poe /s/",
                "|/s/ Ann Poe|",
            })
    void signed(String cell) {
        assertThat(SignatureMark.read(cell)).isEqualTo(new SignatureMark(false, true, "Ann Poe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By: Ann Poe",
                "by; Ann Poe",
                "By- Ann Poe",
                "By. Ann Poe",
                "By Ann Poe",
                "By : Ann Poe",
                "By_Ann Poe__",
            })
    void typedOnly(String cell) {
        assertThat(SignatureMark.read(cell)).isEqualTo(new SignatureMark(true, false, "Ann Poe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By order of the Board",
                "By the board",
                "Bylaws",
                "Signature: Ann Poe",
                "Acting officers: Ann Poe",
                "Ann Poe",
                "s/A",
                "x s/ Ann Poe",
                "/s",
                "/",
                "*",
                "\"A\"",
                "////////",
                "/1 2 3/",
                "\"Ann Poe/",
                "and/s/or",
                "(sic) Ann Poe",
            })
    void none(String cell) {
        assertThat(SignatureMark.read(cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"By, true", "By:, true", "/s/, true", "By____, false", "By: Ann Poe, false"})
    void open(String cell, boolean open) {
        assertThat(SignatureMark.isOpen(cell)).isEqualTo(open);
    }
}
