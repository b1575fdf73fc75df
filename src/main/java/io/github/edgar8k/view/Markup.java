package io.github.edgar8k.view;

/** HTML under construction: our own markup as it is, words from a filing escaped. */
final class Markup {
    private static final char UNKNOWN = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private final StringBuilder html = new StringBuilder(1 << 14);

    /** Adds markup of the program's own. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    Markup raw(int number) {
        html.append(number);
        return this;
    }

    /** Adds what another one holds. */
    Markup add(Markup other) {
        html.append(other.html);
        return this;
    }

    /**
     * Adds words, which may hold any character, as text between tags; no attribute takes words from
     * a filing. Control characters come out as their pictures, halves of surrogate pairs as U+FFFD.
     */
    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '&' -> html.append("&amp;");
                case '\t', '\n' -> html.append(c);
                default -> {
                    if (Character.isSurrogate(c)) {
                        i = surrogate(words, i);
                    } else {
                        html.append(visible(c));
                    }
                }
            }
        }
        return this;
    }

    int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** A pair as it is; the index of the last character that was used. */
    private int surrogate(String words, int at) {
        if (at + 1 < words.length()
                && Character.isSurrogatePair(words.charAt(at), words.charAt(at + 1))) {
            html.append(words, at, at + 2);
            return at + 1;
        }
        html.append(UNKNOWN);
        return at;
    }

    /** A character that an HTML page may hold and that nobody overlooks. */
    static char visible(char c) {
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        boolean noCharacter =
                c >= 0x80 && c <= 0x9f || c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE';
        return noCharacter ? UNKNOWN : c;
    }
}
