package io.github.edgar8k.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines for people on standard error. Names and words from files may hold anything, so that what a
 * terminal would take for a command is written as an escape. Safe for several threads.
 */
final class Messages {
    private static final String NAME = "edgar8k: ";
    private static final String ERASE = "\r\u001b[K";
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";
    private static final int LONGEST = 4000;

    private final OutputStream err;
    private boolean transientShown;

    Messages(OutputStream err) {
        this.err = err;
    }

    /** One line with the program's name before it. */
    void say(String message) {
        write(NAME + plain(message) + "\n");
    }

    /** What is wrong with one place of an input. */
    void say(Failure failure) {
        say(failure.place() + ": " + failure.message());
    }

    /** Text of the program's own, which may have several lines. */
    synchronized void write(String text) {
        String erase = transientShown ? ERASE : "";
        transientShown = false;
        send(erase + text);
    }

    /**
     * Shows a line that the next one takes the place of. Only for a terminal, which cuts it off at
     * its right edge, however wide it is just now.
     */
    synchronized void show(String transientLine) {
        transientShown = true;
        send(ERASE + NO_WRAP + transientLine + WRAP);
    }

    /** Takes away what {@link #show} has left. */
    synchronized void erase() {
        if (transientShown) {
            write("");
        }
    }

    private void send(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            // There is nowhere left to say so; the exit status still tells.
        }
    }

    /** The text without characters that a terminal acts on, and not longer than anyone reads. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isHarmless(c)) {
                plain.append(c);
            } else {
                JsonText.escape(c, plain);
            }
        }
        return end < text.length() ? plain.append("...").toString() : plain.toString();
    }

    private static boolean isHarmless(char c) {
        return c >= ' ' && c < 0x7f
                || c > 0x9f
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.LINE_SEPARATOR
                        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
    }
}
