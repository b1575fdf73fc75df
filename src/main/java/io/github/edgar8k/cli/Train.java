package io.github.edgar8k.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The run whose classes go into the class-data archive of the packaged program: everything that
 * people do every day, on a made-up filing and on the files of the folder that is named.
 */
final class Train {
    private static final String HEADER =
            """
            <SEC-DOCUMENT>0000000000-03-000001.txt : 20030204
            <SEC-HEADER>0000000000-03-000001.hdr.sgml : 20030204
            ACCESSION NUMBER:\t\t0000000000-03-000001
            CONFORMED SUBMISSION TYPE:\t8-K
            PUBLIC DOCUMENT COUNT:\t\t2
            CONFORMED PERIOD OF REPORT:\t20030204
            ITEM INFORMATION:\t\tOther events
            ITEM INFORMATION:\t\tFinancial statements and exhibits
            FILED AS OF DATE:\t\t20030204

            FILER:

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE WIDGETS INC
            \t\tCENTRAL INDEX KEY:\t\t\t0000000000
            \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tSERVICES-MISC [9999]
            \t\tIRS NUMBER:\t\t\t\t000000000
            \t\tSTATE OF INCORPORATION:\t\t\tDE
            \t\tFISCAL YEAR END:\t\t\t1231

            \tFILING VALUES:
            \t\tFORM TYPE:\t\t8-K
            \t\tSEC ACT:\t\t1934 Act
            \t\tSEC FILE NUMBER:\t000-00000
            \t\tFILM NUMBER:\t\t03000000

            \tBUSINESS ADDRESS:\t
            \t\tSTREET 1:\t\t1 EXAMPLE STREET
            \t\tCITY:\t\t\tSPRINGFIELD
            \t\tSTATE:\t\t\tIL
            \t\tZIP:\t\t\t62701
            </SEC-HEADER>
            """;

    private static final String BODY =
            """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>form8k.txt
            <TEXT>

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

                                  Not applicable
               (Former name or former address, if changed since last report)

            <PAGE>

            ITEM 5. OTHER EVENTS.

                 On February 4, 2003, Example Widgets, Inc. said that its widgets are blue.
            Before, they were green.

            ITEM 7. FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS.

                 (c) Exhibits.

                     99.1   Press release, dated February 4, 2003.

                                    SIGNATURES

                 Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned hereunto duly authorized.

                                            EXAMPLE WIDGETS, INC.

            Date: February 4, 2003          By: /s/ Jane Roe
                                                ------------------------
                                                Jane Roe
                                                Chief Financial Officer

                                   EXHIBIT INDEX

            Exhibit
            Number     Description
            -------    -----------
            99.1       Press release, dated February 4, 2003.

            </TEXT>
            </DOCUMENT>
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <FILENAME>release.txt
            <DESCRIPTION>PRESS RELEASE
            <TEXT>
            Example Widgets has blue widgets.
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

    private static final String PAGE =
            """
            <html><body><div style="text-align:center"><b>UNITED STATES<br>SECURITIES AND EXCHANGE
            COMMISSION</b><br>Washington, D.C. 20549</div><p align="center"><b>FORM 8-K</b></p>
            <p align="center">CURRENT REPORT<br>Pursuant to Section 13 or 15(d) of the Securities
            Exchange Act of 1934</p>
            <p>Date of Report (Date of earliest event reported): <u>February 4, 2005</u></p>
            <p align="center"><u>EXAMPLE WIDGETS, INC.</u><br>
            (Exact name of registrant as specified in its charter)</p>
            <table><tr><td>Delaware</td><td>0-00000</td><td>00-0000000</td></tr>
            <tr><td>(State or other jurisdiction of incorporation)</td>
            <td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr></table>
            <p>&#9744; Written communications pursuant to Rule 425</p><hr>
            <p><b>Item 8.01&nbsp;Other Events.</b></p><p>The widgets are blue&#8212;all of them.</p>
            <p><b>Item 9.01 Financial Statements and Exhibits.</b></p>
            <table><tr><td>99.1</td><td>Press release.</td></tr></table>
            <p align="center">SIGNATURES</p><p>Pursuant to the requirements of the Securities
            Exchange Act of 1934, the registrant has duly caused this report to be signed.</p>
            <table><tr><td>Date: February 4, 2005</td><td>EXAMPLE WIDGETS, INC.<br>By: /s/ Jane Roe
            <br>Jane Roe<br>Chief Financial Officer</td></tr></table></body></html>
            """;

    private Train() {}

    /** Does everything once; the operand is a folder of filings, and may be missing. */
    public static void main(String[] operands) throws IOException {
        Path folder = Files.createTempDirectory("edgar8k-train");
        try {
            Path filing = folder.resolve("filing.txt");
            Files.writeString(filing, HEADER + BODY);
            String name = filing.toString();
            String out = folder.resolve("out") + "/";
            run("parse", name);
            run("parse", "-");
            run("parse", Files.writeString(folder.resolve("page.htm"), PAGE).toString());
            run("parse", "-c", name);
            run("parse", folder.resolve("missing.txt").toString());
            run("parse", name, name, name);
            run("parse", "--only", "items", "-j", "2", name, name);
            run("parse", "-o", out, "--skip-existing", folder.toString());
            run("outline", name);
            run("extract", name, "-d", out);
            run("schema");
            run("items");
            run("--help");
            run("help", "parse");
            for (String operand : operands) {
                trainOn(Path.of(operand));
            }
        } finally {
            remove(folder);
        }
    }

    private static void trainOn(Path samples) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("parse"));
        try (Stream<Path> files = Files.list(samples)) {
            files.filter(Files::isRegularFile).map(Path::toString).sorted().forEach(arguments::add);
        }
        run(arguments.toArray(new String[0]));
    }

    private static void run(String... arguments) {
        Edgar8k.run(
                arguments,
                new Console(
                        new ByteArrayInputStream((HEADER + BODY).getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream(),
                        new Messages(OutputStream.nullOutputStream()),
                        new Environment.OfProcess()));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
