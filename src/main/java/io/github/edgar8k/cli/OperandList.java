package io.github.edgar8k.cli;

import io.github.edgar8k.source.Inputs;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Operands that stand in a file, one a line or each ended by NUL. Each is opened once it is read.
 */
final class OperandList {
    private static final int LONGEST = 64 * 1024;

    private OperandList() {}

    /**
     * Opens what the list names, until no more are wanted.
     *
     * @param name of the list, {@code -} for standard input
     */
    static void open(String name, boolean nulSeparated, InputStream standardInput, Inputs inputs)
            throws IOException {
        if (name.equals("-")) {
            open(new BufferedInputStream(standardInput), nulSeparated, inputs);
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(name)))) {
            open(in, nulSeparated, inputs);
        }
    }

    private static void open(InputStream in, boolean nulSeparated, Inputs inputs)
            throws IOException {
        int separator = nulSeparated ? 0 : '\n';
        ByteArrayOutputStream operand = new ByteArrayOutputStream();
        boolean more = true;
        for (int b = in.read(); b >= 0 && more; b = in.read()) {
            if (b != separator) {
                operand.write(b);
                if (operand.size() > LONGEST) {
                    throw new IOException("a name in it is longer than " + LONGEST + " bytes");
                }
            } else {
                more = openOne(operand, inputs);
            }
        }
        if (more) {
            openOne(operand, inputs);
        }
    }

    private static boolean openOne(ByteArrayOutputStream operand, Inputs inputs) {
        if (operand.size() == 0) {
            return true;
        }
        String name = operand.toString(StandardCharsets.UTF_8);
        operand.reset();
        return inputs.open(name);
    }
}
