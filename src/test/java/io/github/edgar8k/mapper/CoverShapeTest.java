package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has the shape of one of the cover's numbers in a cell; several are parted by slashes. */
class CoverShapeTest {
    private static String find(CoverShape shape, String cell) {
        List<CoverCell> found = new ArrayList<>();
        shape.find(new CoverCell(0, 5, 5 + cell.length(), cell), found);
        return String.join(" / ", found.stream().map(CoverCell::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-29375                 | 0-29375",
                "333-98553-01            | 333-98553-01",
                "333 - 98553             | 333 - 98553",
                "1--12345                | 1--12345",
                "1\u201312345            | 1\u201312345",
                "1-12345-A               | 1-12345-A",
                "1-12345 and 1-67890     | 1-12345 / 1-67890",
                "33-12345-LA             | 33-12345-LA",
                "1-12345-Ohio            | 1-12345",
                "1-12345-                | 1-12345",
                "0-1                     | ''",
                "0-1234567               | ''",
                "1234-5678               | ''",
                "555-234-8000            | ''",
                "555-234-                | ''",
                "12/0-29375              | ''",
                "A0-29375                | ''",
                "29375                   | ''",
            })
    void fileNumbers(String cell, String found) {
        assertThat(find(CoverShape.FILE_NUMBER, cell)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43-1809960      | 43-1809960",
                "431809960       | 431809960",
                "43 - 1809960    | 43 - 1809960",
                "43 1809960      | 43 1809960",
                "4318099601      | ''",
                "43-180996       | ''",
                "4-1809960       | ''",
                "43-1809960A     | ''",
            })
    void employerIds(String cell, String found) {
        assertThat(find(CoverShape.EMPLOYER_ID, cell)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(555) 234-8000              | (555) 234-8000",
                "555.234.8000                | 555.234.8000",
                "555/234-8000                | 555/234-8000",
                "234-8000                    | 234-8000",
                "[555] 234-8000              | [555] 234-8000",
                "+44 20 7946 0000            | +44 20 7946 0000",
                "(555) 234-8000, ext. 12     | (555) 234-8000, ext. 12",
                "(555) 234-8000 x12          | (555) 234-8000 x12",
                "(555) 234-8000 ext.         | (555) 234-8000",
                "(555) 234-8000 extra phone line 9 | (555) 234-8000",
                "60601 (555) 234-8000        | (555) 234-8000",
                "60601    (555) 234-8000     | (555) 234-8000",
                "2348000                     | ''",
                "43-1809960                  | ''",
                "12 34                       | ''",
            })
    void telephones(String cell, String found) {
        assertThat(find(CoverShape.TELEPHONE, cell)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20170                 | 20170",
                "20170-1234            | 20170-1234",
                "20170 - 1234          | 20170 - 1234",
                "20170-12              | 20170",
                "K0M 2T0               | K0M 2T0",
                "K0M-2T0               | K0M-2T0",
                "K0M2T0                | K0M2T0",
                "K0M 2TO               | ''",
                "K0M 270               | ''",
                "KOM 2T0               | ''",
                "K0M 2T                | ''",
                "2017                  | ''",
                "201701                | ''",
            })
    void zipCodes(String cell, String found) {
        assertThat(find(CoverShape.ZIP_CODE, cell)).isEqualTo(found);
    }
}
