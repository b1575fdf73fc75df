package io.github.edgar8k.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The kinds of options and operands that the commands are put together from. A path is a word like
 * any other: it is used as it was given, and shells complete to file names by themselves.
 */
final class Options {
    private Options() {}

    /** An option that is there or not. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").description(description).build();
    }

    /** An option with a word or a number. */
    static OptionSpec value(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with a path, which a variable that is not set must not turn into this folder. */
    static OptionSpec path(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .converters(Options::named)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static String named(String path) {
        if (path.isEmpty()) {
            throw new CommandLine.TypeConversionException("the name is empty");
        }
        return path;
    }

    /** Operands that are paths. */
    static PositionalParamSpec paths(String arity, String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** One operand that is a path. */
    static PositionalParamSpec onePath(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }
}
