package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import java.util.ArrayList;
import java.util.List;

/** An invented filing that agrees with itself in everything, and changes to it. */
record DiagnosticFiling(String text) {
    /** Of 2002: header with titles, items 5 and 7, one exhibit, one signature. */
    static final DiagnosticFiling OLD =
            new DiagnosticFiling(
                    """
                    <SEC-DOCUMENT>0000000000-02-000001.txt : 20020312
                    <SEC-HEADER>0000000000-02-000001.hdr.sgml : 20020312
                    ACCESSION NUMBER:\t\t0000000000-02-000001
                    CONFORMED SUBMISSION TYPE:\t8-K
                    PUBLIC DOCUMENT COUNT:\t\t2
                    CONFORMED PERIOD OF REPORT:\t20020308
                    ITEM INFORMATION:\t\tOther events
                    ITEM INFORMATION:\t\tFinancial statements and exhibits
                    FILED AS OF DATE:\t\t20020312

                    FILER:

                    \tCOMPANY DATA:\t
                    \t\tCOMPANY CONFORMED NAME:\t\t\tQUARRY LANE BRICK CO /OH/
                    \t\tCENTRAL INDEX KEY:\t\t\t0000000001
                    \t\tIRS NUMBER:\t\t\t\t010203040
                    \t\tSTATE OF INCORPORATION:\t\t\tOH
                    \t\tFISCAL YEAR END:\t\t\t1231

                    \tFILING VALUES:
                    \t\tFORM TYPE:\t\t8-K
                    \t\tSEC ACT:\t\t1934 Act
                    \t\tSEC FILE NUMBER:\t000-01234

                    \tBUSINESS ADDRESS:\t
                    \t\tSTREET 1:\t\t7 KILN ROAD
                    \t\tCITY:\t\t\tDAYTON
                    \t\tSTATE:\t\t\tOH
                    \t\tZIP:\t\t\t45499-0001
                    \t\tBUSINESS PHONE:\t\t937-555-0122

                    \tFORMER COMPANY:\t
                    \t\tFORMER CONFORMED NAME:\tKILN ROAD TILE INC
                    \t\tDATE OF NAME CHANGE:\t19990301
                    </SEC-HEADER>
                    <DOCUMENT>
                    <TYPE>8-K
                    <SEQUENCE>1
                    <FILENAME>brick.txt
                    <TEXT>
                                           UNITED STATES
                                 SECURITIES AND EXCHANGE COMMISSION
                                      WASHINGTON, D.C. 20549

                                             FORM 8-K

                                          CURRENT REPORT
                              PURSUANT TO SECTION 13 OR 15(d) OF THE
                                  SECURITIES EXCHANGE ACT OF 1934

                    Date of Report (Date of earliest event reported): March 11, 2002 (March 8, 2002)

                                      QUARRY LANE BRICK COMPANY
                        (Exact name of registrant as specified in its charter)

                            Ohio                   0-1234              01-0203040
                      (State or other           (Commission           (IRS Employer
                      jurisdiction of           File Number)       Identification No.)
                       incorporation)

                             7 Kiln Road, Dayton, Ohio                       45499
                      (Address of principal executive offices)         (Zip Code)

                        Registrant's telephone number, including area code: (937) 555-0122

                    ITEM 5. OTHER EVENTS.

                         On March 8, 2002 the second kiln of the Company was fired for the first time. The
                    Company issued the press release that is Exhibit 99.1 to this report.

                    ITEM 7. FINANCIAL STATEMENTS AND EXHIBITS.

                         (c) Exhibits.

                         99.1  Press release dated March 8, 2002.

                                            SIGNATURES

                         Pursuant to the requirements of the Securities Exchange Act of 1934, the
                    registrant has duly caused this report to be signed on its behalf by the
                    undersigned hereunto duly authorized.

                                                    QUARRY LANE BRICK COMPANY

                    Date: March 11, 2002            By: /s/ Flora Tuttle
                                                        ------------------------
                                                        Flora Tuttle
                                                        Treasurer
                    </TEXT>
                    </DOCUMENT>
                    <DOCUMENT>
                    <TYPE>EX-99.1
                    <SEQUENCE>2
                    <FILENAME>release.txt
                    <TEXT>
                                                                          Exhibit 99.1

                    DAYTON, March 8, 2002 -- The second kiln is burning.
                    </TEXT>
                    </DOCUMENT>
                    </SEC-DOCUMENT>
                    """);

    /** The same with other words in one place of it. */
    DiagnosticFiling with(String words, String others) {
        int first = text.indexOf(words);
        assertThat(first).as("'%s' is in the filing", words).isNotNegative();
        assertThat(text.indexOf(words, first + 1)).as("'%s' again", words).isNegative();
        return new DiagnosticFiling(text.replace(words, others));
    }

    /** The same without the words from {@code from} up to {@code to}. */
    DiagnosticFiling without(String from, String to) {
        int first = text.indexOf(from);
        int end = text.indexOf(to, first);
        assertThat(first).isNotNegative();
        assertThat(end).isNotNegative();
        return new DiagnosticFiling(text.substring(0, first) + text.substring(end));
    }

    /** The main document alone. */
    DiagnosticFiling bare() {
        int from = text.indexOf("<TEXT>") + "<TEXT>\n".length();
        return new DiagnosticFiling(text.substring(from, text.indexOf("</TEXT>")));
    }

    Filing parse() {
        try {
            return EightKParser.parse("brick.txt", text);
        } catch (NotAnEightKException e) {
            throw new AssertionError(e);
        }
    }

    List<Diagnostic> diagnostics() {
        return parse().diagnostics();
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics()) {
            codes.add(diagnostic.code());
        }
        return codes;
    }
}
