package io.github.edgar8k.cli;

/** Colours for people, where they see them. */
final class Colour {
    private static final String BOLD = "\u001b[1m";
    private static final String CYAN = "\u001b[36m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean wanted;

    private Colour(boolean wanted) {
        this.wanted = wanted;
    }

    /** None unless standard output is a terminal that can, and nobody said no (no-color.org). */
    static Colour of(Console console) {
        Environment environment = console.environment();
        String no = environment.variable("NO_COLOR");
        return new Colour(
                environment.isTerminal(Environment.STDOUT)
                        && (no == null || no.isEmpty())
                        && !"dumb".equals(environment.variable("TERM")));
    }

    String heading(String text) {
        return in(BOLD + CYAN, text);
    }

    String faint(String text) {
        return in(FAINT, text);
    }

    private String in(String colour, String text) {
        return wanted ? colour + text + PLAIN : text;
    }
}
