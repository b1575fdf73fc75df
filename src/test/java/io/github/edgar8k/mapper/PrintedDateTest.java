package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 4, 2003|2003-02-04",
                "FEBRUARY 4, 2003|2003-02-04",
                "August  28,2000|2000-08-28",
                "Marcxh 12, 2002|2002-03-12",
                "Febuary 3, 1999|1999-02-03",
                "Septmeber 3, 1999|1999-09-03",
                "12/14/00|2000-12-14",
                "2/9/99|1999-02-09",
                "2-9-1999|1999-02-09",
                "2001-03-14|2001-03-14",
                "14 March 2001|2001-03-14",
                "14-MAR-01|2001-03-14",
                "March 21st, 1997|1997-03-21",
                "Sept. 3, 1998|1998-09-03",
                "this 3rd day of March, 1999|1999-03-03",
                "the twenty-first day of June, 2001|2001-06-21",
                "January 3 , 2001|2001-01-03",
                "June 12,2000|2000-06-12",
                "March l2, l999|1999-03-12",
                "Mar. 3, '99|1999-03-03",
                "October 6, 2006|2006-10-06",
                "Dated:June 12, 2000 (May 31, 2000)|2000-06-12",
                "twenty second of May 2001|2001-05-22",
                "the twentieth of May, 2001|2001-05-20",
                "thirty-first day of May, 2001|2001-05-31",
                "2nd of May, 2001|2001-05-02",
                "12 / 14 / 00|2000-12-14",
                "12.14.2000|2000-12-14",
                "25/12/2000|2000-12-25",
                "May 3, ’99|1999-05-03",
                "May 3, `99|1999-05-03",
                "May 3, '19|2019-05-03",
                "3-May-19|2019-05-03"
            })
    void readsDates(String text, LocalDate date) {
        assertThat(PrintedDate.find(text).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 2000",
                "February 30, 2001",
                "June __, 2000",
                "33-12345",
                "No. 333-12-99",
                "(703) 234-8000",
                "May of 1999, 12",
                "The Securities Exchange Act of 1934",
                "12/14/0",
                "12/14/00/2",
                "-12/14/00",
                "12/14-00",
                "2001-03-123",
                "123/4/2001",
                "13/13/2001",
                "0/3/2001",
                "5/0/2001",
                "5/3/1899",
                "5/3/2100",
                "May 3 99",
                "May 3, 19",
                "May 3, 19__",
                "May 3, 20__",
                "May 3, 99__",
                "May 32, 2001",
                "May 3,                                          1999",
                "May                                             3, 1999",
                "3rd of nothing, 1999",
                "3 4 1999",
                "",
                "l"
            })
    void findsNoneWhereNoneIs(String text) {
        assertThat(PrintedDate.find(text)).isNull();
    }

    @Test
    void goesOverALinesEnd() {
        assertThat(PrintedDate.find("May\t3,\r\n1999").date()).isEqualTo(LocalDate.of(1999, 5, 3));
    }

    @Test
    void tellsWhereItStands() {
        String text = "(June 12, 2000) and May 31, 2000.";
        PrintedDate.Found first = PrintedDate.find(text);
        assertThat(text.substring(first.start(), first.end())).isEqualTo("June 12, 2000");
        PrintedDate.Found second = PrintedDate.find(text, first.end());
        assertThat(text.substring(second.start(), second.end())).isEqualTo("May 31, 2000");
        assertThat(PrintedDate.find(text, second.end())).isNull();
    }
}
