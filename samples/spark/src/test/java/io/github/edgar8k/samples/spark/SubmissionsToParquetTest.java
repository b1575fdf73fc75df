package io.github.edgar8k.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionsToParquetTest {
    @TempDir static Path temporary;

    private static TestInputs inputs;
    private static List<JsonNode> printed;
    private static Map<Table, List<JsonNode>> expected;
    private static WrittenTables written;
    private static Summary summary;
    private static Path missing;

    @BeforeAll
    static void parseWithBoth() throws Exception {
        Path scratch = temporary.toRealPath();
        inputs = TestInputs.in(scratch);
        missing = scratch.resolve("missing.txt");
        printed = CommandLine.parse(scratch, inputs.folder(), inputs.feed(), inputs.cutOff());
        expected = ExpectedRows.of(printed);
        Path list = Files.writeString(scratch.resolve("list"), inputs.cutOff() + "\n" + missing);
        written = new WrittenTables(scratch.resolve("parquet"));
        summary = run(written, "--files-from", list.toString());
    }

    private static Summary run(WrittenTables to, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--max-input", String.valueOf(TestInputs.LARGEST)));
        arguments.addAll(List.of("--output", to.folder().toString()));
        arguments.add(inputs.folder().toString());
        arguments.add(inputs.feed().getParent() + "/*28.nc.tar.gz");
        return SubmissionsToParquet.run(
                LocalSpark.session(), JobOptions.of(arguments.toArray(String[]::new)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERRORS")
    void aTableHoldsWhatTheCommandLinePrints(Table table) throws Exception {
        assertThat(printed).hasSizeGreaterThan(40);
        assertThat(expected.get(table)).hasSizeGreaterThan(40);
        assertThat(written.rows(table)).containsExactlyInAnyOrderElementsOf(expected.get(table));
        assertThat(summary.rows()).containsEntry(table, (long) expected.get(table).size());
    }

    @Test
    void whatCouldNotBeReadIsARowOfErrors() throws Exception {
        List<String> errors = new ArrayList<>();
        for (JsonNode row : written.rows(Table.ERRORS)) {
            errors.add(row.get("kind").asText() + " " + row.get("source").asText());
            assertThat(row.get("message").asText()).isNotBlank();
        }
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "io " + missing,
                        "io " + inputs.cutOff(),
                        "io " + inputs.cutOff() + "!/damaged.gz",
                        "too-large " + inputs.cutOff() + "!/large.txt",
                        "io " + inputs.feed() + "!/damaged.gz",
                        "too-large " + inputs.feed() + "!/large.txt");
    }

    @Test
    void whatIsNo8KIsCounted() {
        // Two in the feed, one of them before it is cut off, and one in the folder.
        assertThat(summary.skipped()).isEqualTo(2 + 1 + 1);
        assertThat(summary.text()).endsWith(", 4 files skipped (not Form 8-K)");
    }

    @Test
    void yearsAreFolders() throws IOException {
        try (var years = Files.list(written.folder().resolve("items"))) {
            assertThat(years.map(year -> year.getFileName().toString()))
                    .contains("filing_year=1994", "filing_year=2005");
        }
    }

    @Test
    void noTableIsOverwrittenUnasked() {
        assertThatThrownBy(() -> run(written)).hasMessageContaining("is there already");
    }

    @Test
    void theQueriesOfTheReadmeFindWhatTheCommandLinePrints() throws Exception {
        Map<String, Long> reports = new TreeMap<>();
        for (JsonNode item : expected.get(Table.ITEMS)) {
            String row = item.get("filing_year") + " " + item.get("current_number").asText();
            reports.merge(row, 1L, Long::sum);
        }
        List<String> rows = new ArrayList<>();
        reports.forEach((row, count) -> rows.add(row + " " + count));
        for (ReadmeQuery query : ReadmeQuery.all()) {
            assertThat(query.run(written.folder())).as(query.engine()).isEqualTo(rows);
        }
        assertThat(ReadmeQuery.all()).extracting("engine").contains("spark", "duckdb");
    }

    @Test
    @Timeout(300)
    void tasksThatAreLostAreRunAgainWithTheSameRows() throws Exception {
        Set<String> ends = ConcurrentHashMap.newKeySet();
        SparkListener listener =
                new SparkListener() {
                    @Override
                    public void onTaskEnd(SparkListenerTaskEnd end) {
                        ends.add(end.reason().getClass().getSimpleName());
                    }
                };
        LocalSpark.session().sparkContext().addSparkListener(listener);
        UnsteadyFileSystem.TROUBLES.put(
                inputs.feed().getFileName().toString(), UnsteadyFileSystem.Trouble.HANG);
        UnsteadyFileSystem.TROUBLES.put("two-signers.txt", UnsteadyFileSystem.Trouble.CRASH);
        Thread killer = new Thread(SubmissionsToParquetTest::killTheTaskThatHangs);
        killer.start();
        WrittenTables again = new WrittenTables(written.folder().resolveSibling("again"));
        Path list = written.folder().resolveSibling("list");
        try {
            assertThat(run(again, "--files-from", list.toString())).isEqualTo(summary);
        } finally {
            killer.interrupt();
            UnsteadyFileSystem.TROUBLES.clear();
            LocalSpark.session().sparkContext().removeSparkListener(listener);
        }
        assertThat(ends).contains("ExceptionFailure", "TaskKilled");
        for (Table table : Table.values()) {
            assertThat(again.rows(table))
                    .as(table.label())
                    .containsExactlyInAnyOrderElementsOf(written.rows(table));
        }
    }

    private static void killTheTaskThatHangs() {
        try {
            Long task = UnsteadyFileSystem.WAITING.poll(1, TimeUnit.MINUTES);
            if (task != null) {
                LocalSpark.session().sparkContext().killTaskAttempt(task, true, "on purpose");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
