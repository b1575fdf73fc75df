package io.github.edgar8k;

import java.util.ArrayList;
import java.util.List;

/**
 * The README's fenced blocks, and places between two comments.
 *
 * @param lines its lines
 */
record Readme(List<String> lines) {
    private static final String FENCE = "```";

    /**
     * A fenced block.
     *
     * @param info what stands behind the fence: {@code sh}, {@code text output}
     * @param first index of its first line, that behind the fence
     * @param end index of the closing fence
     */
    record Block(String info, int first, int end, String text) {
        boolean is(String wanted) {
            return info.equals(wanted);
        }

        /** Whether it shows what the block before it prints. */
        boolean isOutput() {
            return info.endsWith(" output");
        }

        /** For people: the line of the README, 1-based, and the block's beginning. */
        String title() {
            String begin = text.strip();
            int end = begin.indexOf('\n');
            return "line " + first + ": " + (end < 0 ? begin : begin.substring(0, end) + " ...");
        }
    }

    static Readme of(String text) {
        return new Readme(text.lines().toList());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).equals(FENCE)) {
                end++;
            }
            String info = lines.get(i).substring(FENCE.length());
            blocks.add(new Block(info, i + 1, end, joined(i + 1, end)));
            i = end;
        }
        return blocks;
    }

    /** What stands between {@code <!-- name -->} and {@code <!-- /name -->}. */
    String between(String name) {
        return joined(lines.indexOf(open(name)) + 1, lines.indexOf(close(name)));
    }

    /** The README with something else in that place. */
    Readme withBetween(String name, String text) {
        return with(lines.indexOf(open(name)) + 1, lines.indexOf(close(name)), text);
    }

    /**
     * The README with {@code text} in place of the lines from {@code first} to before {@code end}.
     */
    Readme with(int first, int end, String text) {
        List<String> changed = new ArrayList<>(lines.subList(0, first));
        changed.addAll(text.lines().toList());
        changed.addAll(lines.subList(end, lines.size()));
        return new Readme(changed);
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        lines.subList(from, to).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String open(String name) {
        return "<!-- " + name + " -->";
    }

    private static String close(String name) {
        return "<!-- /" + name + " -->";
    }
}
