package io.github.edgar8k.cli;

import io.github.edgar8k.source.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that bound what is read, for every command that reads archives. */
final class LimitOptions {
    private static final String MAX_INPUT = "--max-input";
    private static final String MAX_MEMBER = "--max-member";
    private static final String MAX_MEMBERS = "--max-members";

    private LimitOptions() {}

    /** For a command that reads archives. */
    static void addTo(CommandSpec command) {
        Limits limits = Limits.DEFAULT;
        addInputTo(command);
        command.addOption(
                        Options.value(
                                String.class,
                                "SIZE",
                                "Refuse a member of an archive that is larger ("
                                        + mebibytes(limits.maxMember())
                                        + ").",
                                MAX_MEMBER))
                .addOption(
                        Options.value(
                                Integer.class,
                                "N",
                                "Read at most N members of an archive ("
                                        + limits.maxMembers()
                                        + ").",
                                MAX_MEMBERS));
    }

    /** For a command that reads one file. */
    static void addInputTo(CommandSpec command) {
        command.addOption(
                Options.value(
                        String.class,
                        "SIZE",
                        "Refuse a file that is larger, decompressed; a number of bytes, or with K,"
                                + " M or G ("
                                + mebibytes(Limits.DEFAULT.maxInput())
                                + ").",
                        MAX_INPUT));
    }

    static Limits of(ParseResult arguments) throws UsageException {
        Limits limits = Limits.DEFAULT;
        int members = arguments.matchedOptionValue(MAX_MEMBERS, limits.maxMembers());
        if (members < 1) {
            throw new UsageException(MAX_MEMBERS + ": not a positive number: " + members);
        }
        return new Limits(
                size(arguments, MAX_INPUT, limits.maxInput()),
                size(arguments, MAX_MEMBER, limits.maxMember()),
                members);
    }

    private static long size(ParseResult arguments, String option, long otherwise)
            throws UsageException {
        String text = arguments.matchedOptionValue(option, null);
        return text == null ? otherwise : bytes(text, option);
    }

    private static long bytes(String text, String option) throws UsageException {
        int last = text.length() - 1;
        int unit = last < 1 ? -1 : "KMG".indexOf(Character.toUpperCase(text.charAt(last)));
        try {
            long number = Long.parseLong(unit < 0 ? text : text.substring(0, last));
            if (number > 0 && number <= Integer.MAX_VALUE) {
                return number << 10 * (unit + 1);
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that makes no sense.
        }
        throw new UsageException(option + ": not a size: '" + text + "' (for example 512M)");
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + "M unless said otherwise";
    }
}
