package io.github.edgar8k.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The quick door: {@code parse}, file names and at most one of the two layouts. Loading picocli
 * costs more than parsing a filing does.
 */
final class PlainArguments {
    private PlainArguments() {}

    /** The job that the arguments stand for, null where they need picocli. */
    static ParseJob job(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("parse")) {
            return null;
        }
        Layout layout = Layout.AUTOMATIC;
        List<String> operands = new ArrayList<>(arguments.length);
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            Layout asked = layout(argument);
            if (asked != null && layout == Layout.AUTOMATIC) {
                layout = asked;
            } else if (argument.equals("-") || (!argument.isEmpty() && argument.charAt(0) != '-')) {
                operands.add(argument);
            } else {
                return null;
            }
        }
        return ParseJob.of(operands, layout);
    }

    private static Layout layout(String argument) {
        switch (argument) {
            case "-c":
            case "--compact":
                return Layout.COMPACT;
            case "--pretty":
                return Layout.PRETTY;
            default:
                return null;
        }
    }
}
