package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.model.Exhibit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exhibits that are counted "(i)", "(ii)" and have no number of Item 601. */
class ExhibitLettersTest {
    private static List<String> read(String body) {
        List<Exhibit> exhibits = ExhibitMapper.items(PrintedParts.item7(body));
        return exhibits.stream()
                .map(
                        e ->
                                e.number()
                                        + " "
                                        + e.description()
                                        + (e.incorporatedByReference() ? " *" : ""))
                .toList();
    }

    @Test
    void countedBehindTheLetter() {
        assertThat(
                        read(
                                """
                                (c)  (i)   Press release of the company
                                           dated May 3

                                     (ii)  Letter to holders, incorporated by reference to
                                           Exhibit 2 of the report of May 1
                                """))
                .containsExactly(
                        "(i) Press release of the company dated May 3",
                        "(ii) Letter to holders, incorporated by reference to Exhibit 2 of the"
                                + " report of May 1 *");
    }

    @Test
    void theNumeralsInTheirOrderOnly() {
        assertThat(read("(c)  (i)   Press release\n\n     (iii) Letter to holders\n"))
                .containsExactly("(i) Press release");
        assertThat(read("(c)  (ii)  Letter to holders\n")).isEmpty();
    }

    @Test
    void theListEndsAtTextBehindABlankLine() {
        assertThat(read("(c)  (i)   Press release\n<PAGE>\n\nThe company has moved.\n"))
                .containsExactly("(i) Press release");
    }
}
