package io.github.edgar8k.cli;

import io.github.edgar8k.source.Inputs;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: how far filings agree with their headers and with themselves. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k check [OPTION]... [FILE|FOLDER|ARCHIVE|-]...")
                .description(
                        "Holds what a filing prints against what its SGML header says: for each"
                                + " filing what agrees, what differs and what else is wrong with"
                                + " it, and a table by field at the end.")
                .footer(
                        "",
                        "Examples:",
                        "  edgar8k check filing.txt",
                        "  edgar8k check --json filings/ | jq -r 'select(.differs > 0).source'");
        command.addPositional(
                        Options.paths(
                                "0..*", "FILE|FOLDER|ARCHIVE|-", "What to check; as for parse."))
                .addOption(Options.flag("One JSON object a filing, and no table.", "--json"))
                .addOption(
                        Options.flag(
                                "Exit with status 1 when anything differs or a diagnostic has"
                                        + " severity error.",
                                "--strict"))
                .addOption(Options.flag("Only the table at the end.", "-q", "--quiet"));
        LimitOptions.addTo(command);
        return command;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        List<String> operands = arguments.matchedPositionalValue(0, List.of());
        if (operands.isEmpty() && console.environment().isTerminal(Environment.STDIN)) {
            throw new UsageException("no file named");
        }
        boolean json = arguments.hasMatchedOption("--json");
        boolean quiet = arguments.hasMatchedOption("--quiet");
        CheckRun run = new CheckRun(json, quiet, console);
        Inputs inputs = new Inputs(console.in(), LimitOptions.of(arguments), run);
        boolean more = true;
        for (String operand : operands.isEmpty() ? List.of("-") : operands) {
            more = more && inputs.open(operand);
        }
        run.finish();
        boolean failed =
                run.anyFailed() || (arguments.hasMatchedOption("--strict") && run.anyWrong());
        return failed ? ExitCode.FAILED : ExitCode.OK;
    }
}
