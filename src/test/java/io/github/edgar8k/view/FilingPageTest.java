package io.github.edgar8k.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilingPageTest {
    private static final Path SAMPLE = Path.of("samples/two-signers.txt");

    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("samples"), "*.{txt,nc,htm}")) {
            files.forEach(samples::add);
        }
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineIsThereAndTheRestIsSmall(Path sample) throws IOException {
        Pages pages = Pages.of(sample);
        String html = pages.page();
        int size = html.getBytes(StandardCharsets.UTF_8).length;
        assertThat(size - Files.size(sample)).isLessThan(200_000);
        Listing listing = pages.listing();
        int next = pages.submission().lines().first();
        boolean laidOut = false;
        for (Section section : listing.sections()) {
            laidOut |= section.laidOut();
            if (section.laidOut()) {
                continue;
            }
            if (!laidOut) {
                assertThat(section.lines().first()).isEqualTo(next);
            }
            assertThat(section.rows().size() + section.leftOut())
                    .isEqualTo(section.lines().last() - section.lines().first() + 1);
            for (int row = section.rows().first(); row <= section.rows().last(); row++) {
                int line = listing.row(row).first();
                assertThat(listing.row(row).text())
                        .isEqualTo(
                                pages.source()
                                        .text()
                                        .substring(
                                                pages.source().start(line),
                                                pages.source().end(line)));
            }
            next = section.lines().last() + 1;
        }
        if (!laidOut) {
            assertThat(next - 1).isEqualTo(pages.submission().lines().last());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wellFormedAndEveryLinkLeadsSomewhere(Path sample) throws IOException {
        Pages pages = Pages.of(sample);
        Document page = Jsoup.parse(pages.page());
        int rows = pages.listing().size();
        for (Element value : page.select(".v")) {
            String[] range = value.attr("data-r").split("-");
            int first = Integer.parseInt(range[0]);
            int last = Integer.parseInt(range[range.length - 1]);
            assertThat(first).isBetween(1, last);
            assertThat(last).isLessThanOrEqualTo(rows);
            assertThat(value.select("> .at, > dd > .at")).as(value.outerHtml()).hasSize(1);
        }
        for (Element link : page.select("a[href^=#]:not(.at)")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void valuesLeadToTheirLines() throws IOException {
        Document page = Jsoup.parse(Pages.of(SAMPLE).page());
        assertThat(lines(page, "Date of report")).isEqualTo("62");
        assertThat(lines(page, "Jurisdiction of incorporation")).isEqualTo("69");
        assertThat(lines(page, "Commission file number")).isEqualTo("73");
        assertThat(lines(page, "IRS employer identification No.")).isEqualTo("71");
        assertThat(lines(page, "Address")).isEqualTo("76\u201377");
        assertThat(lines(page, "Soliciting material (Rule 14a-12)")).isEqualTo("90");
        assertThat(lines(page, "Central index key")).isEqualTo("27");
        assertThat(lines(page, "Filed as of")).isEqualTo("20");
        assertThat(page.select("#signatures li .at").eachText())
                .containsExactly("129\u2013134", "137\u2013141");
    }

    @Test
    void registrantsOfOneStateLeadToTheirOwnLines() throws IOException {
        Document page =
                Jsoup.parse(Pages.of(Path.of("samples/several-registrants-2005.txt")).page());
        assertThat(page.select("#cover dt:containsOwn(Telephone) + dd .at").eachText())
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsOfTheFilingAreText() throws IOException {
        String text =
                Files.readString(SAMPLE)
                        .replace("Press release dated", "<script>alert(1)</script> & <b>dated")
                        .replace("Colorado\n", "<img src=x>\u0007\n");
        Document page = Jsoup.parse(Pages.of("</title><script>x", text).page());
        assertThat(page.select("script, img, b:containsOwn(dated)")).hasSize(1);
        assertThat(page.select("#items").text()).contains("<script>alert(1)</script> & <b>dated");
        assertThat(page.select("#lines").text()).contains("<img src=x>\u2407");
        assertThat(page.title()).endsWith("</title><script>x");
    }

    @Test
    void policyNamesStyleAndScriptAndNothingElse() throws Exception {
        Document page = Jsoup.parse(Pages.of(SAMPLE).page());
        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("style-src 'sha256-" + hash(page.select("style").first().data()) + "'")
                .contains("script-src 'sha256-" + hash(page.select("script").first().data()) + "'")
                .doesNotContain("unsafe");
        assertThat(page.select("[style], [onclick], [onload], [src], link[href^=http]")).isEmpty();
    }

    @Test
    void hugeRecordIsCutShortNotThePage() throws IOException {
        String sample = Files.readString(SAMPLE);
        int at = sample.indexOf("The Company will restate both");
        String filler =
                "A paragraph of a long report, which goes on\nover several lines of it.\n\n";
        String text = sample.substring(0, at) + filler.repeat(7000) + sample.substring(at);
        String page = Pages.of("long.txt", text).page();
        assertThat(page.getBytes(StandardCharsets.UTF_8).length - text.length())
                .isLessThan(200_000);
        Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("#items .out").text()).contains("more paragraphs not listed here");
        assertThat(parsed.select("#items h3").eachText()).hasSize(2);
        assertThat(parsed.select("#signatures li")).hasSize(2);
    }

    @Test
    void htmlDocumentOnOneLine() throws IOException {
        String text =
                "<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Date of Report: May 3, 2016</p><p>ACME CORP</p>"
                        + "<p>(Exact name of registrant as specified in its charter)</p><p>Delaware</p>"
                        + "<p>(State or other jurisdiction of incorporation)</p><p>Item 8.01 Other Events.</p>"
                        + "<p>On May 3, 2016 something happened.</p><p>SIGNATURES</p><p>Pursuant to the requirements of the Securities"
                        + " Exchange Act of 1934, the registrant has duly caused this report to be signed.</p>"
                        + "<p>ACME CORP</p><p>By: /s/ Jane Roe</p><p>Jane Roe, Secretary</p></body></html>";
        Pages pages = Pages.of("one.htm", text);
        Document page = Jsoup.parse(pages.page());
        assertThat(pages.listing().sections()).anyMatch(Section::laidOut);
        String row = page.select("#signatures .v").first().attr("data-r");
        assertThat(pages.listing().row(Integer.parseInt(row)).text().strip())
                .isEqualTo("ACME CORP");
        String paragraph = page.select("#items .para").attr("data-r");
        assertThat(pages.listing().row(Integer.parseInt(paragraph)).text())
                .contains("something happened");
    }

    private static String lines(Document page, String name) {
        for (Element term : page.select("dt")) {
            if (term.text().equals(name)) {
                return term.parent().select(".at").text();
            }
        }
        return null;
    }

    private static String hash(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
