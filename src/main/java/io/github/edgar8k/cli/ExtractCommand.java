package io.github.edgar8k.cli;

import io.github.edgar8k.source.Content;
import io.github.edgar8k.source.Inputs;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code extract}: the documents of a submission as files. */
final class ExtractCommand implements Command {
    @Override
    public String name() {
        return "extract";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k extract [--type PATTERN]... [--force] -d FOLDER FILE")
                .description(
                        "Writes the documents of a submission to files and prints their names."
                                + " Uuencoded ones are decoded, PDF and XML wrappers taken off."
                                + " Files are named after the document, never as a path: all of"
                                + " them lie in the folder.")
                .footer(
                        "",
                        "Example:",
                        "  edgar8k extract filing.txt -d exhibits/ --type 'EX-99*'");
        command.addPositional(Options.onePath("FILE", "The submission; - for standard input."))
                .addOption(
                        OptionSpec.builder(
                                        Options.path(
                                                "FOLDER",
                                                "Where the files go; it is made if need be.",
                                                "-d",
                                                "--directory"))
                                .required(true)
                                .build())
                .addOption(
                        OptionSpec.builder("--type")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .paramLabel("PATTERN")
                                .description(
                                        "Only documents of this type; * stands for any characters,"
                                                + " ? for one. May be given several times.")
                                .build())
                .addOption(Options.flag("Overwrite files that are there.", "--force"));
        LimitOptions.addInputTo(command);
        return command;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        String name = arguments.matchedPositionalValue(0, null);
        Content content;
        try {
            content = Inputs.one(name, console.in(), LimitOptions.of(arguments)).read();
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
        SourceText source = new SourceText(name, content.text());
        ExtractedText text = new ExtractedText(source, content.length());
        String folder = arguments.matchedOptionValue("--directory", null);
        boolean force = arguments.hasMatchedOption("--force");
        List<String> types = arguments.matchedOptionValue("--type", List.of());
        try (ExtractFolder files = new ExtractFolder(folder, name, force, console)) {
            boolean any = false;
            for (RawSubmission submission : SubmissionReader.read(source)) {
                for (RawDocument document : submission.documents()) {
                    if (document.document() != null) {
                        any = true;
                        if (isWanted(document, types)) {
                            files.write(document, text);
                        }
                    }
                }
            }
            if (!any) {
                console.messages().say(name + ": no attached documents in it");
            }
            return files.allWritten() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private static boolean isWanted(RawDocument document, List<String> types) {
        String type = document.document().type();
        for (String pattern : types) {
            if (Wildcard.matches(pattern, type == null ? "" : type)) {
                return true;
            }
        }
        return types.isEmpty();
    }
}
