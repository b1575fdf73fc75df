package io.github.edgar8k.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Runs the command line inside the test: streams and terminals are the test's. */
final class InProcess {
    private byte[] in = {};
    private Set<Integer> terminals = Set.of();
    private Map<String, String> variables = Map.of();

    /** What a run left behind. */
    record Result(int status, String out, String err) {
        /** Its lines on standard output. */
        String[] lines() {
            return out.isEmpty() ? new String[0] : out.split("\n");
        }
    }

    static Result run(String... arguments) {
        return new InProcess().with(arguments);
    }

    InProcess in(byte[] bytes) {
        in = bytes;
        return this;
    }

    InProcess terminals(Integer... descriptors) {
        terminals = Set.of(descriptors);
        return this;
    }

    InProcess variables(Map<String, String> values) {
        variables = values;
        return this;
    }

    Result with(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(out, arguments);
    }

    /** With another standard output; the result only has what was written if it kept it. */
    Result with(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment() {
                    @Override
                    public boolean isTerminal(int descriptor) {
                        return terminals.contains(descriptor);
                    }

                    @Override
                    public String variable(String name) {
                        return variables.get(name);
                    }
                };
        Console console =
                new Console(new ByteArrayInputStream(in), out, new Messages(err), environment);
        int status = Edgar8k.run(arguments, console);
        String text =
                out instanceof ByteArrayOutputStream kept
                        ? kept.toString(StandardCharsets.UTF_8)
                        : "";
        return new Result(status, text, err.toString(StandardCharsets.UTF_8));
    }
}
