package io.github.edgar8k.cli;

import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingKeys;
import io.github.edgar8k.source.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Does one {@link ParseJob}, from the operands to the exit status. */
final class ParseRun implements BatchParts {
    private final ParseJob job;
    private final Console console;
    private final List<String> operands;
    private final boolean several;
    private final FilingKeys keys;
    private final WrittenFiles written = new WrittenFiles();
    private IoFailure refused;

    private ParseRun(ParseJob job, Console console) {
        this.job = job;
        this.console = console;
        boolean none = job.operands().isEmpty() && job.filesFrom() == null;
        this.operands = none ? List.of("-") : job.operands();
        this.several = job.filesFrom() != null || operands.size() != 1;
        this.keys = job.keys().isEmpty() ? FilingKeys.ALL : FilingJson.keys(job.keys());
    }

    /** Returns the exit status. */
    static int run(ParseJob job, Console console) {
        if (job.operands().isEmpty()
                && job.filesFrom() == null
                && console.environment().isTerminal(Environment.STDIN)) {
            console.messages()
                    .say("parse: no file named; try 'edgar8k parse FILE', or --help for more");
            return ExitCode.USAGE;
        }
        ParseRun run = new ParseRun(job, console);
        String wrong = run.wrongNames();
        if (wrong != null) {
            console.messages().say("parse: " + wrong);
            return ExitCode.USAGE;
        }
        try (ErrorsFile errors = job.errors() == null ? null : ErrorsFile.open(job.errors());
                Output output = run.output()) {
            return run.run(output, errors);
        } catch (IoFailure e) {
            console.messages().say(e.getMessage());
            return ExitCode.FAILED;
        }
    }

    /** What would overwrite something, null where nothing does. */
    private String wrongNames() {
        if (job.output() == null && job.errors() == null) {
            return null;
        }
        written.add(job.output());
        if (job.errors() != null && written.hold(job.errors())
                || job.errors() != null
                        && job.errors().equals(job.output())
                        && !Files.exists(Path.of(job.errors()))) {
            return "the output and the file of errors are the same";
        }
        written.add(job.errors());
        for (String operand : operands) {
            if (written.hold(operand)) {
                return "the output " + operand + " is also an input";
            }
        }
        return job.filesFrom() != null && written.hold(job.filesFrom())
                ? "the output " + job.filesFrom() + " is also the list of inputs"
                : null;
    }

    private int run(Output output, ErrorsFile errors) throws IoFailure {
        Collector collector = new Collector(output, errors, console.messages(), job.keepGoing());
        FolderOutput folder = output instanceof FolderOutput each ? each : null;
        Feed feed = new Feed(job, several, folder, this, collector);
        Inputs inputs = new Inputs(console.in(), job.limits(), feed);
        boolean more = true;
        for (int i = 0; i < operands.size() && more; i++) {
            more = inputs.open(operands.get(i));
        }
        if (more && job.filesFrom() != null) {
            openList(inputs);
        }
        feed.finish();
        if (refused != null) {
            throw refused;
        }
        return end(output, collector);
    }

    private void openList(Inputs inputs) {
        try {
            OperandList.open(job.filesFrom(), job.nulSeparated(), inputs, written);
        } catch (IoFailure e) {
            refused = e;
        } catch (IOException e) {
            inputs.fail(job.filesFrom(), e);
        }
    }

    private int end(Output output, Collector collector) throws IoFailure {
        Tally tally = collector.tally();
        int status = tally.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
        if (collector.fatal() instanceof ClosedPipeException) {
            return status;
        }
        if (collector.fatal() != null) {
            throw collector.fatal();
        }
        if (tally.anyFiling()) {
            output.finish();
        }
        if (tally.isWorthTelling() && !job.quiet()) {
            console.messages().say(tally.summary());
        }
        return status;
    }

    /** Tells how far a batch is, unless nobody would see it or it got between the objects. */
    @Override
    public Progress progress() {
        Environment environment = console.environment();
        if (Boolean.FALSE.equals(job.progress())
                || !environment.isTerminal(Environment.STDERR)
                || "dumb".equals(environment.variable("TERM"))
                || (job.output() == null && environment.isTerminal(Environment.STDOUT))) {
            return null;
        }
        List<String> known = job.filesFrom() == null ? operands : null;
        return new Progress(console.messages(), known, Boolean.TRUE.equals(job.progress()));
    }

    @Override
    public FilingParser parser() {
        Layout one = job.layout() == Layout.AUTOMATIC ? Layout.PRETTY : job.layout();
        boolean eachHasItsFile = job.output() != null && isFolder(job.output());
        boolean manyInOneStream = several && !eachHasItsFile;
        Layout many = job.layout() == Layout.AUTOMATIC ? Layout.COMPACT : job.layout();
        return new FilingParser(
                manyInOneStream ? many : one, eachHasItsFile ? one : many, keys, job.strict());
    }

    private Output output() throws IoFailure {
        String name = job.output();
        if (name == null) {
            return new StandardOutput(console.out());
        }
        Path path = Path.of(name);
        return isFolder(name)
                ? new FolderOutput(name, path, new TemporaryFiles())
                : new FileOutput(name, path, new TemporaryFiles());
    }

    /** Whether an output's name means a folder with a file for each input. */
    static boolean isFolder(String output) {
        return output.endsWith("/") || Files.isDirectory(Path.of(output));
    }
}
