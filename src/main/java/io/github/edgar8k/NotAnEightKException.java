package io.github.edgar8k;

import java.io.IOException;

/**
 * The input is not a Form 8-K, or not one that can be read. The message says what it looks like.
 */
public final class NotAnEightKException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean unreadableEightK;

    /**
     * @param message without the name of the input and without control characters
     * @param line 1-based line of the input that shows it
     */
    public NotAnEightKException(String message, int line) {
        this(message, line, false);
    }

    /**
     * @param unreadableEightK whether it is a Form 8-K all the same, one that can't be read
     */
    public NotAnEightKException(String message, int line, boolean unreadableEightK) {
        super(message);
        this.line = line;
        this.unreadableEightK = unreadableEightK;
    }

    /** The line of the input, 1-based, that shows what it is. */
    public int line() {
        return line;
    }

    /**
     * Whether it is a Form 8-K whose main document can't be read: a PDF file, or HTML that is too
     * large.
     */
    public boolean isUnreadableEightK() {
        return unreadableEightK;
    }
}
