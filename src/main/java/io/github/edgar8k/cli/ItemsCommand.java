package io.github.edgar8k.cli;

import io.github.edgar8k.catalogue.EarlierItem;
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
                                + " August 2004 they were numbered from 1 to 13. A number that"
                                + " meant something else before has a row for that, too.")
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
            EarlierItem earlier = EarlierItem.of(item.number());
            if (earlier != null) {
                String until = earlier.until().toString();
                append(item.number(), earlier.currentNumber(), earlier.title(), until, json, out);
            }
            append(item.number(), item.currentNumber(), item.title(), null, json, out);
        }
        Commands.print(out.toString(), console);
        return ExitCode.OK;
    }

    /**
     * @param until the day from which on the number has another meaning, null for the last one
     */
    private static void append(
            String number,
            String current,
            String title,
            String until,
            boolean json,
            StringBuilder to) {
        if (!json) {
            to.append(pad(number)).append(pad(current == null ? "-" : current)).append(title);
            to.append(until == null ? "\n" : " (before " + until + ")\n");
            return;
        }
        to.append("{\"number\":");
        JsonText.quote(number, to);
        to.append(",\"currentNumber\":");
        JsonText.quote(current, to);
        to.append(",\"title\":");
        JsonText.quote(title, to);
        to.append(",\"before\":");
        JsonText.quote(until, to);
        to.append("}\n");
    }

    private static String pad(String number) {
        return number + " ".repeat(6 - number.length());
    }
}
