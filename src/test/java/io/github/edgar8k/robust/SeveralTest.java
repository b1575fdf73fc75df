package io.github.edgar8k.robust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several filings in a file, several documents in another order, several threads at once. */
class SeveralTest {
    private static final int ROUNDS = 200;
    private static final int THREADS = 8;
    private static final int TIMES = 10;

    /** Downloads that were appended to one another are the filings that they are alone. */
    @Test
    void filingsInAFileAreReadAsAlone() {
        List<Material> enveloped = new ArrayList<>();
        for (Material material : Material.plain()) {
            if (beginsSubmission(material.text()) && !Cutting.filings(material.text()).isEmpty()) {
                enveloped.add(material);
            }
        }
        assertThat(enveloped).hasSizeGreaterThan(2);
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = Seeds.random(Seeds.of(round));
            Material one = enveloped.get(random.nextInt(enveloped.size()));
            Material other = enveloped.get(random.nextInt(enveloped.size()));
            List<String> expected = new ArrayList<>(essence(Cutting.filings(one.text())));
            expected.addAll(essence(Cutting.filings(other.text())));
            String both = ended(one.text()) + other.text();
            assertThat(essence(Cutting.filings(both)))
                    .as(one + " and " + other)
                    .isEqualTo(expected);
        }
    }

    /** The primary document is found wherever it stands. */
    @Test
    void documentsInAnotherOrderAreTheSameDocuments() {
        int checked = 0;
        for (Material material : Material.plain()) {
            List<String> documents = documents(material.text());
            List<Filing> filings = Cutting.filings(material.text());
            if (documents.size() < 4 || filings.size() != 1) {
                continue;
            }
            checked++;
            String before = documents.remove(0);
            String after = documents.remove(documents.size() - 1);
            Collections.shuffle(documents, new Random(Seeds.of(checked)));
            List<Filing> found = Cutting.filings(before + String.join("", documents) + after);
            assertThat(found).as(material.name()).hasSize(1);
            assertThat(texts(found.get(0))).as(material.name()).isEqualTo(texts(filings.get(0)));
            assertThat(types(found.get(0)))
                    .as(material.name())
                    .containsExactlyInAnyOrderElementsOf(types(filings.get(0)));
        }
        assertThat(checked).isPositive();
    }

    /** Shuffled, so that the threads are at different filings at the same moment. */
    @Test
    void manyThreadsReadAsOneDoes() throws Exception {
        List<Material> materials = Material.all();
        List<List<String>> expected = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < materials.size(); i++) {
            expected.add(json(materials.get(i).text()));
            order.addAll(Collections.nCopies(TIMES, i));
        }
        Collections.shuffle(order, new Random(Seeds.of(0)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int i : order) {
                work.add(() -> json(materials.get(i).text()));
            }
            List<Future<List<String>>> found = threads.invokeAll(work);
            for (int i = 0; i < found.size(); i++) {
                int material = order.get(i);
                assertThat(found.get(i).get())
                        .as(materials.get(material).name())
                        .isEqualTo(expected.get(material));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean beginsSubmission(String text) {
        return text.startsWith("-----BEGIN PRIVACY")
                || text.startsWith("<SEC-DOCUMENT>")
                || text.startsWith("<SEC-HEADER>")
                || text.startsWith("<SUBMISSION>");
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** What a filing says, without names, lines and what is only about them. */
    private static List<String> essence(List<Filing> filings) {
        List<String> essence = new ArrayList<>();
        for (Filing filing : filings) {
            essence.add(filing.formType() + " " + filing.submission() + " " + texts(filing));
        }
        return essence;
    }

    private static List<String> texts(Filing filing) {
        List<String> texts = new ArrayList<>();
        for (Item item : filing.items()) {
            texts.add(item.number() + " " + item.title() + " " + item.text());
        }
        if (filing.coverPage() != null) {
            texts.add(filing.coverPage().registrants().toString());
        }
        return texts;
    }

    private static List<String> types(Filing filing) {
        List<String> types = new ArrayList<>();
        for (Document document : filing.documents()) {
            types.add(document.type() + " " + document.filename());
        }
        return types;
    }

    private static List<String> json(String text) {
        List<String> json = new ArrayList<>();
        for (Filing filing : Cutting.filings(text)) {
            json.add(FilingJson.toText(filing, false));
        }
        return json;
    }

    /** What is before the first DOCUMENT tag, the documents, and what is behind the last one. */
    private static List<String> documents(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        int next = text.indexOf("\n<DOCUMENT>");
        while (next >= 0) {
            pieces.add(text.substring(at, next + 1));
            at = next + 1;
            next = text.indexOf("\n<DOCUMENT>", at);
        }
        int end = text.lastIndexOf("</DOCUMENT>\n");
        if (end < at) {
            return List.of();
        }
        pieces.add(text.substring(at, end + 12));
        pieces.add(text.substring(end + 12));
        return pieces;
    }
}
