package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000-01234 | 0-1234 | true",
                "000-01234 | 0 - 1234 | true",
                "000-01234 | 0-1233, 0-1234 | true",
                "333-98765-01 | 333-98765-01 | true",
                "333-98765-01 | 333-98765 | true",
                "333-98765-01 | 333-98765-02 | false",
                "000-01234 | 1234 | true",
                "000-01234 | 1-1234 | false",
                "000-01234 | 0-12345 | false",
                "000-01234 | applied for | false",
            })
    void fileNumbers(String header, String printed, boolean same) {
        assertThat(AgreementNumbers.file(header, printed)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "010203040 | 01-0203040 | true",
                "10203040 | 01-0203040 | true",
                "010203040 | 99-9999999, 01-0203040 | true",
                "010203040 | 01-0203041 | false",
                "000000000 | 00-0000000 | false",
            })
    void irsNumbers(String header, String printed, boolean same) {
        assertThat(AgreementNumbers.irs(header, printed)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9375550122 | (937) 555-0122 | true",
                "937-555-0122 | 937.555.0122 ext. 14 | true",
                "19375550122 | 937 555 0122 | true",
                "9375550122 | 555-0122 | true",
                "9375550122 | (800) 555-0100 or (937) 555-0122 | true",
                "9375550122 | (937) 555-0123 | false",
            })
    void telephones(String header, String printed, boolean same) {
        assertThat(AgreementNumbers.telephone(header, printed)).isEqualTo(same);
    }

    @Test
    void zipCodes() {
        assertThat(AgreementNumbers.zipKey("45499-0001")).isEqualTo("45499");
        assertThat(AgreementNumbers.zipKey("7632")).isEqualTo("07632");
        assertThat(AgreementNumbers.zipKey("K0M 2T0")).isEqualTo("K0M2T");
        assertThat(AgreementNumbers.zipKey("00000")).isNull();
        assertThat(AgreementNumbers.zipKey("")).isNull();
    }

    @Test
    void exhibitNumbersAreSpeltInManyWays() {
        assertThat(AgreementNumbers.exhibitKey("99(a)")).isEqualTo("99.a");
        assertThat(AgreementNumbers.exhibitKey("99.(A)")).isEqualTo("99.a");
        assertThat(AgreementNumbers.exhibitKey("10.16A")).isEqualTo("10.16.a");
        assertThat(AgreementNumbers.exhibitKey("99.01")).isEqualTo("99.1");
        assertThat(AgreementNumbers.exhibitKey("(99)")).isEqualTo("99");
        assertThat(AgreementNumbers.exhibitKey("99.10")).isEqualTo("99.10");
    }
}
