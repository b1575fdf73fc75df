package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts of the signatures; a signature is written as "registrant | date | name: title". */
class SignaturesMapperTest {
    @Test
    void nameWithTradeName() {
        assertThat(
                        read(
                                """
                                                              Larkspur Foods Inc.
                                                              d/b/a Larkspur Kitchens

                                                              By: /s/ Jane Q. Public
                                                                 --------------------
                                                              Name:  Jane Q. Public
                                                              Title: Chairman of the Board, President
                                                                     and Chief Executive Officer

                                Dated: March 3, 1999
                                """))
                .containsExactly(
                        "Larkspur Foods Inc. d/b/a Larkspur Kitchens | 1999-03-03 | Jane Q. Public:"
                                + " Chairman of the Board, President and Chief Executive Officer");
    }

    @Test
    void servicerSignsByItsGeneralPartner() {
        assertThat(
                        read(
                                """
                                LARKSPUR RECEIVABLES TRUST 1999-A

                                By: LARKSPUR CREDIT COMPANY, L.P.,
                                    as Servicer

                                    By: LARKSPUR GP, INC., its General Partner

                                        By: /s/ John R. Smith
                                            John R. Smith
                                            Vice President and Treasurer

                                Date: 4/15/99
                                """))
                .containsExactly(
                        "LARKSPUR RECEIVABLES TRUST 1999-A | 1999-04-15 | John R. Smith: Vice"
                                + " President and Treasurer");
    }

    @Test
    void captionBesideTheName() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION (Registrant)

                                By /s/ John R. Smith                      Date: April 15, 1999
                                   John R. Smith, Senior Vice President
                                   and Chief Financial Officer
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1999-04-15 | John R. Smith: Senior Vice President"
                                + " and Chief Financial Officer");
    }

    /** No mark, only the typed name over the rule and once more under it. */
    @Test
    void nameOverAndUnderTheRule() {
        assertThat(
                        read(
                                """
                                                              LARKSPUR CORPORATION

                                                              R. W. BEST
                                                              ------------------------
                                                              (R. W. Best)
                                                              Chairman and President
                                Date: April 15, 1999
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1999-04-15 | R. W. Best: Chairman and President"
                                + " (unsigned)");
    }

    @Test
    void blankLineWithTypedName() {
        assertThat(
                        read(
                                """
                                                                    LARKSPUR CORPORATION

                                Dated:  ___________, 1999           By:__________________________
                                                                       Name: John R. Smith
                                                                       Title: President
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | null | John R. Smith: President (unsigned)");
    }

    @Test
    void dateOverTwoLines() {
        assertThat(
                        read(
                                """
                                                                    LARKSPUR CORPORATION
                                Dated: September
                                27, 2000                            By: /s/ John R. Smith
                                                                        John R. Smith
                                                                        President
                                """))
                .containsExactly("LARKSPUR CORPORATION | 2000-09-27 | John R. Smith: President");
    }

    @Test
    void itsWithoutColonIsPartOfTheTitle() {
        assertThat(
                        read(
                                """
                                                         LARKSPUR CORPORATION

                                                         By: /s/ John R. Smith
                                                             -----------------
                                                             John R. Smith
                                                             Its Treasurer
                                                         Dated: July 7, 1997
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1997-07-07 | John R. Smith: Its Treasurer");
    }

    @Test
    void twoRegistrantsSideBySide() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION                    LARKSPUR FINANCE CORP.

                                By: /s/ John R. Smith                   By: /s/ Mary Roe
                                   -----------------------                 ----------------------
                                   John R. Smith                           Mary Roe
                                   President                               Treasurer

                                Date: May 1, 2003                       Date: May 2, 2003
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 2003-05-01 | John R. Smith: President",
                        "LARKSPUR FINANCE CORP. | 2003-05-02 | Mary Roe: Treasurer");
    }

    @Test
    void threeRegistrantsOverOneSignature() {
        assertThat(
                        read(
                                """
                                                    LARKSPUR CORPORATION
                                                    LARKSPUR FINANCE AND INVESTMENT
                                                      COMPANY
                                                    LARKSPUR HOLDINGS, LLC
                                                    (Registrants)

                                Date: May 1, 2003   By: /s/ John R. Smith
                                                    John R. Smith
                                                    Vice President of Larkspur
                                                    Corporation, Manager
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 2003-05-01 | John R. Smith: Vice President of"
                                + " Larkspur Corporation, Manager",
                        "LARKSPUR FINANCE AND INVESTMENT COMPANY | 2003-05-01 | John R. Smith: Vice"
                                + " President of Larkspur Corporation, Manager",
                        "LARKSPUR HOLDINGS, LLC | 2003-05-01 | John R. Smith: Vice President of"
                                + " Larkspur Corporation, Manager");
    }

    @Test
    void placeBeforeTheDate() {
        assertThat(
                        read(
                                """
                                LARKSPUR VENTURES LTD.

                                Per: /s/ "John Smith"
                                     John Smith, President

                                Vancouver, British Columbia, June 3, 2002
                                """))
                .containsExactly("LARKSPUR VENTURES LTD. | 2002-06-03 | John Smith: President");
    }

    @Test
    void titleInBrackets() {
        assertThat(
                        read(
                                """
                                                              LARKSPUR INC.

                                                              /s/ John Smith
                                                              ______________
                                                              John Smith
                                                              (Chief Financial Officer)

                                                              June 14, 2004
                                """))
                .containsExactly(
                        "LARKSPUR INC. | 2004-06-14 | John Smith: (Chief Financial Officer)");
    }

    @Test
    void titleBesideTheMark() {
        assertThat(
                        read(
                                """
                                LARKSPUR INC.

                                /s/ John Smith          President and Director             June 14, 2004
                                -----------------
                                John Smith

                                /s/ Ann Poe             Treasurer                          June 14, 2004
                                -----------------
                                Ann Poe
                                """))
                .containsExactly(
                        "LARKSPUR INC. | 2004-06-14 | John Smith: President and Director | Ann Poe:"
                                + " Treasurer");
    }

    @Test
    void dateInTheSentence() {
        assertThat(
                        read(
                                """
                                     Pursuant to the requirements of the Securities Exchange Act of 1934, the
                                registrant has duly caused this report to be signed on its behalf by the
                                undersigned, thereunto duly authorized, in the City of Tulsa, State of Oklahoma,
                                on the 3rd day of March, 1999.

                                LARKSPUR CORPORATION
                                By: /s/ John Smith
                                John Smith
                                Chief Executive Officer
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1999-03-03 | John Smith: Chief Executive Officer");
    }

    @Test
    void agreementsDateIsNotTheReports() {
        assertThat(
                        read(
                                """
                                CITY TRUST 2001-2

                                By: THE FIRST BANK OF NOWHERE, not in its individual
                                    capacity but solely as Trustee under the Agreement
                                    dated as of March 1, 2001

                                By: /s/ Ann Poe
                                Name: Ann Poe
                                Title: Assistant Vice President

                                Date: October 25, 2001
                                """))
                .containsExactly(
                        "CITY TRUST 2001-2 | 2001-10-25 | Ann Poe: Assistant Vice President");
    }

    @Test
    void noRegistrantPrinted() {
        assertThat(
                        read(
                                """
                                By: /s/ Ann Poe
                                    Ann Poe
                                    Secretary
                                March 4, 1999
                                """))
                .containsExactly("null | 1999-03-04 | Ann Poe: Secretary");
    }

    @Test
    void captionsUnderRules() {
        assertThat(
                        read(
                                """
                                                                     LARKSPUR INC
                                                                     (Registrant)

                                Date   March 4, 1999                 /s/ Ann Poe
                                    --------------------             -------------------------
                                                                     (Signature)*
                                                                     Ann Poe
                                                                     Secretary

                                *Print name and title of the signing officer under his signature.
                                """))
                .containsExactly("LARKSPUR INC | 1999-03-04 | Ann Poe: Secretary");
    }

    @Test
    void forTheCompany() {
        assertThat(
                        read(
                                """
                                FOR LARKSPUR INC.:

                                By: ANN POE /s/
                                Ann Poe
                                Title: Secretary
                                """))
                .containsExactly("LARKSPUR INC. | null | Ann Poe: Secretary");
    }

    @Test
    void nameBetweenSlashes() {
        assertThat(
                        read(
                                """
                                                      Larkspur Inc.
                                                      By: /Ann Poe/
                                                          Ann Poe
                                                          President
                                                      Date: 3-4-99
                                """))
                .containsExactly("Larkspur Inc. | 1999-03-04 | Ann Poe: President");
    }

    @Test
    void eachRegistrantWithItsOwnSentence() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By: /s/ John Smith
                                John Smith
                                President

                                Date: May 1, 2003

                                                                  SIGNATURES

                                     Pursuant to the requirements of the Securities Exchange Act of 1934, the
                                registrant has duly caused this report to be signed on its behalf by the
                                undersigned hereunto duly authorized.

                                LARKSPUR FINANCE L.L.C.

                                By: /s/ Ann Poe
                                Ann Poe
                                Manager

                                Date: May 3, 2003
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 2003-05-01 | John Smith: President",
                        "LARKSPUR FINANCE L.L.C. | 2003-05-03 | Ann Poe: Manager");
    }

    @Test
    void titleFarFromTheName() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By: /s/ John Smith                                          June 3, 1998
                                   ------------------
                                   John Smith                     President
                                """))
                .containsExactly("LARKSPUR CORPORATION | 1998-06-03 | John Smith: President");
    }

    @Test
    void nameEnding() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION
                                By:  /s/ John Smith, Jr.
                                     John Smith, Jr., President and
                                     Treasurer
                                Dated this 3rd day of June, 1998
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1998-06-03 | John Smith, Jr.: President and"
                                + " Treasurer");
    }

    @Test
    void roleIsNoPartOfTheName() {
        assertThat(
                        read(
                                """
                                                           FIRST BANK OF NOWHERE, as Trustee
                                                           of the Larkspur Trust
                                                           (Registrant)

                                                           By: /s/ Ann Poe
                                                           -------------------
                                                           Ann Poe
                                                           Trust Officer
                                """))
                .containsExactly("FIRST BANK OF NOWHERE | null | Ann Poe: Trust Officer");
    }

    @Test
    void partnerWithoutCompanySuffix() {
        assertThat(
                        read(
                                """
                                Larkspur Income Partnership Two
                                (Registrant)

                                By: Larkspur Associates
                                    Managing General Partner

                                By: /s/ Ann Poe
                                    Ann Poe
                                    Vice President
                                Date: June 3, 1998
                                """))
                .containsExactly(
                        "Larkspur Income Partnership Two | 1998-06-03 | Ann Poe: Vice President");
    }

    @Test
    void typedNameBehindBy() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION
                                By: John Smith
                                    President
                                June 3, 1998
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1998-06-03 | John Smith: President (unsigned)");
    }

    @Test
    void titleBrokenAtAHyphen() {
        assertThat(
                        read(
                                """
                                                                LARKSPUR CORPORATION

                                Dated: June 3, 1998             /s/ John Smith
                                                                _____________________________
                                                                By: John Smith
                                                                Title: Vice President -
                                                                Administration & Chief Financial
                                                                Officer
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1998-06-03 | John Smith: Vice President -"
                                + " Administration & Chief Financial Officer");
    }

    @Test
    void twoSignersWithoutBy() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                /s/ John Smith
                                John Smith
                                President and Chief Executive Officer

                                /s/ Ann Poe
                                Ann Poe
                                Chief Financial Officer
                                (Principal Financial and Accounting Officer)

                                Date: July 3, 1997
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | 1997-07-03 | John Smith: President and Chief"
                                + " Executive Officer | Ann Poe: Chief Financial Officer (Principal"
                                + " Financial and Accounting Officer)");
    }

    @Test
    void spacedMark() {
        assertThat(
                        read(
                                """
                                                    LARKSPUR CORP
                                                    By:  / s /   John Smith
                                                    John Smith, Ph.D., President
                                                    DATED:  Sept. 3, 1998
                                """))
                .containsExactly("LARKSPUR CORP | 1998-09-03 | John Smith, Ph.D.: President");
    }

    @Test
    void registrantUnderTheSignature() {
        assertThat(
                        read(
                                """
                                Date: July 3, 1997

                                /s/ John Smith
                                John Smith
                                President
                                Larkspur Corp.
                                """))
                .containsExactly("Larkspur Corp. | 1997-07-03 | John Smith: President");
    }

    @Test
    void companyInATitle() {
        assertThat(
                        read(
                                """
                                LARKSPUR HOLDINGS INC.
                                By: /s/ John Smith
                                    John Smith
                                    Vice President of Larkspur Services, Inc.,
                                    Manager of Larkspur Holdings Inc.
                                """))
                .containsExactly(
                        "LARKSPUR HOLDINGS INC. | null | John Smith: Vice President of Larkspur"
                                + " Services, Inc., Manager of Larkspur Holdings Inc.");
    }

    @Test
    void trustsOfOneSeries() {
        assertThat(
                        read(
                                """
                                LARKSPUR AUTO TRUST 1998-1
                                LARKSPUR AUTO TRUST 1998-2
                                LARKSPUR AUTO TRUST 1999-1

                                By: LARKSPUR MOTOR CREDIT CORPORATION, as Administrator

                                By: /s/ John Smith
                                    John Smith
                                    Treasurer

                                Dated: July 3, 1999
                                """))
                .containsExactly(
                        "LARKSPUR AUTO TRUST 1998-1 | 1999-07-03 | John Smith: Treasurer",
                        "LARKSPUR AUTO TRUST 1998-2 | 1999-07-03 | John Smith: Treasurer",
                        "LARKSPUR AUTO TRUST 1999-1 | 1999-07-03 | John Smith: Treasurer");
    }

    @Test
    void officeInACompanysName() {
        assertThat(
                        read(
                                """
                                PRESIDENT LARKS, INC.

                                By: /s/ Ann Poe
                                Ann Poe
                                Executive Vice President and Chief Financial Officer
                                Date: July 3, 1999
                                """))
                .containsExactly(
                        "PRESIDENT LARKS, INC. | 1999-07-03 | Ann Poe: Executive Vice President and"
                                + " Chief Financial Officer");
    }

    @Test
    void nameAndTitleBehindAJointLabel() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By:             /s/ Jane Q. Public
                                Name/Title:     Jane Q. Public / Bookkeeper

                                By:             /s/ John R. Smith
                                Name and Title: John R. Smith - Keeper of Records

                                By:             /s/ Ann Poe
                                Name and Title: Ann Poe  Clerk of Works
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | null | Jane Q. Public: Bookkeeper | John R. Smith:"
                                + " Keeper of Records | Ann Poe: Clerk of Works");
    }

    @Test
    void nameAndOfficePartedByASlash() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                /s/ Ann Poe
                                Ann Poe/President
                                """))
                .containsExactly("LARKSPUR CORPORATION | null | Ann Poe: President");
    }

    @Test
    void officeBehindTheSignedName() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By: /s/ Ann Poe
                                    -------------------
                                    Ann Poe President,
                                    Chief Executive Officer
                                """))
                .containsExactly(
                        "LARKSPUR CORPORATION | null | Ann Poe: President, Chief Executive"
                                + " Officer");
    }

    @Test
    void attestedBelow() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By: /s/ John R. Smith
                                    John R. Smith
                                    President

                                ATTEST:

                                /s/ Mary Roe
                                Mary Roe
                                Secretary

                                Date: March 3, 1999
                                """))
                .containsExactly("LARKSPUR CORPORATION | 1999-03-03 | John R. Smith: President");
    }

    @Test
    void attestedBeside() {
        assertThat(
                        read(
                                """
                                ATTEST:                              LARKSPUR CORPORATION

                                /s/ Mary Roe                         By: /s/ John R. Smith
                                ----------------                     ---------------------
                                Mary Roe                             John R. Smith
                                Secretary                            President
                                """))
                .containsExactly("LARKSPUR CORPORATION | null | John R. Smith: President");
    }

    @Test
    void witnessOnOneLine() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                By: /s/ John R. Smith                Witness: /s/ Mary Roe
                                    John R. Smith
                                    President

                                Attested by: ____________________
                                             Secretary
                                """))
                .containsExactly("LARKSPUR CORPORATION | null | John R. Smith: President");
    }

    @Test
    void trusteeForATrust() {
        assertThat(
                        read(
                                """
                                THE BANK OF LARKSPUR, not in its individual capacity but solely
                                as Trustee for Larkspur Home Equity Trust

                                By: /s/ John R. Smith
                                Name: John R. Smith
                                Title: Vice President
                                """))
                .containsExactly("THE BANK OF LARKSPUR | null | John R. Smith: Vice President");
    }

    @Test
    void lineToSignOnUnderTheSignature() {
        assertThat(
                        read(
                                """
                                LARKSPUR CORPORATION

                                   /s/ John R. Smith
                                By:_________________________
                                   John R. Smith
                                   President
                                """))
                .containsExactly("LARKSPUR CORPORATION | null | John R. Smith: President");
    }

    @Test
    void labelsInLowerCase() {
        assertThat(
                        read(
                                """
                                Larkspur Corporation

                                by:    /s/ John R. Smith
                                name:  John R. Smith
                                its:   President
                                date:  March 3, 1999
                                """))
                .containsExactly("Larkspur Corporation | 1999-03-03 | John R. Smith: President");
    }

    @Test
    void signaturePagesWithTheirOwnDates() {
        assertThat(
                        read(
                                """
                                LARKSPUR GAS CORP.

                                By: /s/ Ann Poe
                                    Ann Poe
                                    Treasurer

                                Date: March 3, 1999
                                                  S-1
                                <PAGE>
                                                  SIGNATURE PAGE TO FORM 8-K

                                Pursuant to the requirements of the Securities Exchange Act of 1934, the
                                registrant has duly caused this report to be signed on its behalf by the
                                undersigned hereunto duly authorized.

                                LARKSPUR WATER CORP.

                                By: /s/ Ann Poe
                                    Ann Poe
                                    Secretary

                                Date: March 3, 1999
                                                  S-2
                                <PAGE>
                                                  SIGNATURE PAGE TO FORM 8-K

                                Pursuant to the requirements of the Securities Exchange Act of 1934, the
                                registrant has duly caused this report to be signed on its behalf by the
                                undersigned hereunto duly authorized.

                                LARKSPUR OIL CORP.

                                By: /s/ Mary Roe
                                    Mary Roe
                                    Manager

                                Date: March 4, 1999
                                                  S-3
                                """))
                .containsExactly(
                        "LARKSPUR GAS CORP. | 1999-03-03 | Ann Poe: Treasurer",
                        "LARKSPUR WATER CORP. | 1999-03-03 | Ann Poe: Secretary",
                        "LARKSPUR OIL CORP. | 1999-03-04 | Mary Roe: Manager");
    }

    @Test
    void nothingPrinted() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void coverNameTellsARegistrantFromATitle() {
        String block = "PRESIDENT SECRETARY HOUSE\n\nBy: /s/ Ann Poe\n    Ann Poe\n";
        List<Signature> signatures =
                SignaturesMapper.map(
                        PrintedParts.signatures(block), List.of("President Secretary House"));
        assertThat(signatures.get(0).registrant()).isEqualTo("PRESIDENT SECRETARY HOUSE");
    }

    private static List<String> read(String block) {
        List<String> read = new ArrayList<>();
        for (Signature signature :
                SignaturesMapper.map(PrintedParts.signatures(block), List.of())) {
            StringBuilder line = new StringBuilder();
            line.append(signature.registrant()).append(" | ").append(signature.date());
            for (Signatory signatory : signature.signatories()) {
                line.append(" | ").append(signatory.name()).append(": ").append(signatory.title());
                line.append(signatory.signed() ? "" : " (unsigned)");
            }
            read.add(line.toString());
        }
        return read;
    }
}
