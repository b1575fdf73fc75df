package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of an address, divided by slashes, and what is told apart in them. */
class AddressReaderTest {
    private static Address read(String lines) {
        return AddressReader.read(List.of(lines.split("/")), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Elm St/Herndon, Virginia 20170          | Herndon | VA | 20170 |",
                "1 Elm St,/Herndon, VA 20170-1234          | Herndon | VA | 20170-1234 |",
                "1 Elm St/ /Herndon, VA ;                  | Herndon | VA | |",
                "1 Elm St, Herndon VA                      | Herndon | VA | |",
                "1 Elm St, Ogden New York 10001            | Ogden | NY | 10001 |",
                "1 Elm St, Herndon, VA 20170, USA          | Herndon | VA | 20170 | USA",
                "1 Elm St, Herndon, VA 20170, U.S.A.       | Herndon | VA | 20170 | U.S.A.",
                "1 Elm St, Herndon, VA 20170, United States | Herndon | VA | 20170 | United States",
                "1 Elm St, Ottawa, Ontario K0M 2T0, Canada | Ottawa | Ontario | K0M 2T0 | Canada",
                "1 Elm St, Toronto, Ontario, Canada M5H 3C2 | Toronto | Ontario | M5H 3C2 | Canada",
            })
    void statesAndProvinces(String lines, String city, String state, String zip, String country) {
        assertThat(read(lines))
                .extracting("street", "city", "stateOrProvince", "zipCode", "country")
                .containsExactly(List.of("1 Elm St"), city, state, zip, country);
    }

    @Test
    void somebodysAttentionUnderTheCity() {
        assertThat(read("1 Elm St/Herndon, VA 20170/Attention: Trust Department"))
                .extracting("text", "city", "zipCode")
                .containsExactly(
                        "1 Elm St, Herndon, VA, Attention: Trust Department", "Herndon", "20170");
        assertThat(read(",, Attn: Somebody").text()).isEqualTo(",, Attn: Somebody");
    }

    @Test
    void nothingButAPostalCodeAndACountry() {
        assertThat(read(",/20170, USA"))
                .extracting("text", "zipCode")
                .containsExactly("USA", "20170");
    }

    /** Elsewhere the country and the postal code are all that can be told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Elm St, Hamilton HM 11, Bermuda      | 1 Elm St, Hamilton, Bermuda | HM 11",
                "1 Elm St, Wenzhou, China 323000        | 1 Elm St, Wenzhou, China | 323000",
                "1 Elm St, Tel Aviv, Israel 61000       | 1 Elm St, Tel Aviv, Israel | 61000",
                "1 Elm St, 111 29 Stockholm, Sweden     | 1 Elm St, Stockholm, Sweden | 111 29",
                "1 Elm St, D-80333 Munich, Germany      | 1 Elm St, Munich, Germany | D-80333",
                "1 Elm St, 6300 Zug, Switzerland        | 1 Elm St, Zug, Switzerland | 6300",
                "1 Elm St, Zug 6300, Switzerland        | 1 Elm St, Zug, Switzerland | 6300",
                "1 Elm St, Dublin, Ireland D02 X0X0     | 1 Elm St, Dublin, Ireland | D02 X0X0",
                "1 Elm St, Monaco MC 98000              | 1 Elm St, Monaco | MC 98000",
                "1 Elm St, London EC1A 1BB, England     | 1 Elm St, London, England | EC1A 1BB",
            })
    void postalCodesOfOtherCountries(String lines, String text, String code) {
        assertThat(read(lines)).extracting("text", "zipCode").containsExactly(text, code);
    }

    /** Numbers of rooms, boxes and houses stay where they are printed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Elm St, Suite #12345, Germany",
                "1 Elm St, Suite 1234, Hong Kong",
                "1 Elm St, PO BOX 12, Bermuda",
                "1 Elm St, NO 1234, Germany",
                "1 Elm St, No. 1234, Germany",
                "1 Elm St, Room 12, Germany",
                "1 Elm St, UNIT 5, Hong Kong",
                "1 Elm St, 100 Main Road 5, Germany",
                "1 Elm St, Building 7 Tower 3, Hong Kong",
                "5 Floor, Hong Kong",
                "12345 Elm St",
                "20170",
                "1 Elm St, ,1234, Germany",
            })
    void numbersThatAreNoCodes(String lines) {
        assertThat(read(lines)).extracting("text", "zipCode").containsExactly(lines, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Elm St, Berlin (Germany)",
                "1 Elm St, Herndon; VA",
                "1 Elm St, Ontario",
                "1 Elm St, Fla",
                "Elm House",
            })
    void noCountry(String lines) {
        assertThat(read(lines).country()).isNull();
    }

    @Test
    void cityWithoutStreetIsNone() {
        assertThat(read("Herndon, VA").city()).isNull();
    }

    @Test
    void nothing() {
        assertThat(read(" ")).isNull();
        assertThat(AddressReader.read(List.of(), "20170").zipCode()).isEqualTo("20170");
    }
}
