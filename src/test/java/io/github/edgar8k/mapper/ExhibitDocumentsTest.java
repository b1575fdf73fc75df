package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.LineRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExhibitDocumentsTest {
    private static final LineRange LINE = LineRange.of(1);

    @Test
    void sameNumberInAnotherSpelling() {
        List<Exhibit> exhibits =
                List.of(entry("99(a)", false), entry("10.16a", false), entry("99.01", false));
        assertThat(sequences(exhibits, "8-K", "EX-10.16A", "EX-99.(A)", "EX-99.1"))
                .containsExactly(3, 2, 4);
    }

    @Test
    void bareIntegerWhereOnlyOneFits() {
        assertThat(sequences(List.of(entry("99", false)), "8-K", "EX-99.1")).containsExactly(2);
        assertThat(sequences(List.of(entry("10.1", false)), "8-K", "EX-10")).containsExactly(2);
        assertThat(sequences(List.of(entry("99", false)), "8-K", "EX-99.1", "EX-99.2"))
                .containsExactly((Integer) null);
        assertThat(sequences(List.of(entry("99.1", false), entry("99.2", false)), "8-K", "EX-99"))
                .containsExactly(null, null);
    }

    @Test
    void neverAnotherInteger() {
        assertThat(sequences(List.of(entry("24(d)", false)), "8-K", "EX-23.(D)"))
                .containsExactly((Integer) null);
        assertThat(sequences(List.of(entry("10.1", false)), "8-K", "EX-10.11"))
                .containsExactly((Integer) null);
    }

    @Test
    void incorporatedOnlyWhereTheTypeIsTheSame() {
        assertThat(sequences(List.of(entry("99", true)), "8-K", "EX-99.1"))
                .containsExactly((Integer) null);
        assertThat(sequences(List.of(entry("99.1", true)), "8-K", "EX-99.1")).containsExactly(2);
    }

    @Test
    void interactiveData() {
        List<Exhibit> exhibits = List.of(entry("101", false), entry("104", false));
        assertThat(sequences(exhibits, "8-K", "EX-101.SCH", "EX-101.INS", "EX-101.LAB"))
                .containsExactly(3, null);
        assertThat(sequences(exhibits, "8-K", "EX-101.LAB", "EX-101.SCH")).containsExactly(3, null);
        assertThat(sequences(exhibits, "8-K", "EX-101.LAB", "EX-104")).containsExactly(null, 3);
        assertThat(sequences(exhibits, "8-K", "EX-104.1")).containsExactly(null, null);
    }

    private static Exhibit entry(String number, boolean incorporated) {
        return new Exhibit(number, "Press release", incorporated, null, LINE);
    }

    private static List<Integer> sequences(List<Exhibit> exhibits, String... types) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            documents.add(new Document(i + 1, types[i], null, null, DocumentFormat.TEXT, LINE));
        }
        List<Integer> sequences = new ArrayList<>();
        for (Exhibit exhibit : ExhibitDocuments.link(exhibits, documents)) {
            sequences.add(exhibit.document());
        }
        return sequences;
    }
}
