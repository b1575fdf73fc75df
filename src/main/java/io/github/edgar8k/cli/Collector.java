package io.github.edgar8k.cli;

import io.github.edgar8k.source.ContainerEnd;
import java.io.IOException;

/** Takes what became of each input, in input order: writes it, tells of failures and counts. */
final class Collector {
    private final Output output;
    private final ErrorsFile errors;
    private final Messages messages;
    private final boolean keepGoing;
    private final Tally tally = new Tally();
    private long skippedBefore;
    private long notSkippedBefore;
    private IoFailure fatal;
    private Progress progress;

    /**
     * @param errors null for none
     * @param keepGoing whether more inputs are wanted when one has failed
     */
    Collector(Output output, ErrorsFile errors, Messages messages, boolean keepGoing) {
        this.output = output;
        this.errors = errors;
        this.messages = messages;
        this.keepGoing = keepGoing;
    }

    /** Returns whether more are wanted. */
    boolean accept(Task task, Outcome outcome) {
        try {
            if (!outcome.filings().isEmpty()) {
                output.write(task, outcome.filings());
            }
            tally.add(outcome);
            if (progress != null) {
                progress.add(task.input().weight());
            }
            for (Failure failure : outcome.failures()) {
                tell(failure);
            }
            if (outcome.end() != null) {
                endContainer(outcome.end());
            } else if (task.input().named()) {
                mark();
            }
            return keepGoing || !tally.anyFailed();
        } catch (IoFailure e) {
            fatal = e;
        } catch (OutOfMemoryError e) {
            fatal = new IoFailure("output", new IOException(Reason.of(e), e));
        } catch (RuntimeException e) {
            fatal = new IoFailure("output", new IOException(Reason.internal(e), e));
        }
        return false;
    }

    /** Tells of each input that is done, too. Before the first one. */
    void tell(Progress line) {
        progress = line;
    }

    Tally tally() {
        return tally;
    }

    /** Why nothing more could be written, null if everything could. */
    IoFailure fatal() {
        return fatal;
    }

    private void tell(Failure failure) throws IoFailure {
        messages.say(failure);
        if (errors != null) {
            errors.write(failure);
        }
    }

    private void endContainer(ContainerEnd end) throws IoFailure {
        tally.endContainer(end.linksLeft());
        if (tally.notSkipped() == notSkippedBefore) {
            long files = tally.skipped() - skippedBefore;
            String message = "no Form 8-K in it (" + files + (files == 1 ? " file)" : " files)");
            tell(new Failure(end.name(), 0, Failure.Kind.NOT_8K, message));
            tally.addFailure();
        }
        mark();
    }

    private void mark() {
        skippedBefore = tally.skipped();
        notSkippedBefore = tally.notSkipped();
    }
}
