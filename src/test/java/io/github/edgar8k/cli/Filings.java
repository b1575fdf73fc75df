package io.github.edgar8k.cli;

/** Small made-up files for the tests of the command line. */
final class Filings {
    private Filings() {}

    /** An 8-K without any envelope; {@code word} stands in its item 5. */
    static String bare(String word) {
        return """
                                   UNITED STATES
                         SECURITIES AND EXCHANGE COMMISSION
                              WASHINGTON, D.C. 20549

                                     FORM 8-K

                                  CURRENT REPORT
                      PURSUANT TO SECTION 13 OR 15(d) OF THE
                          SECURITIES EXCHANGE ACT OF 1934

                Date of Report (Date of earliest event reported): February 4, 2003

                               EXAMPLE WIDGETS, INC.
                (Exact name of registrant as specified in its charter)

                  Delaware               0-00000               00-0000000
              (State or other          (Commission           (IRS Employer
              jurisdiction of          File Number)       Identification No.)
               incorporation)

                  1 Example Street, Springfield, Illinois           62701
                 (Address of principal executive offices)         (Zip Code)

                Registrant's telephone number, including area code: (555) 555-0100

            ITEM 5. OTHER EVENTS.

                 On February 4, 2003, Example Widgets, Inc. said: %s.

                                    SIGNATURES

                 Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned hereunto duly authorized.

                                            EXAMPLE WIDGETS, INC.

            Date: February 4, 2003          By: /s/ Jane Roe
                                                ------------------------
                                                Jane Roe
                                                Chief Financial Officer
            """
                .formatted(word);
    }

    /** A submission of a type with one document. */
    static String submission(String type, String text) {
        return """
            <SEC-DOCUMENT>0000000000-03-000001.txt : 20030204
            <SEC-HEADER>0000000000-03-000001.hdr.sgml : 20030204
            ACCESSION NUMBER:\t\t0000000000-03-000001
            CONFORMED SUBMISSION TYPE:\t%1$s
            PUBLIC DOCUMENT COUNT:\t\t1
            CONFORMED PERIOD OF REPORT:\t20030204
            FILED AS OF DATE:\t\t20030204
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>%1$s
            <SEQUENCE>1
            <FILENAME>main.txt
            <TEXT>
            %2$s</TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """
                .formatted(type, text);
    }

    /** An 8-K in the envelope of the daily feed. */
    static String eightK(String word) {
        return submission("8-K", bare(word));
    }

    /** Another form in the same envelope. */
    static String tenK() {
        return submission("10-K", "ANNUAL REPORT\n");
    }
}
