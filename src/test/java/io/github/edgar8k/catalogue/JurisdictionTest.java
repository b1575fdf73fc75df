package io.github.edgar8k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delaware | DE",
                "DELAWARE | DE",
                "Del. | DE",
                "DE | DE",
                "State of Delaware | DE",
                "a Delaware corporation | DE",
                "(A Delaware Corporation) | DE",
                "Delaware statutory trust | DE",
                "Delaware (United States) | DE",
                "Nevada limited liability company | NV",
                "organized under the laws of the State of Ohio | OH",
                "D.C. | DC",
                "D. C. | DC",
                "Washington, D.C. | DC",
                "Washington | WA",
                "Commonwealth of Massachusetts | MA",
                "N.Y. | NY",
                "W. Va. | WV",
                "N. Carolina | NC",
                "Commonwealth of Puerto Rico | PR",
                "U.S. Virgin Islands | VI",
                "United States | X1",
                "U.S.A. | X1",
                "Ontario, Canada | A6",
                "British Columbia | A1",
                "Québec | A8",
                "Canada | Z4",
                "Federal (Canada) | Z4",
                "Republic of the Marshall Islands | 1T",
                "Cayman Islands, B.W.I. | E9",
                "E9 | E9",
                "Hamilton, Bermuda | D0",
                "England and Wales | X0",
                "The Netherlands | P7",
                "Netherlands Antilles | P8",
                "British Virgin Islands | D8",
                "Republic of Liberia | N0",
                "Republic of Panama | R1",
                "People's Republic of China | F4",
                "Georgia | GA",
                "Republic of Georgia | 2Q",
                "Jersey | Y9",
                "New Jersey | NJ",
                "Côte d'Ivoire | L7",
                "Trinidad & Tobago | W5",
                "Grand Duchy of Luxembourg | N4",
                "Isle of Man | Y8"
            })
    void printedNamesHaveEdgarsCodes(String printed, String code) {
        assertThat(Jurisdiction.codeOf(printed)).isEqualTo(code);
        assertThat(Jurisdiction.isJurisdiction(printed)).isTrue();
        assertThat(Jurisdiction.nameOf(code)).isNotNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "in",
                "or",
                "me",
                "Toronto",
                "0-29375",
                "43-1809960",
                "Delaware and Virginia",
                "Acme Widget Corporation",
                "X",
                "corporation",
                "a"
            })
    void otherWordsHaveNone(String printed) {
        assertThat(Jurisdiction.codeOf(printed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Texas,TX",
        "Tex.,TX",
        "TX,TX",
        "Calif.,CA",
        "Mass.,MA",
        "Pa.,PA",
        "N.J.,NJ",
        "Puerto Rico,PR",
        "American Samoa,AS",
        "Northern Mariana Islands,MP",
        "District of Columbia,DC"
    })
    void statesHaveUspsCodes(String printed, String code) {
        assertThat(Jurisdiction.uspsOf(printed)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"Ontario", "Bermuda", "in", "de", "Canada", "United States", "E9", "Texan"})
    void nothingElseHasOne(String printed) {
        assertThat(Jurisdiction.uspsOf(printed)).isNull();
    }

    @Test
    void everyCodeHasTwoCharactersAndStandsOnce() {
        Set<String> codes = new HashSet<>();
        for (String row : JurisdictionTable.ROWS) {
            assertThat(row).matches("[A-Z0-9]{2}[|].*");
            assertThat(codes.add(row.substring(0, 2))).as(row).isTrue();
        }
        assertThat(codes).hasSizeGreaterThan(290).contains("A0", "B0", "Z4", "DC", "X1", "1T");
    }

    @Test
    void edgarsOwnNamesReadBack() {
        for (String row : JurisdictionTable.ROWS) {
            String code = row.substring(0, 2);
            assertThat(Jurisdiction.codeOf(Jurisdiction.nameOf(code))).as(row).isEqualTo(code);
        }
    }
}
