package io.github.edgar8k.html;

/** Fonts whose letters are drawn as symbols; in them a plain letter may be a check box. */
enum SymbolFont {
    NONE,
    WINGDINGS,
    WINGDINGS_2,
    WEBDINGS;

    /** The font that a font-family list asks for first or among others. */
    static SymbolFont named(String families) {
        int at = Css.find(families, "wingdings");
        if (at >= 0) {
            int digit = at + "wingdings".length();
            while (digit < families.length() && families.charAt(digit) == ' ') {
                digit++;
            }
            boolean two = digit < families.length() && families.charAt(digit) == '2';
            return two ? WINGDINGS_2 : WINGDINGS;
        }
        return Css.find(families, "webdings") >= 0 ? WEBDINGS : NONE;
    }
}
