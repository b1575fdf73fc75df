package io.github.edgar8k.cli;

import io.github.edgar8k.json.FilingSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: what the JSON of {@code parse} looks like. */
final class SchemaCommand implements Command {
    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k schema")
                .description(
                        "Prints the JSON Schema (2020-12) of the objects that parse prints, with a"
                                + " description of every key.")
                .footer("", "Example:", "  edgar8k schema | jq '.properties.formType.description'");
        return command;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IoFailure {
        Commands.print(FilingSchema.text(), console);
        return ExitCode.OK;
    }
}
