package io.github.edgar8k.cli;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingKeys;
import io.github.edgar8k.json.FilingWriter;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.source.ContainerEnd;
import io.github.edgar8k.source.Content;
import io.github.edgar8k.source.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The room behind both doors: one input in, its JSON or what is wrong with it out. Nothing that an
 * input holds makes it throw. One for each thread.
 */
final class FilingParser {
    private final FilingWriter named;
    private final FilingWriter found;
    private final boolean strict;

    /**
     * @param named layout of the filings of an input that the user named
     * @param found of those found in folders and archives
     */
    FilingParser(Layout named, Layout found, FilingKeys keys, boolean strict) {
        this.named = FilingJson.writer(named == Layout.PRETTY, keys);
        this.found = named == found ? this.named : FilingJson.writer(found == Layout.PRETTY, keys);
        this.strict = strict;
    }

    Outcome parse(Input input) {
        if (input instanceof ContainerEnd end) {
            return Outcome.end(end);
        }
        try {
            return read(input);
        } catch (NotAnEightKException e) {
            return input.named() || e.isUnreadableEightK()
                    ? failed(input, e.line(), Failure.Kind.NOT_8K, e.getMessage())
                    : Outcome.SKIPPED;
        } catch (IOException e) {
            return failed(input, 0, Failure.Kind.IO, Reason.of(e));
        } catch (OutOfMemoryError e) {
            return failed(input, 0, Failure.Kind.MEMORY, Reason.of(e));
        } catch (RuntimeException | Error e) {
            return failed(input, 0, Failure.Kind.INTERNAL, Reason.internal(e));
        }
    }

    private Outcome read(Input input) throws IOException {
        List<byte[]> json = new ArrayList<>(1);
        List<Failure> failures = new ArrayList<>(0);
        FilingWriter writer = input.named() ? named : found;
        Content content = input.read();
        for (Filing filing :
                EightKParser.parseAll(input.name(), content.bytes(), content.length())) {
            Failure failure = strict ? firstError(filing) : null;
            if (failure == null) {
                json.add(writer.toBytes(filing));
            } else {
                failures.add(failure);
            }
        }
        return Outcome.parsed(json, failures);
    }

    private static Failure firstError(Filing filing) {
        for (Diagnostic diagnostic : filing.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                int line = diagnostic.lines() == null ? 0 : diagnostic.lines().first();
                String message = diagnostic.message() + " (" + diagnostic.code() + ")";
                return new Failure(filing.source(), line, Failure.Kind.STRICT, message);
            }
        }
        return null;
    }

    private static Outcome failed(Input input, int line, Failure.Kind kind, String message) {
        return Outcome.failed(new Failure(input.name(), line, kind, message));
    }
}
