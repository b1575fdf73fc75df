package io.github.edgar8k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of("zip code", "zip", "rule 425", "8 k", "s");

    @Test
    void findsEachWhereverItStands() {
        assertThat(PHRASES.in(Words.of("(Zip  Code)"))).isTrue();
        assertThat(PHRASES.in(Words.of("pursuant to RULE 425 under"))).isTrue();
        assertThat(PHRASES.in(Words.of("on Form 8-K"))).isTrue();
        assertThat(PHRASES.in(Words.of("rule 42 5, zipper"))).isFalse();
        assertThat(PHRASES.in(Words.of("\u017fs \u00fc"))).isFalse();
        assertThat(PHRASES.in(Words.of(""))).isFalse();
    }

    @Test
    void tellsBeginningsAndWholesApart() {
        assertThat(PHRASES.begin(Words.of("Zip or postal code"))).isTrue();
        assertThat(PHRASES.begin(Words.of("the zip code"))).isFalse();
        assertThat(PHRASES.begin(Words.of(""))).isFalse();
        assertThat(PHRASES.equal(Words.of("ZIP CODE:"))).isTrue();
        assertThat(PHRASES.equal(Words.of("zip codes"))).isFalse();
    }
}
