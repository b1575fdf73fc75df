package io.github.edgar8k.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code help}: what the program does, or one of its commands. */
final class HelpCommand implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k help [COMMAND]")
                .description("Shows what the program does, or one of its commands.")
                .footer("", "Example:", "  edgar8k help parse");
        return command.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .paramLabel("COMMAND")
                        .description("The command to explain.")
                        .build());
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        String name = arguments.matchedPositionalValue(0, null);
        if (name == null) {
            Commands.print(root(), console);
            return ExitCode.OK;
        }
        Command command = Commands.named(name);
        if (command == null) {
            throw Commands.unknown(name);
        }
        Commands.print(Commands.commandLine(command).getUsageMessage(Ansi.OFF), console);
        return ExitCode.OK;
    }

    /** The program's own help. */
    static String root() {
        CommandLine everything = Commands.everything();
        return everything.getUsageMessage(Ansi.OFF);
    }

    /** The program without its commands. */
    static CommandSpec rootSpecification() {
        CommandSpec root = CommandSpec.create().name(Commands.PROGRAM);
        root.usageMessage()
                .customSynopsis("edgar8k COMMAND [OPTION]... [FILE]...")
                .description(
                        "Reads SEC Form 8-K filings, from the first EDGAR submissions of 1993 to"
                                + " today's, and prints them as JSON.")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "Examples:",
                        "  edgar8k parse filing.txt",
                        "  edgar8k parse -o json/ 20040102.nc.tar.gz",
                        "  edgar8k help parse");
        return Commands.withHelp(root)
                .addOption(
                        CommandLine.Model.OptionSpec.builder("-V", "--version")
                                .arity("0")
                                .versionHelp(true)
                                .description("Show the version and its commit.")
                                .build());
    }
}
