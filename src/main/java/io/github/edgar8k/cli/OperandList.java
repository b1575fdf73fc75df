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
 * Operands that stand in a file, one a line (whose end may be CR LF) or each ended by NUL. Each is
 * opened once it is read.
 */
final class OperandList {
    private static final int LONGEST = 64 * 1024;

    private final boolean nulSeparated;
    private final Inputs inputs;
    private final WrittenFiles written;

    private OperandList(boolean nulSeparated, Inputs inputs, WrittenFiles written) {
        this.nulSeparated = nulSeparated;
        this.inputs = inputs;
        this.written = written;
    }

    /**
     * Opens what the list names, until no more are wanted.
     *
     * @param name of the list, {@code -} for standard input
     * @throws IoFailure where it names a file that is being written
     */
    static void open(String name, boolean nulSeparated, Inputs inputs, WrittenFiles written)
            throws IOException {
        OperandList list = new OperandList(nulSeparated, inputs, written);
        if (name.equals("-")) {
            list.open(new BufferedInputStream(inputs.takeStandardInput()));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(name)))) {
            list.open(in);
        }
    }

    private void open(InputStream in) throws IOException {
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
                more = openOne(operand);
            }
        }
        if (more) {
            openOne(operand);
        }
    }

    private boolean openOne(ByteArrayOutputStream operand) throws IOException {
        String name = operand.toString(StandardCharsets.UTF_8);
        operand.reset();
        if (!nulSeparated && name.endsWith("\r")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty()) {
            return true;
        }
        if (name.indexOf('\0') >= 0) {
            throw new IOException("a name in it holds NUL; --null reads names that end in NUL");
        }
        if (written.hold(name)) {
            throw new IoFailure(name, new IOException("it is also the output"));
        }
        return inputs.open(name);
    }
}
