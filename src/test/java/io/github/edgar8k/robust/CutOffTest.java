package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A filing that ends too early, as a broken download does: it is read or refused, and what is whole
 * before its end is what it is in the whole filing.
 */
class CutOffTest {
    private static final int CUTS = 12;

    @TestFactory
    List<DynamicTest> cutOffAnywhere() {
        return Material.all().stream()
                .map(m -> dynamicTest(m.name(), () -> checkBytes(m)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> whatCameBeforeIsStillFound() {
        return Material.plain().stream()
                .map(m -> dynamicTest(m.name(), () -> checkBefore(m)))
                .toList();
    }

    private static void checkBytes(Material material) throws IOException {
        SplittableRandom random = Seeds.random(Seeds.of(0) ^ material.name().hashCode());
        for (int i = 0; i < CUTS; i++) {
            int length = random.nextInt(material.bytes().length);
            try {
                Reading.check(Arrays.copyOf(material.bytes(), length));
            } catch (Throwable e) {
                throw new AssertionError("cut off behind byte " + length, e);
            }
        }
    }

    /** Cuts between the items, at the end of the cover and behind it all. */
    private static void checkBefore(Material material) {
        String text = material.text();
        SourceText source = new SourceText("a filing", text);
        List<Filing> filings = Cutting.filings(text);
        if (filings.isEmpty()) {
            return;
        }
        Filing whole = filings.get(0);
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 1; i < whole.items().size(); i++) {
            int line = whole.items().get(i).lines().first();
            if (line > whole.items().get(i - 1).lines().last()) {
                String cut = text.substring(0, source.end(line));
                checkBefore(whole, Cutting.filings(cut), i, line, lines);
            }
        }
    }

    private static void checkBefore(
            Filing whole, List<Filing> cut, int items, int line, List<String> lines) {
        assertThat(cut).as("cut off behind line " + line).isNotEmpty();
        Filing found = cut.get(0);
        assertThat(found.formType()).isEqualTo(whole.formType());
        assertThat(found.submission()).isEqualTo(whole.submission());
        if (whole.coverPage() != null) {
            List<Registrant> registrants = whole.coverPage().registrants();
            assertThat(found.coverPage().registrants()).isEqualTo(registrants);
            assertThat(found.coverPage().dateOfReport())
                    .isEqualTo(whole.coverPage().dateOfReport());
        }
        assertThat(found.items())
                .as("items, cut off behind line " + line)
                .hasSizeGreaterThanOrEqualTo(items);
        for (int i = 0; i < items; i++) {
            Item item = found.items().get(i);
            assertThat(item.number()).isEqualTo(whole.items().get(i).number());
            assertThat(item.title()).isEqualTo(whole.items().get(i).title());
            String text = whole.items().get(i).text();
            boolean both = text != null && item.text() != null;
            assertThat(both ? withoutHeads(item.text(), text, lines) : item.text()).isEqualTo(text);
        }
    }

    /**
     * The text without lines that the whole filing's text does not have and that the filing prints
     * more than once: a running head is told by the pages that have been cut off.
     */
    private static String withoutHeads(String text, String wholeText, List<String> lines) {
        List<String> wanted = wholeText.lines().toList();
        List<String> kept = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean expected = kept.size() < wanted.size() && wanted.get(kept.size()).equals(line);
            boolean repeated = Collections.frequency(lines, line.strip()) > 1;
            if (expected || !repeated) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }
}
