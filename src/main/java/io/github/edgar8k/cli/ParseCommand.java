package io.github.edgar8k.cli;

import io.github.edgar8k.json.FilingJson;
import io.github.edgar8k.json.FilingKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code parse}: filings in, JSON out. */
final class ParseCommand implements Command {
    @Override
    public String name() {
        return "parse";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k parse [OPTION]... [FILE|FOLDER|ARCHIVE|-]...")
                .description(
                        "Reads Form 8-K filings and prints each as a JSON object: pretty for one"
                                + " file, one object a line for several, a folder or an archive.",
                        "",
                        "Folders are walked in name order. .gz, .zip, .tar and .tar.gz are read"
                                + " without unpacking. What is found in a folder or an archive and"
                                + " is not an 8-K is skipped and counted; a file named here that is"
                                + " not one is an error. A bad input is reported and the others go"
                                + " on.")
                .footer(
                        "",
                        "Examples:",
                        "  edgar8k parse filing.txt | jq -r '.items[].number'",
                        "  edgar8k parse 20040102.nc.tar.gz > filings.jsonl",
                        "  edgar8k parse --skip-existing -o json/ filings/");
        command.addPositional(
                Options.paths(
                        "0..*",
                        "FILE|FOLDER|ARCHIVE|-",
                        "What to read; - for standard input, which is also read when nothing is"
                                + " named."));
        addInput(command);
        addOutput(command);
        LimitOptions.addTo(command);
        return command;
    }

    private static void addInput(CommandSpec command) {
        command.addOption(
                        Options.path(
                                "LIST",
                                "Read what the lines of a file name too; - for standard input.",
                                "--files-from"))
                .addOption(
                        Options.flag(
                                "The names in that file end in NUL, not in a line end.",
                                "-0",
                                "--null"))
                .addOption(
                        Options.value(
                                Integer.class,
                                "N",
                                "Parse N files at once (the number of processors). The output is"
                                        + " the same, in the same order.",
                                "-j",
                                "--threads"))
                .addOption(
                        Options.flag(
                                "A filing with a diagnostic of severity error counts as failed: it"
                                        + " is reported and not printed.",
                                "--strict"))
                .addOption(
                        OptionSpec.builder("--no-keep-going")
                                .arity("0")
                                .negatable(true)
                                .description(
                                        "Stop at the first input that fails, or go on (which is the"
                                                + " default).")
                                .build());
    }

    private static void addOutput(CommandSpec command) {
        command.addOption(Options.flag("One line an object, always.", "-c", "--compact"))
                .addOption(Options.flag("Indented objects, always.", "--pretty"))
                .addOption(
                        Options.path(
                                "FILE|FOLDER/",
                                "Write a file, which appears when it is complete; or, with a slash"
                                        + " at the end, a folder with a .json file for each input.",
                                "-o",
                                "--output"))
                .addOption(
                        Options.flag(
                                "Leave inputs alone whose file is in the output folder: takes up a"
                                        + " batch where it was left.",
                                "--skip-existing"))
                .addOption(
                        OptionSpec.builder("--only")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .paramLabel("KEY,...")
                                .hideParamSyntax(true)
                                .completionCandidates(FilingKeys.names())
                                .description(
                                        "Keep only these keys of each object, and its source: "
                                                + String.join(", ", FilingKeys.names())
                                                + ".")
                                .build())
                .addOption(
                        Options.path(
                                "FILE",
                                "Write a line of JSON for each failed input: source, line, kind,"
                                        + " message.",
                                "--errors"))
                .addOption(Options.flag("No summary after folders and archives.", "-q", "--quiet"))
                .addOption(
                        OptionSpec.builder("--progress")
                                .arity("0")
                                .negatable(true)
                                .description(
                                        "Show progress on the terminal from the beginning, or not at"
                                                + " all. Otherwise it is shown when the work is"
                                                + " long.")
                                .build());
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        return ParseRun.run(job(arguments), console);
    }

    /** The job that the arguments stand for. */
    static ParseJob job(ParseResult arguments) throws UsageException {
        String output = arguments.matchedOptionValue("--output", null);
        ParseJob job =
                new ParseJob(
                        arguments.matchedPositionalValue(0, List.of()),
                        arguments.matchedOptionValue("--files-from", null),
                        arguments.hasMatchedOption("--null"),
                        layout(arguments),
                        keys(arguments),
                        "-".equals(output) ? null : output,
                        arguments.hasMatchedOption("--skip-existing"),
                        arguments.matchedOptionValue("--errors", null),
                        arguments.hasMatchedOption("--strict"),
                        !arguments.matchedOptionValue("--no-keep-going", false),
                        arguments.hasMatchedOption("--quiet"),
                        arguments.matchedOptionValue("--threads", 0),
                        arguments.matchedOptionValue("--progress", null),
                        LimitOptions.of(arguments));
        check(job, arguments);
        return job;
    }

    private static void check(ParseJob job, ParseResult arguments) throws UsageException {
        if (arguments.hasMatchedOption("--threads") && job.threads() < 1) {
            throw new UsageException("--threads: not a positive number: " + job.threads());
        }
        if (job.nulSeparated() && job.filesFrom() == null) {
            throw new UsageException("--null needs --files-from");
        }
        if ("-".equals(job.filesFrom()) && job.operands().contains("-")) {
            throw new UsageException("standard input can't be both a list and a filing");
        }
        if (job.skipExisting() && (job.output() == null || !ParseRun.isFolder(job.output()))) {
            throw new UsageException("--skip-existing needs an output folder: -o FOLDER/");
        }
    }

    private static Layout layout(ParseResult arguments) throws UsageException {
        boolean compact = arguments.hasMatchedOption("--compact");
        boolean pretty = arguments.hasMatchedOption("--pretty");
        if (compact && pretty) {
            throw new UsageException("--compact and --pretty exclude each other");
        }
        return compact ? Layout.COMPACT : pretty ? Layout.PRETTY : Layout.AUTOMATIC;
    }

    private static List<String> keys(ParseResult arguments) throws UsageException {
        List<String> keys = new ArrayList<>();
        for (String some : arguments.matchedOptionValue("--only", List.<String>of())) {
            StringTokenizer tokens = new StringTokenizer(some, ", ");
            while (tokens.hasMoreTokens()) {
                keys.add(tokens.nextToken());
            }
        }
        if (keys.isEmpty() && arguments.hasMatchedOption("--only")) {
            throw new UsageException("--only: no key named");
        }
        try {
            FilingJson.keys(keys);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--only: " + e.getMessage());
        }
        return keys;
    }
}
