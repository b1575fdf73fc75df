package io.github.edgar8k.cli;

import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.source.Input;
import io.github.edgar8k.source.Inputs;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.FormRecognition;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code outline}: the parts that the lexer cuts a filing into. */
final class OutlineCommand implements Command {
    @Override
    public String name() {
        return "outline";
    }

    @Override
    public CommandSpec specification() {
        CommandSpec command = CommandSpec.create();
        command.usageMessage()
                .customSynopsis("edgar8k outline [--lines] FILE")
                .description(
                        "Prints the parts of a filing's main document: the lines of the file that"
                                + " each takes up, what it is, how it begins. Coloured on a"
                                + " terminal unless NO_COLOR is set.")
                .footer("", "Example:", "  edgar8k outline --lines filing.txt | less");
        command.addPositional(Options.onePath("FILE", "The filing; - for standard input."))
                .addOption(Options.flag("Show every line with its kind.", "--lines"));
        LimitOptions.addInputTo(command);
        return command;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws UsageException, IoFailure {
        String name = arguments.matchedPositionalValue(0, null);
        OutlineText text =
                new OutlineText(arguments.hasMatchedOption("--lines"), Colour.of(console));
        SourceText source;
        try {
            Input input = Inputs.one(name, console.in(), LimitOptions.of(arguments));
            source = new SourceText(name, input.read().text());
        } catch (IOException e) {
            throw new IoFailure(name, e);
        }
        try {
            append(source, text);
        } catch (NotAnEightKException e) {
            console.messages()
                    .say(new Failure(name, e.line(), Failure.Kind.NOT_8K, e.getMessage()));
            return ExitCode.FAILED;
        }
        Commands.print(text.toString(), console);
        return ExitCode.OK;
    }

    private static void append(SourceText source, OutlineText text) throws NotAnEightKException {
        FormRecognition.Finding refused = null;
        boolean any = false;
        for (RawSubmission submission : SubmissionReader.read(source)) {
            FormRecognition.Finding form = FormRecognition.of(source, submission);
            if (form.eightK()) {
                any = true;
                text.append(MainDocument.parts(source, submission));
            } else if (refused == null) {
                refused = form;
            }
        }
        if (!any) {
            throw new NotAnEightKException(refused.message(), refused.line());
        }
    }
}
