package io.github.edgar8k.cli;

import io.github.edgar8k.source.Limits;
import java.util.List;

/**
 * What {@code parse} was asked to do. Both doors build it: {@link PlainArguments} and {@link
 * ParseCommand}.
 *
 * @param operands files, folders, archives and {@code -}, as they were given
 * @param filesFrom a file with further operands, {@code -} for standard input, null for none
 * @param nulSeparated whether those end in NUL and not in a line end
 * @param layout of the JSON
 * @param keys the top-level keys to keep, empty for all
 * @param output a file, or a folder with a slash at its end, null for standard output
 * @param skipExisting whether an input whose output is there already is left alone
 * @param errors a file for one line of JSON for each failed input, null for none
 * @param strict whether a filing with a diagnostic of severity error counts as failed
 * @param keepGoing whether the others go on when one fails
 * @param quiet whether the closing summary is left out
 * @param threads how many parse at once, 0 for one a processor
 * @param progress null where the terminal decides
 * @param limits bounds on what is read
 */
record ParseJob(
        List<String> operands,
        String filesFrom,
        boolean nulSeparated,
        Layout layout,
        List<String> keys,
        String output,
        boolean skipExisting,
        String errors,
        boolean strict,
        boolean keepGoing,
        boolean quiet,
        int threads,
        Boolean progress,
        Limits limits) {

    /** Some operands and nothing else. */
    static ParseJob of(List<String> operands, Layout layout) {
        return new ParseJob(
                operands,
                null,
                false,
                layout,
                List.of(),
                null,
                false,
                null,
                false,
                true,
                false,
                0,
                null,
                Limits.DEFAULT);
    }
}
