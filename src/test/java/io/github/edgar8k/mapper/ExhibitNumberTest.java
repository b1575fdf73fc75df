package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exhibit numbers at the beginning of a row. */
class ExhibitNumberTest {
    private static String read(String row) {
        ExhibitNumber number = ExhibitNumber.read(row, 0);
        return number == null
                ? "none"
                : number.number() + " [" + number.mark() + "] " + row.substring(number.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "99.1  Release              | 99.1 [] Release",
                "99(a) Release              | 99(a) [] Release",
                "99.(a) Release             | 99.(a) [] Release",
                "(99) Release               | 99 [] Release",
                "(99.1)(a) Release          | 99.1(a) [] Release",
                "(99.1*) Release            | 99.1 [*] Release",
                "10.16A Plan                | 10.16A [] Plan",
                "10.A Plan                  | 10.A [] Plan",
                "2-a Plan                   | 2-a [] Plan",
                "2-1 Plan                   | 2-1 [] Plan",
                "4 (b) Note                 | 4 (b) [] Note",
                "2.1* Plan                  | 2.1 [*] Plan",
                "2.1 ** Plan                | 2.1 [**] Plan",
                "2.1(1) Plan                | 2.1 [(1)] Plan",
                "*2.1 Plan                  | 2.1 [*] Plan",
                "2. Plan                    | 2 [] Plan",
                "2: Plan                    | 2 [] Plan",
                "2) Plan                    | 2 [] Plan",
                "2 - Plan                   | 2 [] Plan",
                "2 .... Plan                | 2 [] Plan",
                "2 . . . . Plan             | 2 [] Plan",
                "Exhibit 99.1 - Release     | 99.1 [] Release",
                "Exhibits 99 Release        | 99 [] Release",
                "Exhibit No. 99 Release     | 99 [] Release",
                "Exhibit Number 99 Release  | 99 [] Release",
                "Exhibit # 99 Release       | 99 [] Release",
                "Exhibit - 99 Release       | 99 [] Release",
                "Exhibit: 99 Release        | 99 [] Release",
                "Exh. 99 Release            | 99 [] Release",
                "Ex. 99 Release             | 99 [] Release",
                "EX-99 Release              | 99 [] Release",
                "Ex 99 Release              | 99 [] Release",
                "No. 99 Release             | 99 [] Release",
                "#99 Release                | 99 [] Release",
                "Exhibit A Release          | A [] Release",
                "Exhibit (99) Release       | 99 [] Release",
                "Exhibit *99 Release        | 99 [*] Release",
            })
    void numbers(String row, String found) {
        assertThat(read(row)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Release",
                "Exhibit",
                "Exhibit Release",
                "Exhibit B2B",
                "0 Release",
                "50 Release",
                "1999 was a year",
                "99,000 shares",
                "99% of it",
                "10/12 of it",
                "5$ a share",
                "(99 Release",
                "2.x9 Plan",
                "2.:a",
                "99.1Release",
                "12345",
            })
    void none(String row) {
        assertThat(read(row)).isEqualTo("none");
    }

    /** A description does not begin with the words that a reference goes on with. */
    @ParameterizedTest
    @CsvSource({
        "99.1 Release, true",
        "99.1, true",
        "99.1 letter, true",
        "99.1 to the report, false",
        "99.1.  to the report, true",
        "99 letter, false",
        "99  letter, true",
        "Exhibit 99.1 letter, false",
        "99.1 '(a) letter', true",
        "99.1 / letter, false",
    })
    void descriptions(String row, boolean follows) {
        assertThat(ExhibitNumber.read(row, 0).isFollowedByDescription(row)).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Form of Warrant (Exhibit 4.1)   | 4.1",
                "Form of Warrant (Exhibit 4.1).  | 4.1",
                "Form of Warrant (4.1)           |",
                "Form of Warrant (Exhibit 4.1 to the report) |",
                "(Exhibit 4.1)                   |",
                "Form of Warrant                 |",
                "Form of Warrant (and) others    |",
            })
    void inBracketsAtEnd(String text, String number) {
        ExhibitNumber found = ExhibitNumber.inBracketsAtEnd(text);
        assertThat(found == null ? null : found.number()).isEqualTo(number);
    }
}
