package io.github.edgar8k.json;

import java.io.IOException;

/**
 * A text that is not a filing as {@link FilingJson} writes it. The message says where, and holds no
 * control characters.
 */
public final class FilingJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;

    FilingJsonException(String path, int line, String problem) {
        super(printable(path + " (line " + line + "): " + problem));
        this.path = path;
        this.line = line;
    }

    /**
     * The value at fault as jq names it: {@code .items[0].lines.first}; {@code .} for the whole.
     */
    public String path() {
        return path;
    }

    /** The line of the text that the value starts in, 1-based. */
    public int line() {
        return line;
    }

    private static String printable(String message) {
        StringBuilder printable = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            printable.append(Character.isISOControl(c) ? '?' : c);
        }
        return printable.toString();
    }
}
