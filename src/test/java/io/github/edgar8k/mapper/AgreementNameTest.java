package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUARRY LANE BRICK CO | Quarry Lane Brick Company",
                "QUARRY LANE BRICK CO /OH/ | Quarry Lane Brick Co.",
                "QUARRY LANE BRICK CORP \\DE\\ | QUARRY LANE BRICK CORPORATION",
                "QUARRY LANE BRICK INC /NEW | Quarry Lane Brick, Inc.",
                "QUARRY LANE BRICK | Quarry Lane Brick, L.L.C.",
                "LANE Q BRICK CO INC | Q. Lane Brick Company, Inc.",
                "TUTTLE & DAUGHTERS LTD | Tuttle and Daughters Limited",
                "AT&T-LIKE CORP | AT & T-Like Corporation",
                "BRICK HOLDINGS INC | Brick (Delaware) Holdings, Inc.",
                "BRICK FUND SERIES IV | Brick Fund, a California Limited Partnership - Series IV",
                "BRICK FINANCE INC | Brick Finance, Inc. (formerly Kiln Finance, Inc.)",
                "BRICK FINANCE INC | Brick Finance, Inc. d/b/a Kiln Finance",
                "BRICK INTERNATIONAL INC | Brick Intl. Inc.",
                "FIRST BRICK BANK NA | First Brick Bank, N.A.",
            })
    void sameCompany(String header, String printed) {
        assertThat(AgreementName.agree(printed, header)).isTrue();
        assertThat(AgreementName.agree(header, printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUARRY LANE BRICK CO | Quarry Lane Stone Company",
                "QUARRY LANE BRICK INC | Quarry Lane Brick Corp.",
                "QUARRY COM BRICK INC | Quarry Brick, Inc.",
                "BRICK FUND SERIES IV | Brick Fund Series V",
                "BRICK 1 INC | Brick 2 Inc.",
            })
    void anotherCompany(String header, String printed) {
        assertThat(AgreementName.agree(printed, header)).isFalse();
        assertThat(AgreementName.agree(header, printed)).isFalse();
    }
}
