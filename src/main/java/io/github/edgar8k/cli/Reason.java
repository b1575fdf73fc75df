package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Exceptions in the words of the shell, without the name of the file. */
final class Reason {
    private Reason() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "No such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "File exists";
        }
        if (e instanceof NotDirectoryException) {
            return "Not a directory";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Threads are memory, too, as Java sees it. */
    static String of(OutOfMemoryError e) {
        return e.getMessage() != null && e.getMessage().contains("native thread")
                ? "the system allows no more threads (ulimit -u); --threads 1 takes the fewest"
                : "too large for the memory of this run; EDGAR8K_JAVA_OPTS=-Xmx8g gives it 8 GiB";
    }

    /** A mistake of this program, in one line that helps to find it. */
    static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "internal error, please report it with the file: "
                + e
                + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
