package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import java.util.List;

/** Invented submissions for the tests of this package. */
final class Samples {
    static final String HEADER =
            """
            <SEC-HEADER>0009990001-05-000017.hdr.sgml : 20050114
            <ACCEPTANCE-DATETIME>20050114161502
            ACCESSION NUMBER:\t\t0009990001-05-000017
            CONFORMED SUBMISSION TYPE:\t8-K
            PUBLIC DOCUMENT COUNT:\t\t2
            CONFORMED PERIOD OF REPORT:\t20050110
            ITEM INFORMATION:\t\tOther Events
            ITEM INFORMATION:\t\tFinancial Statements and Exhibits
            FILED AS OF DATE:\t\t20050114
            DATE AS OF CHANGE:\t\t20050113

            FILER:

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tLARKSPUR KETTLE WORKS INC
            \t\tCENTRAL INDEX KEY:\t\t\t0009990001
            \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tCUTLERY & HANDTOOLS [3420]
            \t\tIRS NUMBER:\t\t\t\t999000111
            \t\tSTATE OF INCORPORATION:\t\t\tDE
            \t\tFISCAL YEAR END:\t\t\t1231

            \tFILING VALUES:
            \t\tFORM TYPE:\t\t8-K
            \t\tSEC ACT:\t\t1934 Act
            \t\tSEC FILE NUMBER:\t000-99901
            \t\tFILM NUMBER:\t\t05990001

            \tBUSINESS ADDRESS:\t
            \t\tSTREET 1:\t\t1 KETTLE ROW
            \t\tSTREET 2:\t\tSUITE 4
            \t\tCITY:\t\t\tLARKSPUR
            \t\tSTATE:\t\t\tOH
            \t\tZIP:\t\t\t44999
            \t\tBUSINESS PHONE:\t\t5555550100

            \tMAIL ADDRESS:\t
            \t\tSTREET 1:\t\tPO BOX 12
            \t\tCITY:\t\t\tLARKSPUR
            \t\tSTATE:\t\t\tOH
            \t\tZIP:\t\t\t44999-0012

            \tFORMER COMPANY:\t
            \t\tFORMER CONFORMED NAME:\tLARKSPUR TINWARE CO
            \t\tDATE OF NAME CHANGE:\t19970303

            \tFORMER COMPANY:\t
            \t\tFORMER CONFORMED NAME:\tLARKSPUR & SONS
            \t\tDATE OF NAME CHANGE:\t19950101
            </SEC-HEADER>
            """;

    static final String DOCUMENTS =
            """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>kettle8k.txt
            <DESCRIPTION>CURRENT REPORT
            <TEXT>
            FORM 8-K
            - list entry
            -----
            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>3
            <FILENAME>kettle99.txt
            <TEXT>
            press release
            </TEXT>
            </DOCUMENT>
            """;

    static final String SUBMISSION =
            "<SEC-DOCUMENT>0009990001-05-000017.txt : 20050114\n"
                    + HEADER
                    + DOCUMENTS
                    + "</SEC-DOCUMENT>\n";

    static final String PDS =
            """
            <SUBMISSION>
            <ACCESSION-NUMBER>0009990002-01-000003
            <TYPE>8-K
            <PUBLIC-DOCUMENT-COUNT>1
            <PERIOD>20010105
            <ITEMS>5
            <ITEMS>7
            <FILING-DATE>20010110
            <DATE-OF-FILING-DATE-CHANGE>20010111
            <SROS>NYSE
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>BRINDLE MORTGAGE SECURITIES II INC
            <CIK>0009990002
            <ASSIGNED-SIC>6189
            <ORGANIZATION-NAME>09 Finance
            <IRS-NUMBER>999000222
            <STATE-OF-INCORPORATION>DE
            <FISCAL-YEAR-END>1231
            </COMPANY-DATA>
            <FILING-VALUES>
            <FORM-TYPE>8-K
            <ACT>34
            <FILE-NUMBER>333-99902
            <FILM-NUMBER>1990002
            </FILING-VALUES>
            <BUSINESS-ADDRESS>
            <STREET1>2 BRINDLE WAY
            <STREET2>FLOOR 9
            <CITY>MINNEAPOLIS
            <STATE>MN
            <ZIP>55499
            <PHONE>6125550100
            </BUSINESS-ADDRESS>
            <FORMER-COMPANY>
            <FORMER-CONFORMED-NAME>BRINDLE FUNDING INC
            <DATE-CHANGED>19930401
            </FORMER-COMPANY>
            </FILER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <TEXT>
            FORM 8-K
            </TEXT>
            </DOCUMENT>
            </SUBMISSION>
            """;

    private static final String PEM_HEAD =
            """
            -----BEGIN PRIVACY-ENHANCED MESSAGE-----
            Proc-Type: 2001,MIC-CLEAR
            Originator-Name: someone@example.org
            Originator-Key-Asymmetric:
             AAAAAAAAAAAA
            MIC-Info: RSA-MD5,RSA,
             BBBBBBBBBBBB

            """;

    private Samples() {}

    /** The text in a PEM wrapper, lines that begin with a dash stuffed. */
    static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder(PEM_HEAD);
        for (String line : text.split("\n", -1)) {
            wrapped.append(line.startsWith("-") ? "- " : "").append(line).append('\n');
        }
        wrapped.setLength(wrapped.length() - 1);
        return wrapped + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
    }

    static SourceText source(String text) {
        return new SourceText("sample.txt", text);
    }

    static List<RawSubmission> read(String text) {
        return SubmissionReader.read(source(text));
    }

    static RawSubmission one(String text) {
        List<RawSubmission> submissions = read(text);
        if (submissions.size() != 1) {
            throw new AssertionError(submissions.size() + " submissions");
        }
        return submissions.get(0);
    }

    /** The lines of one document, joined. */
    static String text(String text, RawDocument document) {
        TextLines lines = document.lines(source(text));
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            joined.append(i == 0 ? "" : "\n").append(lines.get(i));
        }
        return joined.toString();
    }
}
