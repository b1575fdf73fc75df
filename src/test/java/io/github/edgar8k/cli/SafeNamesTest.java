package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "form8k.txt|form8k.txt",
                "a b.txt|a b.txt",
                "../../x|_.._.._x",
                "/etc/passwd|_etc_passwd",
                "C:\\x.txt|C__x.txt",
                "con|_con",
                "CON.txt|_CON.txt",
                "Lpt1 .txt|_Lpt1 .txt",
                "console.txt|console.txt",
                ".hidden|_.hidden",
                "-rf|_-rf",
                "~root|_~root",
                "..|unnamed",
                "''|unnamed",
                "a\u001b[31m|a_[31m",
                "a\u202Egpj.exe|a_gpj.exe",
                "a#2.txt|a_2.txt",
                "trailing. .|trailing",
                "\u00fcber.txt|\u00fcber.txt",
                "\ud800x|_x",
            },
            delimiter = '|')
    void oneName(String wanted, String given) {
        assertThat(new SafeNames().give(wanted, wanted, "")).isEqualTo(given);
    }

    @Test
    void lastPartOfEitherKindOfPath() {
        assertThat(SafeNames.lastPart("a/b\\c.txt")).isEqualTo("c.txt");
        assertThat(SafeNames.lastPart("c.txt")).isEqualTo("c.txt");
        assertThat(SafeNames.lastPart("../..")).isEqualTo("..");
    }

    @Test
    void noNameTwiceNorInOtherLetters() {
        SafeNames names = new SafeNames();
        assertThat(names.give("a.txt", "1", ".json")).isEqualTo("a.txt.json");
        String second = names.give("A.TXT", "2", ".json");
        String third = names.give("A.TXT", "2", ".json");
        assertThat(second).startsWith("A-").endsWith(".TXT.json");
        assertThat(third).isNotEqualToIgnoringCase(second);
    }

    @Test
    void whatIsAddedDependsOnWhoseNameItIs() {
        SafeNames one = new SafeNames();
        SafeNames other = new SafeNames();
        one.give("a", "x", "");
        one.give("a", "y", "");
        other.give("a", "x", "");
        assertThat(one.give("a", "z", "")).isEqualTo(other.give("a", "z", ""));
    }

    @Test
    void longNamesAreCutAndKeepTheirExtension() {
        SafeNames names = new SafeNames();
        String first = names.give("x".repeat(300) + ".htm", "1", "");
        String second = names.give("x".repeat(301) + ".htm", "2", "");
        assertThat(first).endsWith(".htm").hasSizeLessThan(230).isNotEqualTo(second);
        String wide = names.give("\u4e16".repeat(300), "3", ".json");
        assertThat(wide.getBytes(StandardCharsets.UTF_8).length).isLessThan(250);
    }

    @Test
    void whateverIsWantedTheNameIsSafe() {
        Random random = new Random(8);
        SafeNames names = new SafeNames();
        Set<String> seen = new HashSet<>();
        String letters = "/\\.~-aA:\u0000\u001b\u202e\ud83d\ude00 #\u00e9";
        for (int i = 0; i < 5000; i++) {
            StringBuilder wanted = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                wanted.append(letters.charAt(random.nextInt(letters.length())));
            }
            String name = names.give(wanted.toString(), "" + i, "");
            assertThat(name).isNotEmpty().doesNotContain("/", "\\", "#", ":", "\u001b", "\u202e");
            assertThat(name.charAt(0)).isNotIn('.', '-', '~');
            assertThat(seen.add(name.toLowerCase(java.util.Locale.ROOT))).isTrue();
        }
    }
}
