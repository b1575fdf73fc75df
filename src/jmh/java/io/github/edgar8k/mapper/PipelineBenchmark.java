package io.github.edgar8k.mapper;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingKeys;
import io.github.edgar8k.json.FilingWriter;
import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.Decoder;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Each stage of the pipeline over all plain-text samples, each stage with its input made before.
 * One operation is all samples once. It stands in the mappers' package because they are not public.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {
    /** Folder whose .txt and .nc files are read. */
    @Param("samples")
    public String folder;

    private final List<byte[]> files = new ArrayList<>();
    private final List<SourceText> sources = new ArrayList<>();
    private final List<TextLines> documents = new ArrayList<>();
    private final List<Parts> parts = new ArrayList<>();
    private final List<Filing> filings = new ArrayList<>();
    private final FilingWriter writer = FilingJson.writer(false, FilingJson.keys(List.of("items")));
    private final FilingWriter whole = FilingJson.writer(false, FilingKeys.ALL);

    @Setup
    public void read() throws IOException {
        try (DirectoryStream<Path> paths =
                Files.newDirectoryStream(Path.of(folder), "*.{txt,nc}")) {
            for (Path path : paths) {
                if (path.getFileName().toString().startsWith("html-")) {
                    continue;
                }
                byte[] bytes = Files.readAllBytes(path);
                SourceText source =
                        new SourceText(path.toString(), Decoder.decode(bytes, bytes.length));
                RawSubmission submission = SubmissionReader.read(source).get(0);
                TextLines lines = submission.primary().lines(source);
                files.add(bytes);
                sources.add(source);
                documents.add(lines);
                parts.add(Lexer.lex(lines));
                filings.add(EightKParser.parse(source.name(), source.text()));
            }
        }
    }

    @Benchmark
    public void decoding(Blackhole sink) {
        for (byte[] bytes : files) {
            sink.consume(new SourceText("", Decoder.decode(bytes, bytes.length)));
        }
    }

    @Benchmark
    public void envelope(Blackhole sink) {
        for (SourceText source : sources) {
            sink.consume(SubmissionReader.read(source));
        }
    }

    @Benchmark
    public void lexer(Blackhole sink) {
        for (TextLines document : documents) {
            sink.consume(Lexer.lex(document));
        }
    }

    @Benchmark
    public void coverPages(Blackhole sink) {
        for (Part part : all()) {
            if (part instanceof Part.CoverPage cover) {
                sink.consume(CoverPageMapper.map(cover));
            }
        }
    }

    @Benchmark
    public void items(Blackhole sink) {
        for (Part part : all()) {
            if (part instanceof Part.Item item) {
                sink.consume(ItemMapper.map(item, LocalDate.EPOCH, List.of()));
            }
        }
    }

    @Benchmark
    public void signatures(Blackhole sink) {
        for (Part part : all()) {
            if (part instanceof Part.Signatures block) {
                sink.consume(SignaturesMapper.map(block, List.of()));
            }
        }
    }

    @Benchmark
    public void exhibitIndexes(Blackhole sink) {
        for (Part part : all()) {
            if (part instanceof Part.ExhibitIndex index) {
                sink.consume(ExhibitMapper.index(index));
            }
        }
    }

    @Benchmark
    public void writingWhole(Blackhole sink) {
        for (Filing filing : filings) {
            sink.consume(whole.toBytes(filing));
        }
    }

    @Benchmark
    public void writingItems(Blackhole sink) {
        for (Filing filing : filings) {
            sink.consume(writer.toBytes(filing));
        }
    }

    @Benchmark
    public void wholePipeline(Blackhole sink) throws IOException {
        for (byte[] bytes : files) {
            Filing filing = EightKParser.parse("", Decoder.decode(bytes, bytes.length));
            sink.consume(whole.toBytes(filing));
        }
    }

    private List<Part> all() {
        List<Part> all = new ArrayList<>();
        for (Parts document : parts) {
            all.addAll(document.parts());
        }
        return all;
    }
}
