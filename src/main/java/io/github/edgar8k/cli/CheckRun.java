package io.github.edgar8k.cli;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Severity;
import io.github.edgar8k.source.ContainerEnd;
import io.github.edgar8k.source.Input;
import io.github.edgar8k.source.InputSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Checks one input after the other and prints what it finds. */
final class CheckRun implements InputSink {
    private final boolean json;
    private final boolean quiet;
    private final Console console;
    private final StandardOutput out;
    private final CheckTable table = new CheckTable();
    private boolean anyFailed;

    /** Whether the folder or archive that is being read has held a filing, or something broken. */
    private boolean anyFound;

    private boolean anyWrong;
    private IoFailure fatal;

    CheckRun(boolean json, boolean quiet, Console console) {
        this.json = json;
        this.quiet = quiet;
        this.console = console;
        this.out = new StandardOutput(console.out());
    }

    @Override
    public boolean accept(Input input) {
        if (input instanceof ContainerEnd) {
            if (!anyFound) {
                fail(new Failure(input.name(), 0, Failure.Kind.NOT_8K, "no Form 8-K in it"));
            }
            anyFound = false;
            return true;
        }
        try {
            for (Filing filing : EightKParser.parseAll(input.name(), input.read().text())) {
                check(filing);
            }
        } catch (NotAnEightKException e) {
            if (input.named() || e.isUnreadableEightK()) {
                fail(new Failure(input.name(), e.line(), Failure.Kind.NOT_8K, e.getMessage()));
            }
        } catch (IoFailure e) {
            fatal = e;
        } catch (IOException e) {
            fail(new Failure(input.name(), 0, Failure.Kind.IO, Reason.of(e)));
        } catch (OutOfMemoryError e) {
            fail(new Failure(input.name(), 0, Failure.Kind.MEMORY, Reason.of(e)));
        } catch (RuntimeException | StackOverflowError e) {
            fail(new Failure(input.name(), 0, Failure.Kind.INTERNAL, Reason.internal(e)));
        }
        anyFound &= !input.named();
        return fatal == null;
    }

    /** Prints the table. */
    void finish() throws IoFailure {
        if (fatal != null) {
            throw fatal;
        }
        if (!json) {
            print(table.text());
        }
    }

    /** Whether an input could not be checked. */
    boolean anyFailed() {
        return anyFailed;
    }

    /** Whether something differs, or a filing has an error. */
    boolean anyWrong() {
        return anyWrong;
    }

    private void check(Filing filing) throws IoFailure {
        anyFound = true;
        CheckedFiling checked = CheckedFiling.of(filing);
        anyWrong |= checked.differs() > 0;
        for (Diagnostic diagnostic : filing.diagnostics()) {
            anyWrong |= diagnostic.severity() == Severity.ERROR;
        }
        table.add(checked);
        if (json) {
            print(CheckText.json(checked));
        } else if (!quiet) {
            print(CheckText.rows(checked));
        }
    }

    private void print(String text) throws IoFailure {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void fail(Failure failure) {
        anyFailed = true;
        anyFound = true;
        console.messages().say(failure);
    }
}
