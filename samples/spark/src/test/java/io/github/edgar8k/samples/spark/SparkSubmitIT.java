package io.github.edgar8k.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as spark-submit gets it: beside Spark's own libraries and nothing else. */
class SparkSubmitIT {
    @TempDir Path scratch;

    @Test
    void theJarIsAllThatSparkNeeds() throws Exception {
        Path output = scratch.resolve("parquet");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.add(System.getProperty("spark.jvm"));
        command.addAll(List.of("-cp", sparksOwn(), "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
        command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
        command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
        command.addAll(List.of("--conf", "spark.sql.shuffle.partitions=2"));
        command.addAll(List.of(System.getProperty("job.jar"), "--output", output.toString()));
        command.add(TestInputs.SAMPLES.resolve("*.txt").toString());
        File log = scratch.resolve("log").toFile();
        File out = scratch.resolve("out").toFile();
        Process process =
                new ProcessBuilder(command).redirectError(log).redirectOutput(out).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(log.toPath())).isTrue();
        assertThat(Files.readString(out.toPath()))
                .matches("[1-9]\\d* filings, .*, 0 errors, 0 files skipped \\(not Form 8-K\\)\n");
        for (Table table : Table.values()) {
            assertThat(output.resolve(table.label()).resolve("_SUCCESS")).exists();
        }
    }

    private static String sparksOwn() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(file -> file.endsWith(".jar"))
                .filter(file -> !file.contains("edgar8k") && !file.contains("jsoup"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
