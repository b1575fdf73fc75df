package io.github.edgar8k.html;

/** Check boxes and bullets: which characters, in which font, are drawn as one. */
final class Symbols {
    static final String TICKED = "[X]";

    /** The blank inside must not be a place to break the line. */
    static final String EMPTY = "[" + FlowText.NO_BREAK + "]";

    static final String BULLET = "\u2022";

    private Symbols() {}

    /**
     * What a character stands for as text: {@link #TICKED}, {@link #EMPTY}, {@link #BULLET}, or
     * null where it stands for itself. Characters of the private area U+F020 to U+F0FF are the
     * letters of a symbol font.
     */
    static String of(int character, SymbolFont font) {
        if (character < 0x80 && font == SymbolFont.NONE) {
            return null;
        }
        if (character >= 0xF020 && character <= 0xF0FF) {
            String drawn = drawn(character - 0xF000, orWingdings(font));
            return drawn == null ? BULLET : drawn;
        }
        String drawn = font == SymbolFont.NONE ? null : drawn(character, font);
        return drawn == null ? unicode(character) : drawn;
    }

    private static SymbolFont orWingdings(SymbolFont font) {
        return font == SymbolFont.NONE ? SymbolFont.WINGDINGS : font;
    }

    private static String unicode(int character) {
        return switch (character) {
            case 0x2610, 0x25A1, 0x25A2, 0x25FB, 0x25FD, 0x2B1C -> EMPTY;
            case 0x274F, 0x2750, 0x2751, 0x2752, 0x1F78E, 0x1F790 -> EMPTY;
            case 0x2611, 0x2612, 0x2327, 0x22A0, 0x1F5F5, 0x1F5F7, 0x1F5F9 -> TICKED;
            default -> null;
        };
    }

    private static String drawn(int letter, SymbolFont font) {
        return switch (font) {
            case WINGDINGS -> wingdings(letter);
            case WINGDINGS_2 -> wingdings2(letter);
            case WEBDINGS -> letter == 'c' ? EMPTY : null;
            case NONE -> null;
        };
    }

    private static String wingdings(int letter) {
        return switch (letter) {
            case 'o', 'p', 'q', 'r', 0xA8 -> EMPTY;
            case 'x', 0xFD, 0xFE -> TICKED;
            case 'l', 'n', 's', 't', 'u', 'v', 0x9F, 0xA7, 0xB7, 0xD8 -> BULLET;
            default -> null;
        };
    }

    private static String wingdings2(int letter) {
        return switch (letter) {
            case '0', '1', '2', '3', '*', 0xA2, 0xA3, 0xA4 -> EMPTY;
            case 'Q', 'R', 'S', 'T' -> TICKED;
            case 0x96, 0x97, 0x98 -> BULLET;
            default -> null;
        };
    }

    /**
     * A letter of Wingdings that lost its font where it stands alone, as documents often have it.
     */
    static String strayed(char character) {
        return switch (character) {
            case '\u00A8' -> EMPTY;
            case '\u00FE', '\u00FD' -> TICKED;
            default -> null;
        };
    }
}
