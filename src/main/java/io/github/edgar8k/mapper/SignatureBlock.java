package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** One or several registrants' names and the signatures under them, while they are read. */
final class SignatureBlock {
    private static final int LONGEST_NAME = 400;

    /** Registrants have the block's signers each: more of both are nobody's report. */
    static final int MOST = 500;

    /** Index of the first line in the part. */
    private final int firstLine;

    /** Column of the first cell. */
    private final int column;

    private int lastLine;
    private final List<StringBuilder> registrants = new ArrayList<>(1);
    private final List<SignerLines> signers = new ArrayList<>(1);

    SignatureBlock(int firstLine, int column) {
        this.firstLine = firstLine;
        this.column = column;
        this.lastLine = firstLine;
    }

    int firstLine() {
        return firstLine;
    }

    int column() {
        return column;
    }

    int lastLine() {
        return lastLine;
    }

    void reach(int line) {
        lastLine = Math.max(lastLine, line);
    }

    boolean isNamed() {
        return !registrants.isEmpty();
    }

    void addRegistrant(String name) {
        if (registrants.size() < MOST) {
            registrants.add(new StringBuilder(name));
        }
    }

    /** The registrant's name goes on in the next line. */
    void continueRegistrant(String name) {
        if (lastRegistrant().length() < LONGEST_NAME) {
            Phrase.append(lastRegistrant(), name);
        }
    }

    StringBuilder lastRegistrant() {
        return registrants.get(registrants.size() - 1);
    }

    List<SignerLines> signers() {
        return signers;
    }

    /** The registrants' names as printed; one null where none is. */
    List<String> registrants() {
        List<String> names = new ArrayList<>(registrants.size());
        for (StringBuilder registrant : registrants) {
            names.add(name(registrant.toString()));
        }
        if (names.isEmpty()) {
            names.add(null);
        }
        return names;
    }

    private static String name(String printed) {
        int end = printed.length();
        while (end > 0 && " ,;:".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? null : printed.substring(0, end);
    }
}
