package io.github.edgar8k.cli;

import io.github.edgar8k.catalogue.ItemCatalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code items}: the items of the form, old and new. */
final class ItemsCommand implements Command {
    @Override
    public String name() {
        return "items";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k items [--json]")
                .description(
                        "Lists the items of Form 8-K: number, today's number, title. Until 22"
                                + " August 2004 they were numbered from 1 to 13.")
                .footer(
                        "",
                        "Example:",
                        "  edgar8k items --json | jq -r 'select(.number == \"5\").title'");
        return command.addOption(Options.flag("One JSON object a line.", "--json"));
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IoFailure {
        boolean json = arguments.hasMatchedOption("--json");
        StringBuilder out = new StringBuilder();
        for (ItemCatalogue.Entry item : ItemCatalogue.ENTRIES) {
            if (json) {
                appendJson(item, out);
            } else {
                appendRow(item, out);
            }
        }
        Commands.print(out.toString(), console);
        return ExitCode.OK;
    }

    private static void appendRow(ItemCatalogue.Entry item, StringBuilder to) {
        String current = item.currentNumber() == null ? "-" : item.currentNumber();
        to.append(pad(item.number())).append(pad(current)).append(item.title()).append('\n');
    }

    private static void appendJson(ItemCatalogue.Entry item, StringBuilder to) {
        to.append("{\"number\":");
        JsonText.quote(item.number(), to);
        to.append(",\"currentNumber\":");
        JsonText.quote(item.currentNumber(), to);
        to.append(",\"title\":");
        JsonText.quote(item.title(), to);
        to.append("}\n");
    }

    private static String pad(String number) {
        return number + " ".repeat(6 - number.length());
    }
}
