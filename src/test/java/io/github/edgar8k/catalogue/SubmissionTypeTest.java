package io.github.edgar8k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTypeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8-K",
                "8-K/A",
                "8-k",
                " 8-K ",
                "8-K12B",
                "8-K12B/A",
                "8-K12G3",
                "8-K12G3/A",
                "8-K15D5",
                "8-K15D5/A"
            })
    void theFamilyIsKnownByItsExactNames(String type) {
        assertThat(SubmissionType.isEightK(type)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"8-KT", "8-K405", "8-K/B", "10-K", "6-K", "/A", "8-K/A/A", "EX-8-K"})
    void anythingElseIsNot(String type) {
        assertThat(SubmissionType.isEightK(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-K/A", "8-K12G3/A", "8-k/a"})
    void amendmentsAreTold(String type) {
        assertThat(SubmissionType.isAmendment(type)).isTrue();
        assertThat(SubmissionType.isAmendment(type.substring(0, type.length() - 2))).isFalse();
    }
}
