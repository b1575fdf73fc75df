package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Signatory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who attests does not sign. */
class SignatureWitnessesTest {
    private static List<String> signatories(String block) {
        return SignaturesMapper.map(PrintedParts.signatures(block), List.of()).stream()
                .flatMap(signature -> signature.signatories().stream())
                .map(Signatory::name)
                .toList();
    }

    @Test
    void underTheLabel() {
        assertThat(
                        signatories(
                                """
                                EXAMPLE CORP

                                By: /s/ Ann Poe
                                Ann Poe, President

                                Attest:

                                /s/ Bob Doe
                                Bob Doe, Secretary
                                """))
                .containsExactly("Ann Poe");
    }

    @Test
    void onTheLabelsLine() {
        for (String label : List.of("Attest: /s/", "ATTESTED BY: /s/", "Witness /s/")) {
            assertThat(
                            signatories(
                                    "EXAMPLE CORP\n\nBy: /s/ Ann Poe\nAnn Poe, President\n\n"
                                            + label
                                            + " Bob Doe\nBob Doe, Secretary\n"))
                    .as(label)
                    .containsExactly("Ann Poe");
        }
    }

    @Test
    void overARule() {
        assertThat(
                        signatories(
                                """
                                Attest:

                                ______________________
                                Bob Doe

                                EXAMPLE CORP

                                By: /s/ Ann Poe
                                Ann Poe, President
                                """))
                .containsExactly("Ann Poe");
    }

    @Test
    void nobodyUnderTheLabel() {
        assertThat(signatories("EXAMPLE CORP\n\nBy: /s/ Ann Poe\nAnn Poe, President\n\nAttest:\n"))
                .containsExactly("Ann Poe");
    }

    @Test
    void farFromTheLabel() {
        assertThat(
                        signatories(
                                """
                                Attest:
                                                                  EXAMPLE CORP

                                                                  By: /s/ Ann Poe
                                                                  Ann Poe, President
                                """))
                .containsExactly("Ann Poe");
    }

    @ParameterizedTest
    @CsvSource({
        "Attest, true",
        "ATTEST:, true",
        "Attested by:, true",
        "Witnesses:, true",
        "Attest: Bob Doe, false",
        "Attest Bob Doe, false",
        "Example Corp, false",
        "'  ', false",
    })
    void labels(String cell, boolean label) {
        assertThat(SignatureWitnesses.isLabel(cell)).isEqualTo(label);
    }
}
