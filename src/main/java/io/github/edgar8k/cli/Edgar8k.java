package io.github.edgar8k.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.InvalidPathException;

/** The program {@code edgar8k}. */
public final class Edgar8k {
    private Edgar8k() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Console console =
                new Console(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new Messages(new FileOutputStream(FileDescriptor.err)),
                        new Environment.OfProcess());
        int status = run(arguments, console);
        if (status != ExitCode.OK) {
            // Everything is written by now, and System.exit initialises logging first.
            Runtime.getRuntime().halt(status);
        }
    }

    /** Runs one command. */
    static int run(String[] arguments, Console console) {
        try {
            ParseJob job = PlainArguments.job(arguments);
            return job != null ? ParseRun.run(job, console) : Commands.run(arguments, console);
        } catch (OutOfMemoryError e) {
            console.messages().say(Reason.of(e));
        } catch (InvalidPathException e) {
            String why = ": cannot be a file's name in this locale; it can in LC_ALL=C.UTF-8";
            console.messages().say(e.getInput() + why);
        } catch (RuntimeException | StackOverflowError e) {
            console.messages().say(Reason.internal(e));
        }
        return ExitCode.FAILED;
    }
}
