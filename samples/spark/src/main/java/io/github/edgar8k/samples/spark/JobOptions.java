package io.github.edgar8k.samples.spark;

import java.util.ArrayList;
import java.util.List;

/**
 * What the job was asked to do.
 *
 * @param inputs folders, archives, files and patterns of these
 * @param filesFrom a file with one path a line, null for none
 * @param output the folder for the tables
 * @param overwrite whether tables that are there already are replaced
 */
record JobOptions(
        List<String> inputs, String filesFrom, String output, boolean overwrite, Limits limits) {
    static final String USAGE =
            "usage: [--overwrite] [--max-input BYTES] [--max-members N] [--files-from FILE]"
                    + " --output FOLDER [FILE|FOLDER|ARCHIVE]...";

    /**
     * @throws IllegalArgumentException which says what is wrong with them
     */
    static JobOptions of(String... arguments) {
        List<String> inputs = new ArrayList<>();
        String filesFrom = null;
        String output = null;
        boolean overwrite = false;
        int bytes = Limits.DEFAULT.bytes();
        int members = Limits.DEFAULT.members();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--overwrite" -> overwrite = true;
                case "--output" -> output = value(arguments, ++i);
                case "--files-from" -> filesFrom = value(arguments, ++i);
                case "--max-input" -> bytes = number(arguments, ++i);
                case "--max-members" -> members = number(arguments, ++i);
                default -> inputs.add(input(arguments[i]));
            }
        }
        if (output == null) {
            throw new IllegalArgumentException("--output is missing");
        }
        if (inputs.isEmpty() && filesFrom == null) {
            throw new IllegalArgumentException("there is nothing to read");
        }
        return new JobOptions(inputs, filesFrom, output, overwrite, new Limits(bytes, members));
    }

    private static String input(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        return argument;
    }

    private static String value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }

    private static int number(String[] arguments, int at) {
        String text = value(arguments, at);
        try {
            int number = Integer.parseInt(text);
            // Less than an array can hold on every Java run-time.
            if (number > 0 && number < Integer.MAX_VALUE - 8) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that makes no sense.
        }
        throw new IllegalArgumentException(arguments[at - 1] + ": not a number: " + text);
    }
}
