package io.github.edgar8k.cli;

import io.github.edgar8k.source.Inputs;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code view}: a filing, or many, as a page for the browser. */
final class ViewCommand implements Command {
    @Override
    public String name() {
        return "view";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k view [--filing N] [-o PAGE.html] FILE|FOLDER|ARCHIVE|-")
                .description(
                        "Makes a page for the browser. Of one filing: its lines, each part in its"
                                + " colour, beside what was read from them; of a folder or an"
                                + " archive: a table of its filings with their items by year. The"
                                + " page is one file and loads nothing.")
                .footer(
                        "",
                        "Examples:",
                        "  edgar8k view -o page.html filing.txt",
                        "  edgar8k view -o 2004.html filings/2004/");
        command.addPositional(
                        Options.onePath(
                                "FILE|FOLDER|ARCHIVE|-", "What to show; - for standard input."))
                .addOption(
                        Options.path(
                                "PAGE.html",
                                "Write a file, which appears when it is complete.",
                                "-o",
                                "--output"))
                .addOption(
                        Options.value(
                                Integer.class,
                                "N",
                                "Of a file that holds several filings, show the N-th (1).",
                                "--filing"));
        LimitOptions.addTo(command);
        return command;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        String operand = arguments.matchedPositionalValue(0, null);
        String output = arguments.matchedOptionValue("--output", null);
        boolean toTerminal = output == null || output.equals("-");
        if (toTerminal && console.environment().isTerminal(Environment.STDOUT)) {
            throw new UsageException("the page needs a file: -o page.html");
        }
        if (output != null && output.endsWith("/")) {
            throw new UsageException("--output: " + output + " is a folder; the page is one file");
        }
        WrittenFiles written = new WrittenFiles();
        written.add(toTerminal ? null : output);
        if (written.hold(operand)) {
            throw new UsageException("the output " + operand + " is also the input");
        }
        int number = arguments.matchedOptionValue("--filing", 1);
        if (number < 1) {
            throw new UsageException("--filing: not a positive number: " + number);
        }
        ViewRun view = new ViewRun(operand, number, console.messages());
        new Inputs(console.in(), LimitOptions.of(arguments), view).open(operand);
        byte[] page = view.page();
        if (page == null) {
            return ExitCode.FAILED;
        }
        try (Output to = output(output, console)) {
            to.write(null, List.of(page));
            to.finish();
        }
        return view.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static Output output(String name, Console console) throws IoFailure {
        return name == null || name.equals("-")
                ? new StandardOutput(console.out())
                : new FileOutput(name, Path.of(name), new TemporaryFiles());
    }
}
