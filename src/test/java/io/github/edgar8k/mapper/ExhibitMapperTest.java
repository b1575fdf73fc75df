package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Exhibit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts of exhibit lists; an entry is written "number | description", "*" for one elsewhere. */
class ExhibitMapperTest {
    @Test
    void completeListOfNotApplicable() {
        assertThat(
                        item(
                                """
                                (c) Exhibits

                                   1.  Underwriting Agreement                Not Applicable.
                                   2.  Plan of acquisition, reorganization,
                                       arrangement, liquidation or
                                       succession                            Not Applicable.
                                   (16)  Letter re change in certifying accountant.   Not applicable.
                                   99.  Press release dated June 3, 1999
                                """))
                .containsExactly("99 | Press release dated June 3, 1999");
    }

    @Test
    void listPeriodsUnderTheLetter() {
        assertThat(
                        item(
                                """
                                     (c)  Exhibits.

                                          1.  Stock Purchase Agreement dated June 1, 1997
                                          2.  Press release
                                """))
                .containsExactly(
                        "1 | Stock Purchase Agreement dated June 1, 1997", "2 | Press release");
    }

    @Test
    void descriptionOnTheNextLine() {
        assertThat(
                        index(
                                """
                                Exhibit No.
                                -----------

                                99.1
                                          Press release dated May 3, 1999

                                99.2
                                          Letter to holders
                                """))
                .containsExactly(
                        "99.1 | Press release dated May 3, 1999", "99.2 | Letter to holders");
    }

    @Test
    void leadersAndPageColumn() {
        assertThat(
                        index(
                                """
                                                                                       SEQUENTIALLY
                                EXHIBIT                                                  NUMBERED
                                NUMBER              DESCRIPTION                            PAGE
                                ------              -----------                        ------------
                                (2)  -  Agreement and Plan of Merger, dated as of
                                        May 1, 1997, by and among the Company, its
                                        subsidiary and Larkspur, Inc. ................       5
                                (10)(a) Employment Agreement........................        46
                                99      Press Release                                      E-1
                                """))
                .containsExactly(
                        "2 | Agreement and Plan of Merger, dated as of May 1, 1997, by and among"
                                + " the Company, its subsidiary and Larkspur, Inc.",
                        "10(a) | Employment Agreement",
                        "99 | Press Release");
    }

    @Test
    void entryBrokenByAPage() {
        assertThat(
                        index(
                                """
                                Exhibit       Description
                                -------       -----------
                                10.1          First agreement between the Company and
                                              the Bank of Larkspur dated as of
                                <PAGE>
                                                                   5

                                              June 3, 1999

                                10.2          Second agreement
                                """))
                .containsExactly(
                        "10.1 | First agreement between the Company and the Bank of Larkspur dated"
                                + " as of June 3, 1999",
                        "10.2 | Second agreement");
    }

    @Test
    void shortLabelAndReference() {
        assertThat(
                        index(
                                """
                                Ex. 10.1:  Loan Agreement
                                Ex. 99:    Press release of the Company (incorporated
                                by reference to the Form 8-K of June 1, 1999)
                                """))
                .containsExactly(
                        "10.1 | Loan Agreement",
                        "99 | Press release of the Company (incorporated by reference to the Form"
                                + " 8-K of June 1, 1999) *");
    }

    @Test
    void methodOfFilingColumn() {
        assertThat(
                        index(
                                """
                                Exhibit                                                       Method of
                                Number      Description                                        Filing
                                -------     -----------                                      ------------
                                4.1         Indenture dated as of May 1, 1999 between       Incorporated by
                                            the Company and the Trustee                     reference (1)
                                99.1        Press release                                   Filed herewith
                                                                                            electronically

                                (1) Incorporated by reference to the Form S-3.
                                """))
                .containsExactly(
                        "4.1 | Indenture dated as of May 1, 1999 between the Company and the"
                                + " Trustee *",
                        "99.1 | Press release");
    }

    @Test
    void numberedFootnotes() {
        assertThat(
                        index(
                                """
                                10.1(1)   Loan Agreement
                                10.2(2)   Pledge Agreement
                                99.1      Press Release
                                -------------
                                (1)  Incorporated by reference to Exhibit 10.4 of the Form 10-K.
                                (2)  Filed herewith.
                                """))
                .containsExactly(
                        "10.1 | Loan Agreement *",
                        "10.2 | Pledge Agreement",
                        "99.1 | Press Release");
    }

    @Test
    void sentenceUnderTheLetter() {
        assertThat(
                        item(
                                """
                                     (c)  Exhibits.  The press release dated May 3, 2001 is filed herewith as
                                          Exhibit 99.1.
                                """))
                .containsExactly("99.1 | The press release dated May 3, 2001");
    }

    @Test
    void sentenceAlone() {
        assertThat(
                        item(
                                """
                                A copy of the Company's press release is attached hereto as Exhibit 99.1 and is
                                incorporated herein by reference.
                                """))
                .containsExactly("99.1 | the Company's press release");
    }

    @Test
    void restAtTheLeftMargin() {
        assertThat(
                        item(
                                """
                                (c) Exhibits: The following exhibit is furnished:

                                99.1 Press Release dated May 3, 2001 of Larkspur
                                Corporation reporting results for 2001 and
                                2000 first quarters
                                """))
                .containsExactly(
                        "99.1 | Press Release dated May 3, 2001 of Larkspur Corporation reporting"
                                + " results for 2001 and 2000 first quarters");
    }

    @Test
    void entriesUnderlined() {
        assertThat(
                        index(
                                """
                                -------------

                                Exhibit 2.1    Purchase Agreement
                                -----------
                                Exhibit 99.1   Press Release
                                ------------
                                """))
                .containsExactly("2.1 | Purchase Agreement", "99.1 | Press Release");
    }

    @Test
    void categoryTitles() {
        assertThat(
                        index(
                                """
                                Exhibit
                                Number

                                  20     Other Documents or Statements to Security Holders

                                         News Release dated March 22, 1994                    Page 3

                                  28     Additional Exhibits
                                         Letter
                                """))
                .containsExactly(
                        "20 | Other Documents or Statements to Security Holders News Release dated"
                                + " March 22, 1994",
                        "28 | Additional Exhibits Letter");
    }

    @Test
    void pageOnTheFirstLine() {
        assertThat(
                        index(
                                """
                                Exhibit No.      Document                                Page No.

                                  4(a)     -     Supplemental Indenture dated as of         3
                                                 May 1, 1996.

                                  12       -     Computation of ratios of earnings to      27
                                                 fixed charges.
                                """))
                .containsExactly(
                        "4(a) | Supplemental Indenture dated as of May 1, 1996.",
                        "12 | Computation of ratios of earnings to fixed charges.");
    }

    @Test
    void lettersForNumbers() {
        assertThat(
                        index(
                                """
                                Exhibit A    Press release
                                99.1  --  Letter
                                """))
                .containsExactly("A | Press release 99.1 -- Letter");
    }

    @Test
    void none() {
        assertThat(
                        item(
                                """
                                (c) Exhibits.  None.
                                """))
                .isEmpty();
    }

    @Test
    void referenceToTheIndex() {
        assertThat(
                        item(
                                """
                                (a) Not applicable.
                                (b) Not applicable.
                                (c) The exhibits listed in the accompanying Exhibit Index are filed herewith.
                                """))
                .isEmpty();
    }

    @Test
    void furnishedFootnote() {
        assertThat(
                        item(
                                """
                                (d)  Exhibits

                                     99.1*    Press Release dated June 3, 2009

                                     * This exhibit is furnished and not filed.
                                """))
                .containsExactly("99.1 | Press Release dated June 3, 2009");
    }

    @Test
    void notesOfStatementsAreNoExhibits() {
        assertThat(
                        item(
                                """
                                (a) Financial statements of business acquired.

                                    1.  Basis of presentation
                                        The statements were prepared ...
                                    2.  Summary

                                (b) Pro forma financial information.

                                (c) Exhibits.

                                    2.   Asset Purchase Agreement
                                    23.  Consent
                                """))
                .containsExactly("2 | Asset Purchase Agreement", "23 | Consent");
    }

    @Test
    void numberedOutline() {
        assertThat(
                        item(
                                """
                                C.   Exhibits

                                     1.   Exhibit 16.1 Letter of Larkspur LLP dated May 7, 2001
                                     2.   Exhibit 99.1 Press release
                                """))
                .containsExactly(
                        "16.1 | Letter of Larkspur LLP dated May 7, 2001", "99.1 | Press release");
    }

    @Test
    void bullets() {
        assertThat(
                        item(
                                """
                                (d)  Exhibits

                                     o  99.(i)    Letter to growers

                                     o  99.(ii)   Letter to employees, in English and
                                                  in Spanish
                                     -  99.3      Slides
                                """))
                .containsExactly(
                        "99.(i) | Letter to growers",
                        "99.(ii) | Letter to employees, in English and in Spanish",
                        "99.3 | Slides");
    }

    @Test
    void marksBeforeTheNumbers() {
        assertThat(
                        index(
                                """
                                  *  99.1  Press release
                                 **  99.2  Letter

                                  *  Filed herewith
                                 **  Incorporated by reference to the Form 10-K
                                """))
                .containsExactly("99.1 | Press release", "99.2 | Letter *");
    }

    @Test
    void letterBehindABlank() {
        assertThat(
                        item(
                                """
                                (c)   Exhibits

                                      99 a)   Press release
                                      99 b)   Letter to holders
                                """))
                .containsExactly("99 a | Press release", "99 b | Letter to holders");
    }

    @Test
    void severalNumbersWithOneDescription() {
        assertThat(
                        item(
                                """
                                (c)   Exhibits

                                      4.1/4.2          Forms of Notes
                                      99.1 and 99.2    Press releases dated
                                                       June 3, 1999
                                      Exhibits 10.1, 10.2 and 10.3   Leases
                                      99.4-99.6        Slides
                                """))
                .containsExactly(
                        "4.1 | Forms of Notes",
                        "4.2 | Forms of Notes",
                        "99.1 | Press releases dated June 3, 1999",
                        "99.2 | Press releases dated June 3, 1999",
                        "10.1 | Leases",
                        "10.2 | Leases",
                        "10.3 | Leases",
                        "99.4 | Slides",
                        "99.5 | Slides",
                        "99.6 | Slides");
    }

    @Test
    void severalNumbersInADescription() {
        assertThat(
                        item(
                                """
                                (c)   Exhibits

                                      99.1  Press release that names Exhibits
                                            4.1 and 4.2 of the Form 10-K
                                      99.2  Letter
                                """))
                .containsExactly(
                        "99.1 | Press release that names Exhibits 4.1 and 4.2 of the Form 10-K",
                        "99.2 | Letter");
    }

    @Test
    void severalNumbersInASentence() {
        assertThat(
                        item(
                                """
                                The press releases of the Company are attached as Exhibits 99.1 and 99.2, respectively.
                                """))
                .containsExactly(
                        "99.1 | The press releases of the Company",
                        "99.2 | The press releases of the Company");
    }

    @Test
    void numberBesideTheMiddleLine() {
        assertThat(
                        index(
                                """
                                EXHIBIT
                                NUMBER    DESCRIPTION

                                          Agreement and Plan of Merger between the Company
                                2.1       and Larkspur Foods, dated as of
                                          March 3, 1999
                                99.1      Press release issued on March 15, 2003.
                                          Data of the cover page (the instance does not appear
                                104       among the files because its tags are embedded within
                                          the document)

                                          Letter to the holders of the
                                99.2      Notes with a second page
                                """))
                .containsExactly(
                        "2.1 | Agreement and Plan of Merger between the Company and Larkspur Foods,"
                                + " dated as of March 3, 1999",
                        "99.1 | Press release issued on March 15, 2003.",
                        "104 | Data of the cover page (the instance does not appear among the files"
                                + " because its tags are embedded within the document)",
                        "99.2 | Letter to the holders of the Notes with a second page");
    }

    @Test
    void restOfADescriptionOverANumber() {
        assertThat(
                        index(
                                """
                                EXHIBIT
                                NUMBER    DESCRIPTION

                                10.1      Offer Letter between the Company and Jane Q.
                                          Public
                                99.1      Press release of Larkspur Inc.
                                          March 3, 1999
                                99.2      Letter to the holders of the
                                          Notes
                                """))
                .containsExactly(
                        "10.1 | Offer Letter between the Company and Jane Q. Public",
                        "99.1 | Press release of Larkspur Inc. March 3, 1999",
                        "99.2 | Letter to the holders of the Notes");
    }

    @Test
    void methodOfFilingWithoutAHead() {
        assertThat(
                        item(
                                """
                                10.1   Form of Award Agreement          Filed herewith electronically
                                10.3   Indenture of the Company         Incorporated by reference to
                                       and its trustee                  Exhibit 4.1 of the Form S-3
                                """))
                .containsExactly(
                        "10.1 | Form of Award Agreement",
                        "10.3 | Indenture of the Company and its trustee *");
    }

    @Test
    void categoriesOverTheirExhibits() {
        assertThat(
                        item(
                                """
                                (c)  Exhibits

                                     (2)   Plan of acquisition:
                                           2.1   Agreement and Plan of Merger
                                           2.2   Amendment No. 1
                                     (99)  Additional exhibits:
                                           99.1  Press release
                                """))
                .containsExactly(
                        "2.1 | Agreement and Plan of Merger",
                        "2.2 | Amendment No. 1",
                        "99.1 | Press release");
    }

    @Test
    void otherItemsListNone() {
        String body = "(c) Exhibits\n\n    99.1  Press release\n";
        assertThat(item(body)).containsExactly("99.1 | Press release");
        var item = PrintedParts.item7(body);
        var heading = new io.github.edgar8k.lexer.ItemHeading(List.of("5"), null, null, List.of());
        var other = new io.github.edgar8k.lexer.Part.Item(heading, item.lines(), item.body());
        assertThat(ExhibitMapper.items(other)).isEmpty();
    }

    private static List<String> item(String body) {
        return written(ExhibitMapper.items(PrintedParts.item7(body)));
    }

    private static List<String> index(String list) {
        return written(ExhibitMapper.index(PrintedParts.index(list)));
    }

    private static List<String> written(List<Exhibit> exhibits) {
        List<String> written = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            String mark = exhibit.incorporatedByReference() ? " *" : "";
            written.add(exhibit.number() + " | " + exhibit.description() + mark);
        }
        return written;
    }
}
