package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes the man pages, one for the program and one a command, from what {@code --help} shows. */
final class ManPages {
    private ManPages() {}

    /** Writes them into the folder that is named. For the build. */
    public static void main(String[] operands) throws IOException {
        Path folder = Files.createDirectories(Path.of(operands[0]));
        CommandLine program = Commands.everything();
        write(folder, Commands.PROGRAM, program);
        for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
            write(folder, Commands.PROGRAM + "-" + command.getKey(), command.getValue());
        }
    }

    private static void write(Path folder, String name, CommandLine command) throws IOException {
        Files.writeString(folder.resolve(name + ".1"), page(name, command));
    }

    /** One page in the macros of man(7). */
    static String page(String name, CommandLine command) {
        CommandSpec specification = command.getCommandSpec();
        UsageMessageSpec usage = specification.usageMessage();
        StringBuilder page = new StringBuilder();
        page.append(".TH \"").append(escape(name.toUpperCase(Locale.ROOT)));
        page.append("\" \"1\" \"\" \"").append(escape(Version.text().trim())).append("\"\n");
        List<String> description = List.of(usage.description());
        section("NAME", page);
        page.append(escape(name)).append(" \\- ").append(escape(firstSentence(description)));
        page.append('\n');
        section("SYNOPSIS", page);
        page.append(escape(synopsis(command))).append('\n');
        section("DESCRIPTION", page);
        paragraphs(description, page);
        commands(command, page);
        options(specification, page);
        section("EXIT STATUS", page);
        for (Map.Entry<String, String> code : usage.exitCodeList().entrySet()) {
            entry(code.getKey().trim(), List.of(code.getValue()), page);
        }
        examples(List.of(usage.footer()), page);
        section("SEE ALSO", page);
        page.append(String.join(", ", others(name, command))).append('\n');
        return page.toString();
    }

    private static void section(String title, StringBuilder page) {
        page.append(".SH ").append(title).append('\n');
    }

    private static String synopsis(CommandLine command) {
        String synopsis = command.getHelp().synopsis(0);
        StringBuilder words = new StringBuilder();
        for (String line : synopsis.lines().toList()) {
            words.append(words.length() == 0 ? "" : " ").append(line.trim());
        }
        return words.toString();
    }

    private static void paragraphs(List<String> texts, StringBuilder page) {
        for (String text : texts) {
            page.append(text.isEmpty() ? ".PP" : escape(text)).append('\n');
        }
    }

    private static void commands(CommandLine command, StringBuilder page) {
        if (command.getSubcommands().isEmpty()) {
            return;
        }
        section("COMMANDS", page);
        for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
            UsageMessageSpec usage = sub.getValue().getCommandSpec().usageMessage();
            entry(sub.getKey(), List.of(firstSentence(List.of(usage.description()))), page);
        }
    }

    private static void options(CommandSpec specification, StringBuilder page) {
        section("OPTIONS", page);
        for (PositionalParamSpec operand : specification.positionalParameters()) {
            entry(operand.paramLabel(), List.of(operand.description()), page);
        }
        for (OptionSpec option : specification.options()) {
            String names = String.join(", ", option.names());
            if (option.negatable()) {
                names = names.replace("--no-", "--").replace("--", "--[no-]");
            }
            String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            entry(names + label, List.of(option.description()), page);
        }
    }

    private static void examples(List<String> lines, StringBuilder page) {
        section("EXAMPLES", page);
        page.append(".nf\n");
        for (String line : lines) {
            if (line.startsWith("  ")) {
                page.append(escape(line.substring(2))).append('\n');
            }
        }
        page.append(".fi\n");
    }

    private static List<String> others(String name, CommandLine command) {
        List<String> others = new ArrayList<>();
        if (!name.equals(Commands.PROGRAM)) {
            others.add("edgar8k(1)");
        }
        for (String sub : command.getSubcommands().keySet()) {
            others.add("edgar8k\\-" + sub + "(1)");
        }
        others.add("jq(1)");
        return others;
    }

    private static void entry(String term, List<String> texts, StringBuilder page) {
        page.append(".TP\n.B ").append(escape(term)).append('\n');
        for (String text : texts) {
            page.append(escape(text)).append('\n');
        }
    }

    private static String firstSentence(List<String> texts) {
        String text = texts.get(0);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** What roff would take for a command or turn into something else. */
    private static String escape(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
