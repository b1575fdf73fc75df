package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.catalogue.ItemCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciledRegimeTest {
    @ParameterizedTest
    @CsvSource({
        "5, 1993-05-01, true",
        "5, 2004-08-20, true",
        "5, 2004-08-23, false",
        "8.01, 2004-08-20, false",
        "8.01, 2004-08-23, true",
        "9, 1996-01-02, false",
        "9, 1997-03-01, true",
        "9, 1999-06-01, false",
        "9, 2000-10-23, true",
        "10, 2002-12-31, false",
        "12, 2003-03-28, true",
        "13, 2003-09-01, false",
        "1.04, 2011-10-17, true",
        "1.04, 2010-01-04, false",
        "1.05, 2023-01-03, false",
        "1.05, 2023-12-18, true",
        "5.06, 2005-11-10, true",
        "5.07, 2010-02-26, false",
        "6.02, 2005-01-03, false",
        "6.06, 2015-01-02, true",
    })
    void whenTheFormHadIt(String number, LocalDate filed, boolean had) {
        ItemCatalogue.Entry entry = ItemCatalogue.find(number);
        assertThat(ReconciledRegime.objection(entry, filed, filed) == null).isEqualTo(had);
    }

    /** Without a header only the date of the report is known, and the filing came later. */
    @ParameterizedTest
    @CsvSource({"8.01, 2004-08-19, true", "8.01, 2004-06-01, false", "5, 2004-08-19, true"})
    void aReportMayBeFiledLater(String number, LocalDate reported, boolean had) {
        ItemCatalogue.Entry entry = ItemCatalogue.find(number);
        String objection = ReconciledRegime.objection(entry, reported, reported.plusDays(30));
        assertThat(objection == null).isEqualTo(had);
    }
}
