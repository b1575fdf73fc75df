package io.github.edgar8k.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The door for everything that is more than plain file names. Only the command that was asked for
 * is set up, since each costs milliseconds.
 */
final class Commands {
    static final String PROGRAM = "edgar8k";

    private Commands() {}

    /** All commands, in the order in which help lists them. */
    static List<Command> all() {
        return List.of(
                new ParseCommand(),
                new CheckCommand(),
                new OutlineCommand(),
                new ExtractCommand(),
                new ViewCommand(),
                new SchemaCommand(),
                new ItemsCommand(),
                new CompletionCommand(),
                new HelpCommand());
    }

    static int run(String[] arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (UsageException e) {
            boolean known = named(arguments[0]) != null;
            console.messages().say((known ? arguments[0] + ": " : "") + e.getMessage());
            console.messages()
                    .write("Try 'edgar8k " + (known ? arguments[0] + " " : "") + "--help'.\n");
            return ExitCode.USAGE;
        } catch (ClosedPipeException e) {
            return ExitCode.OK;
        } catch (IoFailure e) {
            console.messages().say(e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static int dispatch(String[] arguments, Console console)
            throws UsageException, IoFailure {
        if (arguments.length == 0) {
            console.messages().write(HelpCommand.root());
            return ExitCode.USAGE;
        }
        Command command = named(arguments[0]);
        if (command != null) {
            return run(command, arguments, console);
        }
        switch (arguments[0]) {
            case "-h", "--help" -> print(HelpCommand.root(), console);
            case "-V", "--version" -> print(Version.text(), console);
            default -> throw unknown(arguments[0]);
        }
        return ExitCode.OK;
    }

    private static int run(Command command, String[] arguments, Console console)
            throws UsageException, IoFailure {
        CommandLine commandLine = commandLine(command);
        ParseResult result;
        try {
            result = commandLine.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (ParameterException e) {
            throw new UsageException(explain(e));
        }
        if (result.isUsageHelpRequested()) {
            print(commandLine.getUsageMessage(Ansi.OFF), console);
            return ExitCode.OK;
        }
        return command.run(result, console);
    }

    /** The parser of one command. */
    static CommandLine commandLine(Command command) {
        CommandSpec specification = command.specification();
        specification.name(PROGRAM + " " + command.name());
        return configured(withHelp(specification));
    }

    /** Adds what every command's help has. */
    static CommandSpec withHelp(CommandSpec specification) {
        specification
                .usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitStatus());
        return specification.addOption(
                OptionSpec.builder("-h", "--help")
                        .arity("0")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
    }

    /** All of it, for completion and the man pages. */
    static CommandLine everything() {
        CommandSpec root = HelpCommand.rootSpecification();
        CommandLine commandLine = configured(root);
        for (Command command : all()) {
            CommandLine sub = commandLine(command);
            sub.getCommandSpec().name(command.name());
            commandLine.addSubcommand(command.name(), sub);
        }
        return commandLine;
    }

    private static CommandLine configured(CommandSpec specification) {
        // Else picocli sets up the calendar and more for types that no option here has.
        System.setProperty("picocli.converters.excludes", "java.*");
        return new CommandLine(specification)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false);
    }

    private static Map<String, String> exitStatus() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" 0", "Everything was done.");
        codes.put(" 1", "Some input failed, or the output could not be written.");
        codes.put(" 2", "The command line was wrong.");
        return codes;
    }

    /** The command of that name, or null. */
    static Command named(String name) {
        for (Command command : all()) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        return null;
    }

    /** What to say of a word that should have been a command. */
    static UsageException unknown(String word) {
        if (word.startsWith("-")) {
            return new UsageException("unknown option '" + word + "'");
        }
        List<String> names = new ArrayList<>();
        for (Command command : all()) {
            names.add(command.name());
        }
        List<String> words = new ArrayList<>(names);
        words.addAll(List.of("--help", "--version"));
        String closest = Closest.to(word, words);
        return new UsageException(
                "unknown command '"
                        + word
                        + "'; "
                        + (closest == null
                                ? "the commands are " + String.join(", ", names)
                                : "did you mean '" + closest + "'?"));
    }

    /** What is wrong, in one line, and what may have been meant. */
    private static String explain(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                return "unexpected operand '" + word + "'";
            }
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            String closest =
                    Closest.to(option, e.getCommandLine().getCommandSpec().optionsMap().keySet());
            return "unknown option '"
                    + option
                    + "'"
                    + (closest == null ? "" : "; did you mean '" + closest + "'?");
        }
        String message = e.getMessage();
        return message.isEmpty()
                ? "wrong arguments"
                : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    /** Prints text of the program's own. */
    static void print(String text, Console console) throws IoFailure {
        new StandardOutput(console.out()).write(text.getBytes(StandardCharsets.UTF_8));
    }
}
