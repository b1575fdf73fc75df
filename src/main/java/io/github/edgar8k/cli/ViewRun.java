package io.github.edgar8k.cli;

import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.source.ContainerEnd;
import io.github.edgar8k.source.Input;
import io.github.edgar8k.source.InputSink;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.FormRecognition;
import io.github.edgar8k.submission.RawSubmission;
import io.github.edgar8k.submission.SubmissionReader;
import io.github.edgar8k.view.FilingPage;
import io.github.edgar8k.view.IndexPage;
import java.io.IOException;
import java.util.List;

/**
 * Makes one page of what an operand stands for: the page of a filing where a file was named, that
 * of many where a folder or an archive was. What can't be read is told at once.
 */
final class ViewRun implements InputSink {
    private final String operand;
    private final int number;
    private final Messages messages;
    private final IndexPage many;
    private byte[] one;
    private boolean container;
    private boolean anyFailed;
    private long skipped;

    /**
     * @param number of the filing to show, counted from 1, in a file that holds several
     */
    ViewRun(String operand, int number, Messages messages) {
        this.operand = operand;
        this.number = number;
        this.messages = messages;
        this.many = new IndexPage(operand);
    }

    @Override
    public boolean accept(Input input) {
        if (input instanceof ContainerEnd) {
            container = true;
            return true;
        }
        try {
            String text = input.read().text();
            List<Filing> filings = EightKParser.parseAll(input.name(), text);
            if (input.named()) {
                one(input.name(), text, filings);
            } else {
                container = true;
                for (Filing filing : filings) {
                    many.add(filing);
                }
            }
        } catch (NotAnEightKException e) {
            if (input.named() || e.isUnreadableEightK()) {
                fail(new Failure(input.name(), e.line(), Failure.Kind.NOT_8K, e.getMessage()));
            } else {
                skipped++;
            }
        } catch (IOException e) {
            fail(input, Failure.Kind.IO, Reason.of(e));
        } catch (OutOfMemoryError e) {
            fail(input, Failure.Kind.MEMORY, Reason.of(e));
        } catch (RuntimeException | Error e) {
            fail(input, Failure.Kind.INTERNAL, Reason.internal(e));
        }
        return true;
    }

    /** The page, null where there is nothing to show; then it was said why. */
    byte[] page() {
        if (!container) {
            return one;
        }
        if (many.size() == 0) {
            messages.say(operand + ": no Form 8-K in it");
            return null;
        }
        return many.toBytes(skipped);
    }

    /** Whether something could not be read. */
    boolean anyFailed() {
        return anyFailed;
    }

    private void one(String name, String text, List<Filing> filings) throws NotAnEightKException {
        if (filings.size() > 1 || number > 1) {
            String holds = filings.size() == 1 ? "1 filing" : filings.size() + " filings";
            String shown = "; the page shows number " + number + ", --filing shows another";
            boolean there = number <= filings.size();
            messages.say(name + ": it holds " + holds + (there ? shown : ""));
            if (!there) {
                anyFailed = true;
                return;
            }
        }
        SourceText source = new SourceText(name, text);
        int count = 0;
        for (RawSubmission submission : SubmissionReader.read(source)) {
            if (FormRecognition.of(source, submission).eightK() && ++count == number) {
                one =
                        FilingPage.of(
                                filings.get(number - 1),
                                source,
                                submission.lines(),
                                MainDocument.parts(source, submission));
            }
        }
    }

    private void fail(Input input, Failure.Kind kind, String message) {
        fail(new Failure(input.name(), 0, kind, message));
    }

    private void fail(Failure failure) {
        anyFailed = true;
        many.addFailure(failure.source(), failure.message());
        messages.say(failure);
    }
}
