package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Paragraph;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Signatory;
import io.github.edgar8k.model.Signature;
import io.github.edgar8k.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing is lost and nothing is made up: the parts joined are the document, and what the JSON says
 * to be on some lines of the input is printed there.
 */
class LosslessTest {
    private static final int TAB = 8;

    @TestFactory
    List<DynamicTest> thePartsJoinedAreTheDocument() {
        return Material.all().stream()
                .map(m -> dynamicTest(m.name(), () -> checkParts(m.text())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> theWordsAreOnTheirLines() {
        return Material.plain().stream()
                .map(m -> dynamicTest(m.name(), () -> checkWords(m.text())))
                .toList();
    }

    private static void checkParts(String text) throws Exception {
        for (Cutting cutting : Cutting.of(text)) {
            int next = 0;
            for (Part part : cutting.parts().parts()) {
                assertThat(part.lines()).isNotEmpty();
                for (Line line : part.lines()) {
                    assertThat(line.index()).as("lines in order, each once").isEqualTo(next);
                    assertThat(line.first()).isEqualTo(cutting.lines().firstLine(next));
                    assertThat(line.last()).isEqualTo(cutting.lines().lastLine(next));
                    String raw = cutting.lines().get(next++);
                    if (raw.indexOf('<') < 0) {
                        assertThat(line.text()).isEqualTo(plain(raw));
                    }
                }
            }
            assertThat(next).as("lines of all parts").isEqualTo(cutting.lines().size());
        }
    }

    /** Tabs expanded, control characters as blanks, none at the end. */
    private static String plain(String raw) {
        StringBuilder plain = new StringBuilder();
        for (char c : raw.toCharArray()) {
            if (c == '\t') {
                plain.append(" ".repeat(TAB - plain.length() % TAB));
            } else if (c != '\f') {
                plain.append(c < ' ' || c == '\u00a0' || c == '\u007f' ? ' ' : c);
            }
        }
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == ' ') {
            end--;
        }
        return plain.substring(0, end);
    }

    private static void checkWords(String text) {
        SourceText source = new SourceText("a filing", text);
        for (Filing filing : Cutting.filings(text)) {
            int before = 0;
            if (filing.coverPage() != null) {
                LineRange lines = filing.coverPage().lines();
                before = lines.last();
                for (Registrant registrant : filing.coverPage().registrants()) {
                    assertPrinted(source, lines, registrant.name());
                    assertPrinted(source, lines, registrant.commissionFileNumber());
                    assertPrinted(source, lines, registrant.irsEmployerId());
                    assertPrinted(source, lines, registrant.telephone());
                }
            }
            int heading = before;
            for (Item item : filing.items()) {
                assertThat(item.lines().first())
                        .as("items in order")
                        .isGreaterThanOrEqualTo(heading);
                heading = item.lines().first();
                checkItem(source, item);
            }
            for (Signature signature : filing.signatures()) {
                assertPrinted(source, signature.lines(), signature.registrant());
                for (Signatory signatory : signature.signatories()) {
                    assertPrinted(source, signature.lines(), signatory.name());
                    assertPrinted(source, signature.lines(), signatory.title());
                }
            }
            checkExhibits(source, filing.exhibitIndex());
        }
    }

    private static void checkItem(SourceText source, Item item) {
        assertPrinted(source, item.lines(), item.title());
        assertPrinted(source, item.lines(), item.text());
        int next = item.lines().first();
        for (Paragraph paragraph : item.paragraphs()) {
            assertThat(paragraph.lines().first())
                    .as("paragraphs in order")
                    .isGreaterThanOrEqualTo(next);
            assertThat(paragraph.lines().last()).isLessThanOrEqualTo(item.lines().last());
            next = paragraph.lines().first();
            assertPrinted(source, paragraph.lines(), paragraph.label());
            assertPrinted(source, paragraph.lines(), paragraph.text());
        }
        checkExhibits(source, item.exhibits());
    }

    private static void checkExhibits(SourceText source, List<Exhibit> exhibits) {
        int next = 1;
        for (Exhibit exhibit : exhibits) {
            assertThat(exhibit.lines().first())
                    .as("exhibits in order")
                    .isGreaterThanOrEqualTo(next);
            next = exhibit.lines().first();
            assertPrinted(source, exhibit.lines(), exhibit.description());
        }
    }

    /**
     * Every word of a value stands on its lines; page furniture may stand between two of them. A
     * comma may be put between numbers that stand over each other.
     */
    private static void assertPrinted(SourceText source, LineRange lines, String value) {
        if (value == null) {
            return;
        }
        StringBuilder printed = new StringBuilder();
        for (int line = lines.first(); line <= lines.last(); line++) {
            appendMarks(source.text(), source.start(line), source.end(line), printed);
        }
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                String word = value.substring(from, i);
                boolean joined = word.endsWith(",") && Character.isDigit(word.charAt(0));
                String marks = joined ? word.substring(0, word.length() - 1) : word;
                assertThat(printed.indexOf(marks))
                        .as("\"%s\" on lines %s", word, lines)
                        .isNotNegative();
                from = i + 1;
            }
        }
    }

    private static void appendMarks(String text, int from, int to, StringBuilder marks) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00a0' && c != '\u007f') {
                marks.append(c);
            }
        }
    }
}
