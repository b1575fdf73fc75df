package io.github.edgar8k.source;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that the user named, in gzip format or not. It is opened with the old classes of java.io:
 * setting up the newer ones takes milliseconds, which is what a run with one file is made of.
 */
record NamedFile(String name, File file, Limits limits) implements Input {
    /** What Java makes of the bytes of an operand that are no UTF-8. */
    private static final char UNKNOWN = '\uFFFD';

    @Override
    public String shortName() {
        return file.getName();
    }

    @Override
    public boolean named() {
        return true;
    }

    @Override
    public long size() {
        return file.length();
    }

    @Override
    public Content read() throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return Content.read(in, in.available(), limits.input()).unpacked(limits.input());
        } catch (FileNotFoundException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** The message is "PATH (REASON)". */
    private String reason(FileNotFoundException e) {
        String message = e.getMessage();
        int from = file.getPath().length() + 2;
        boolean known = message != null && message.length() > from && message.endsWith(")");
        String reason = known ? message.substring(from, message.length() - 1) : message;
        return name.indexOf(UNKNOWN) < 0
                ? reason
                : reason + " (a file whose name is not UTF-8 is read through its folder)";
    }
}
