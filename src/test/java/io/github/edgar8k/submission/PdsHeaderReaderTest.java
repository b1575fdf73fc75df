package io.github.edgar8k.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.FilerAddress;
import io.github.edgar8k.model.FormerName;
import io.github.edgar8k.model.ItemInformation;
import io.github.edgar8k.model.StandardIndustrialClassification;
import io.github.edgar8k.model.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdsHeaderReaderTest {
    @Test
    void everyField() {
        Filer filer =
                new Filer(
                        "BRINDLE MORTGAGE SECURITIES II INC",
                        "0009990002",
                        new StandardIndustrialClassification(null, "6189"),
                        "999000222",
                        "DE",
                        "1231",
                        "8-K",
                        "34",
                        "333-99902",
                        "1990002",
                        new FilerAddress(
                                List.of("2 BRINDLE WAY", "FLOOR 9"),
                                "MINNEAPOLIS",
                                "MN",
                                "55499",
                                "6125550100"),
                        null,
                        List.of(new FormerName("BRINDLE FUNDING INC", LocalDate.of(1993, 4, 1))),
                        Map.of("ORGANIZATION NAME", List.of("09 Finance")));

        assertThat(Samples.one(Samples.PDS).header())
                .isEqualTo(
                        new Submission(
                                "0009990002-01-000003",
                                "8-K",
                                1,
                                LocalDate.of(2001, 1, 5),
                                LocalDate.of(2001, 1, 10),
                                LocalDate.of(2001, 1, 11),
                                null,
                                List.of(
                                        new ItemInformation("5", "5"),
                                        new ItemInformation("7", "7")),
                                List.of(filer),
                                Map.of("SROS", List.of("NYSE"))));
    }

    @Test
    void otherRolesAndUnknownTagsAreKept() {
        String text =
                Samples.PDS.replace(
                        "<DOCUMENT>",
                        "<FILED-BY>\n"
                                + "<COMPANY-DATA>\n"
                                + "<CONFORMED-NAME>A <B> CO\n"
                                + "</COMPANY-DATA>\n"
                                + "</FILED-BY>\n"
                                + "<ABS-RULE>x\n"
                                + "<DOCUMENT>");

        assertThat(Samples.one(text).header().other())
                .containsEntry("FILED BY/COMPANY DATA/COMPANY CONFORMED NAME", List.of("A <B> CO"))
                .containsEntry("ABS-RULE", List.of("x"));
    }

    @Test
    void theSubmissionTagBehindTheHeadersIsNoLabel() {
        String text = "<SEC-HEADER>\n" + Samples.PDS;

        assertThat(Samples.one(text).header()).isEqualTo(Samples.one(Samples.PDS).header());
    }
}
