package io.github.edgar8k.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * An input that nobody files: one thing, over and over, where the parser looks for it.
 *
 * @param name what it is
 * @param size how many of the thing the full input has
 * @param input the input with a number of them
 */
record Pathology(String name, int size, IntFunction<String> input) {
    private static final int MILLION = 1_000_000;

    private static final String HEADER =
            """
            <SEC-DOCUMENT>0000000001-03-000001.txt : 20030204
            <SEC-HEADER>0000000001-03-000001.hdr.sgml : 20030204
            ACCESSION NUMBER:\t\t0000000001-03-000001
            CONFORMED SUBMISSION TYPE:\t8-K
            PUBLIC DOCUMENT COUNT:\t\t1
            ITEM INFORMATION:\t\tOther events
            FILED AS OF DATE:\t\t20030204

            FILER:

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE CORP
            \t\tCENTRAL INDEX KEY:\t\t\t0000000001
            """;
    private static final String DOCUMENT =
            """
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <TEXT>
            """;
    private static final String FORM =
            """
                             SECURITIES AND EXCHANGE COMMISSION
                                        FORM 8-K
                                     CURRENT REPORT
              Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934
              Date of Report (Date of earliest event reported): February 4, 2003

            """;
    private static final String CAPTIONS =
            """
                                  EXAMPLE CORPORATION
                     (Exact name of registrant as specified in its charter)

               Delaware              0-12345              12-3456789
            (State or other      (Commission File      (I.R.S. Employer
            jurisdiction of         Number)           Identification No.)
            incorporation)

               1 Main Street, Springfield, Ohio               12345
            (Address of principal executive offices)       (Zip Code)

            Registrant's telephone number, including area code: (555) 234-8000

            """;
    private static final String ITEMS =
            """
            Item 5.  Other Events.

               On February 4, 2003, Example Corporation issued a press release.

            Item 7.  Financial Statements and Exhibits.

               (c)  Exhibits.

               99.1  Press release dated February 4, 2003.

            """;
    private static final String SIGNATURES =
            """
                                    SIGNATURES

               Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned hereunto duly authorized.

                                          EXAMPLE CORPORATION

            """;
    private static final String SIGNED =
            """
            Dated: February 4, 2003         By: /s/ John Q. Smith
                                                John Q. Smith
                                                Vice President

            """;
    private static final String INDEX =
            """
            <PAGE>
                                    EXHIBIT INDEX

            Exhibit No.    Description
            """;
    private static final String END = "</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n";

    private static final String BODY = FORM + CAPTIONS + ITEMS + SIGNATURES + SIGNED;

    static List<Pathology> all() {
        List<Pathology> all = new ArrayList<>();
        files(all);
        envelopes(all);
        covers(all);
        bodies(all);
        signatures(all);
        indexes(all);
        pages(all);
        return all;
    }

    private static void files(List<Pathology> all) {
        add(all, "one line", 100 * MILLION, "x", s -> s);
        add(all, "one line in an 8-K", 100 * MILLION, "x", s -> filing(BODY + s));
        add(all, "one line of words", 20 * MILLION, "to x ", s -> filing(FORM + s));
        add(all, "blank lines", 5 * MILLION, "\n", s -> filing(BODY + s));
        add(all, "blank lines at the start", 5 * MILLION, "\n", s -> s + filing(BODY));
        add(
                all,
                "blank lines between the parts",
                5 * MILLION,
                "\n",
                s -> FORM + CAPTIONS + s + ITEMS);
        add(all, "carriage returns", 5 * MILLION, "\r", s -> filing(BODY + s));
        add(all, "tabs", 10 * MILLION, "\t", s -> s);
        add(all, "tabs in an item", 10 * MILLION, "\t", s -> filing(FORM + CAPTIONS + ITEMS + s));
        add(all, "NULs", 10 * MILLION, "\0", s -> s);
        add(all, "NULs on a cover", 10 * MILLION, "\0", s -> filing(FORM + s + CAPTIONS));
        add(all, "blanks", 10 * MILLION, " ", s -> filing(FORM + CAPTIONS + ITEMS + "x" + s + "y"));
        add(all, "form feeds", 5 * MILLION, "\f", s -> filing(BODY + s));
        add(all, "lone surrogates", 10 * MILLION, "\ud800", s -> filing(BODY + s));
        add(all, "replacement characters", 10 * MILLION, "\ufffd", s -> filing(BODY + s));
        add(all, "brackets", 10 * MILLION, "(", s -> filing(FORM + CAPTIONS + ITEMS + s));
        add(all, "less-than signs", 10 * MILLION, "<", s -> filing(FORM + CAPTIONS + ITEMS + s));
        add(all, "less-than signs on lines", 5 * MILLION, "<\n", s -> s);
    }

    private static void envelopes(List<Pathology> all) {
        add(all, "DOCUMENT tags", MILLION, "<DOCUMENT>\n", s -> s);
        add(all, "DOCUMENT tags behind a header", MILLION, "<DOCUMENT>\n", s -> HEADER + s);
        add(
                all,
                "documents",
                MILLION / 4,
                "<DOCUMENT>\n<TYPE>8-K\n",
                s -> HEADER + "</SEC-HEADER>\n" + s);
        add(all, "documents of XML", MILLION, "<DOCUMENT>", s -> filing(BODY) + s);
        add(
                all,
                "empty documents",
                MILLION / 4,
                "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n</TEXT>\n</DOCUMENT>\n",
                s -> filing(BODY) + s);
        add(all, "a lone TEXT", 1, "<TEXT>\n", s -> s);
        add(all, "TEXT tags", MILLION, "<TEXT>\n", s -> filing(BODY + s));
        add(all, "headers without an end", MILLION / 4, "<SEC-HEADER>\n", s -> s);
        add(all, "a header without an end", MILLION, "x\n", s -> HEADER + s);
        add(
                all,
                "labels of a header",
                MILLION,
                "\tFOO:\t\tbar\n",
                s -> HEADER + s + DOCUMENT + BODY + END);
        add(
                all,
                "FILER sections",
                MILLION / 10,
                "FILER:\n\n\tCOMPANY DATA:\n\t\tCENTRAL INDEX KEY:\t1\n",
                s -> HEADER + s + DOCUMENT + BODY + END);
        add(
                all,
                "FILER tags",
                MILLION / 10,
                "<FILER>\n<COMPANY-DATA>\n<CIK>1\n</FILER>\n",
                s ->
                        "<SUBMISSION>\n<ACCESSION-NUMBER>1\n<TYPE>8-K\n"
                                + s
                                + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n"
                                + BODY
                                + END);
        add(
                all,
                "FILER tags on a line",
                MILLION / 10,
                "<FILER><CIK>1",
                s -> "<SUBMISSION><ACCESSION-NUMBER>1<TYPE>8-K" + s);
        add(
                all,
                "submissions",
                MILLION / 20,
                "<SEC-HEADER>\nACCESSION NUMBER: 1\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n",
                s -> s);
        add(
                all,
                "PEM wrappers",
                MILLION / 4,
                "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n",
                s -> s + filing(BODY));
        add(
                all,
                "PEM headers",
                MILLION,
                "MIC-Info: x\n",
                s -> "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n" + s);
        add(
                all,
                "a uuencoded block without an end",
                MILLION,
                "M" + "A".repeat(60) + "\n",
                s -> filing(BODY) + "<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\nbegin 644 a.gif\n" + s);
    }

    private static void covers(List<Pathology> all) {
        String name = "(Exact name of registrant as specified in its charter)";
        add(
                all,
                "a caption of 10 MB",
                MILLION,
                "registrant ",
                s -> filing(FORM + "(Exact name of " + s + ")\n" + ITEMS));
        add(all, "captions", MILLION / 10, name + "\n", s -> filing(FORM + s + CAPTIONS + ITEMS));
        add(
                all,
                "captions on a line",
                MILLION / 10,
                name + "   ",
                s -> filing(FORM + s + CAPTIONS + ITEMS));
        add(
                all,
                "captions without values",
                MILLION / 10,
                "(Commission File Number)   (Zip Code)\n",
                s -> filing(FORM + s));
        add(
                all,
                "a cover without captions",
                MILLION / 50,
                "Delaware   0-1234   12-3456789   (555) 234-8000\n",
                s -> filing(FORM + s + ITEMS));
        add(all, "a cover of words", MILLION, "x\n", s -> filing(FORM + s + CAPTIONS + ITEMS));
        add(
                all,
                "a cover of numbers on a line",
                MILLION,
                "0-1234 ",
                s -> filing(FORM + s + "\n" + CAPTIONS));
        add(
                all,
                "check boxes",
                MILLION / 4,
                "[ ] Written communications pursuant to Rule 425\n",
                s -> filing(FORM + CAPTIONS + s + ITEMS));
        add(all, "marks", MILLION, "[ ] ", s -> filing(FORM + CAPTIONS + s + "\n" + ITEMS));
        add(
                all,
                "securities",
                MILLION / 4,
                "Common Stock    ABC   New York Stock Exchange\n",
                s ->
                        filing(
                                FORM
                                        + CAPTIONS
                                        + "Title of each class   Trading symbol   Name of each exchange\n"
                                        + s
                                        + ITEMS));
        add(
                all,
                "dates",
                MILLION,
                "May 3, 2003\n",
                s -> filing(FORM + "Date of Report\n" + s + CAPTIONS + ITEMS));
        add(
                all,
                "dates on a line",
                MILLION,
                "May 3, 2003 ",
                s -> filing(FORM + "Date of Report: " + s + "\n" + CAPTIONS + ITEMS));
        add(all, "lines in brackets", MILLION, "(x\n", s -> filing(FORM + s + CAPTIONS + ITEMS));
    }

    private static void bodies(List<Pathology> all) {
        String start = FORM + CAPTIONS;
        add(
                all,
                "item headings",
                MILLION,
                "Item 5.  Other Events\n",
                s -> filing(start + s + SIGNATURES + SIGNED));
        add(
                all,
                "items of one line each",
                MILLION / 4,
                "Item 1. Changes in Control of Registrant\n\nx\n\n",
                s -> filing(start + s));
        add(all, "bare item headings", MILLION, "Item 5\n", s -> filing(start + s));
        add(
                all,
                "contents lines",
                MILLION,
                "Item 5.  Other Events ........ 3\n",
                s -> filing(start + "TABLE OF CONTENTS\n" + s + ITEMS));
        add(
                all,
                "contents headings",
                MILLION / 4,
                "TABLE OF CONTENTS\nItem 5.  Other Events\n",
                s -> filing(start + s + ITEMS));
        add(
                all,
                "items of a range",
                MILLION / 10,
                "Items 1 through 9. Not applicable.\n",
                s -> filing(start + s));
        add(
                all,
                "numbers of a heading",
                MILLION,
                "5, ",
                s -> filing(start + "Items " + s + "6. Text\n" + ITEMS));
        add(
                all,
                "references",
                MILLION,
                "Item 5 of the agreement\n",
                s -> filing(start + ITEMS + s));
        add(all, "sections", MILLION, "Section 8 - Other Events\n", s -> filing(start + s + ITEMS));
        add(all, "paragraphs", MILLION, "x.\n\n", s -> filing(start + ITEMS + s));
        add(
                all,
                "one paragraph",
                MILLION,
                "of the company and its affiliates under the agreement\n",
                s -> filing(start + "Item 5.  Other Events.\n\n" + s));
        add(
                all,
                "one table",
                MILLION,
                "Total       1,000       2,000\n",
                s -> filing(start + "Item 5.  Other Events.\n\n" + s));
        add(all, "labels", MILLION, "(i)\n", s -> filing(start + ITEMS + s));
        add(all, "rules", MILLION, "-----\n", s -> filing(start + "Item 5.\n" + s + ITEMS));
        add(
                all,
                "exhibits of an item",
                MILLION,
                "99.1  Press release\n",
                s -> filing(start + ITEMS + s + SIGNATURES));
        add(all, "exhibit numbers", MILLION, "99.1\n", s -> filing(start + ITEMS + s + SIGNATURES));
        add(all, "TABLE tags", MILLION, "<TABLE>\n", s -> filing(start + ITEMS + s));
        add(all, "TABLE tags on a line", MILLION, "<TABLE>", s -> filing(start + ITEMS + s));
        add(all, "TABLE tags in HTML", MILLION, "<TABLE>", s -> html(s));
        add(all, "cells in HTML", MILLION, "<table><tr><td>", s -> html(s));
        add(
                all,
                "rows in HTML",
                MILLION,
                "<tr><td>99.1</td><td>Press release</td></tr>",
                s -> html("<table>" + s + "</table>"));
        add(all, "blocks in HTML", MILLION, "<div>", s -> html(s));
        add(all, "bold tags in HTML", MILLION, "<b>", s -> html(s));
        add(all, "paragraphs in HTML", MILLION, "<p>x</p>\n", s -> html(s));
        add(
                all,
                "spans in HTML",
                MILLION / 20,
                "<td colspan=1000 rowspan=65534>x",
                s -> html("<table><tr>" + s));
    }

    private static void signatures(List<Pathology> all) {
        String start = FORM + CAPTIONS + ITEMS;
        String sentence = "Pursuant to the requirements of the Securities Exchange Act of 1934,\n";
        add(all, "signatories", MILLION, "/s/ John Smith\n", s -> filing(start + SIGNATURES + s));
        add(
                all,
                "signatures on a line",
                MILLION,
                "/s/ John Smith    ",
                s -> filing(start + SIGNATURES + s));
        add(all, "sentences over signatures", MILLION, sentence, s -> filing(start + s + SIGNED));
        add(
                all,
                "sentences in signatures",
                MILLION,
                sentence,
                s -> filing(start + SIGNATURES + s + SIGNED));
        add(all, "signature headings", MILLION, "SIGNATURES\n", s -> filing(start + s + SIGNED));
        add(
                all,
                "registrants that sign",
                MILLION,
                "EXAMPLE CORPORATION\n",
                s -> filing(start + SIGNATURES + s + SIGNED));
        add(
                all,
                "registrants and signatories",
                MILLION,
                "X CORP\nX INC\n\nBy: /s/ A. Doe\nA. Doe\n",
                s -> filing(start + SIGNATURES + s));
        add(
                all,
                "names that go on",
                MILLION,
                "and of\n",
                s -> filing(start + SIGNATURES + s + SIGNED));
        add(
                all,
                "titles",
                MILLION,
                "Vice President\n",
                s -> filing(start + SIGNATURES + SIGNED + s));
        add(
                all,
                "dates of signatures",
                MILLION,
                "Dated: May 3, 2003\n",
                s -> filing(start + SIGNATURES + s + SIGNED));
        add(
                all,
                "pages behind signatures",
                MILLION,
                "<PAGE>\n",
                s -> filing(start + SIGNATURES + SIGNED + s));
    }

    private static void indexes(List<Pathology> all) {
        add(all, "exhibit rows", MILLION, "99.1    Press release\n", s -> filing(BODY + INDEX + s));
        add(
                all,
                "exhibit rows with leaders",
                MILLION,
                "99.1  Press release ......... 5\n",
                s -> filing(BODY + INDEX + s));
        add(
                all,
                "exhibit rows on a line",
                MILLION,
                "99.1    Press release     ",
                s -> filing(BODY + INDEX + s));
        add(
                all,
                "an exhibit's description",
                MILLION,
                "       of the company\n",
                s -> filing(BODY + INDEX + "99.1   Release\n" + s));
        add(all, "index headings", MILLION, "EXHIBIT INDEX\n", s -> filing(BODY + s));
        add(
                all,
                "index headings over signatures",
                MILLION,
                "EXHIBIT INDEX\n",
                s -> filing(FORM + CAPTIONS + ITEMS + s + SIGNATURES + SIGNED));
        add(all, "exhibit labels", MILLION, "Exhibit 99.1\n", s -> filing(BODY + INDEX + s));
        add(all, "exhibits and documents", MILLION / 100, "99.1  Release\n", s -> exhibits(s));
    }

    private static void pages(List<Pathology> all) {
        add(all, "page marks", MILLION, "<PAGE>\n", s -> filing(FORM + CAPTIONS + s + ITEMS));
        add(
                all,
                "page marks in an item",
                MILLION,
                "<PAGE>\n",
                s -> filing(FORM + CAPTIONS + ITEMS + s));
        add(
                all,
                "pages with heads",
                MILLION / 2,
                "3\n\n<PAGE>\nEXAMPLE CORP\n\n",
                s -> filing(FORM + CAPTIONS + ITEMS + s));
        add(
                all,
                "page numbers",
                MILLION,
                "                         3\n\n",
                s -> filing(FORM + CAPTIONS + ITEMS + s));
    }

    private static String exhibits(String rows) {
        int count = rows.length() / "99.1  Release\n".length();
        return filing(BODY + INDEX + rows)
                + "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n".repeat(count);
    }

    private static String filing(String text) {
        return HEADER + DOCUMENT + text + "\n" + END;
    }

    private static String html(String middle) {
        String start = "<html><body>" + (FORM + CAPTIONS + ITEMS).replace("\n", "<br>\n");
        return filing(start + middle + SIGNED.replace("\n", "<br>\n"));
    }

    private static void add(List<Pathology> all, String name, int size, String thing, Place place) {
        all.add(new Pathology(name, size, count -> place.around(thing.repeat(count))));
    }

    /** Puts the repeated thing where it is looked for. */
    private interface Place {
        String around(String repeated);
    }

    @Override
    public String toString() {
        return name;
    }
}
