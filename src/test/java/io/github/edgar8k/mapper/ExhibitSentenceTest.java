package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exhibits that only a sentence names; an entry is written "number description". */
class ExhibitSentenceTest {
    private static List<String> read(String body) {
        return ExhibitSentence.read(PrintedParts.item7(body + "\n").body()).stream()
                .map(e -> e.number() + " " + e.description())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letter of May 3 is attached as Exhibit 16. | 16 The letter of May 3",
                "A copy of the release is filed as Exhibit 99.1. | 99.1 the release",
                "The release was furnished as Exhibit 99.1. | 99.1 The release",
                "The release has been included as Exhibit 99.1. | 99.1 The release",
                "The releases were annexed as Exhibit 99. | 99 The releases",
                "The release submitted as Exhibit 99. | 99 The release submitted",
                "Exhibit 16, the letter of May 3, is being filed. | 16 the letter of May 3",
                "The release is attached as Exhibit 99. The letter is filed as Exhibit 16. | 99 The release; 16 The letter",
                "The release and the letter are attached as Exhibits 99.1 and 99.2, respectively. | 99.1 The release and the letter; 99.2 The release and the letter",
                "The release is attached as Exhibit 99 and is filed as Exhibit 99. | 99 The release",
            })
    void named(String sentence, String exhibits) {
        assertThat(read(sentence)).containsExactly(exhibits.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The release is Exhibit 99.",
                "The release is filed as Exhibit 99 and listed in the Exhibit Index.",
                "The exhibits are filed with the Index to Exhibits as Exhibit 1.",
                "It is included by reference to Exhibit 2.1 of the report.",
                "The plan is included, see Exhibit 2.1.",
                "The plan is included in Exhibit 2.1.",
                "The plan is attached as an exhibit hereto.",
                "The plans are attached as exhibits hereto.",
            })
    void notNamed(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
