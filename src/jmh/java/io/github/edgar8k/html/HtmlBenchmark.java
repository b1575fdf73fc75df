package io.github.edgar8k.html;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.DocumentFormat;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * HTML main documents laid out as lines, against jsoup parsing the same documents and no more. One
 * operation is all of a folder's once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HtmlBenchmark {
    /** Folder whose .txt files are read; those without an HTML main document are left out. */
    @Param("samples")
    public String folder;

    private final List<SourceText> sources = new ArrayList<>();
    private final List<RawDocument> documents = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    @Setup
    public void read() throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(Path.of(folder), "*.txt")) {
            for (Path path : paths) {
                byte[] bytes = Files.readAllBytes(path);
                SourceText source = SourceText.decoded(path.toString(), bytes, bytes.length);
                RawDocument primary = SubmissionReader.read(source).get(0).primary();
                if (primary != null && primary.format() == DocumentFormat.HTML) {
                    sources.add(source);
                    documents.add(primary);
                    pages.add(source.text().substring(primary.textStart(), primary.textEnd()));
                }
            }
        }
    }

    @Benchmark
    public void jsoupAlone(Blackhole sink) {
        for (String page : pages) {
            sink.consume(Jsoup.parse(page));
        }
    }

    @Benchmark
    public void layout(Blackhole sink) throws HtmlTooLargeException {
        for (int i = 0; i < documents.size(); i++) {
            RawDocument document = documents.get(i);
            sink.consume(
                    HtmlDocument.parse(
                            sources.get(i),
                            document.textStart(),
                            document.textEnd(),
                            document.stuffed()));
        }
    }

    @Benchmark
    public void wholePipeline(Blackhole sink) throws NotAnEightKException {
        for (SourceText source : sources) {
            sink.consume(EightKParser.parse(source.name(), source.text()));
        }
    }
}
