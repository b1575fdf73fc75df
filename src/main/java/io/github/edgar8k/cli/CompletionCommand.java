package io.github.edgar8k.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: what a shell needs to complete the program's words. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k completion [bash|zsh]")
                .description("Prints a script for bash or zsh that completes commands and options.")
                .footer(
                        "",
                        "Example, in ~/.bashrc or ~/.zshrc:",
                        "  source <(edgar8k completion bash)");
        return command.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .completionCandidates(SHELLS)
                        .paramLabel("bash|zsh")
                        .description("The shell. One script serves both.")
                        .build());
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        String shell = arguments.matchedPositionalValue(0, "bash");
        if (!SHELLS.contains(shell)) {
            throw new UsageException("no completion for '" + shell + "', only for bash and zsh");
        }
        Commands.print(AutoComplete.bash(Commands.PROGRAM, Commands.everything()), console);
        return ExitCode.OK;
    }
}
