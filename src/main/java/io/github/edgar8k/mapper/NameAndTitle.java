package io.github.edgar8k.mapper;

/**
 * A signer's name and the title that may stand behind it on the same line: "Jason Smart, Chief
 * Executive Officer". "Jr.", "III" and "Ph.D." belong to the name.
 *
 * @param name never null
 * @param title null where there is none
 */
record NameAndTitle(String name, String title) {

    /** Cuts a printed line in two. */
    static NameAndTitle of(String line) {
        String text = Phrase.collapsed(line);
        if (text == null) {
            return new NameAndTitle("", null);
        }
        int cut = text.indexOf(',');
        while (cut >= 0) {
            int next = text.indexOf(',', cut + 1);
            String part = text.substring(cut + 1, next < 0 ? text.length() : next);
            if (!SignatureWords.isNameEnding(part)) {
                return cut(text, cut, cut + 1);
            }
            cut = next;
        }
        int dash = text.indexOf(" - ");
        int dashEnd = dash + 3;
        if (dash < 0) {
            dash = text.indexOf(" -- ");
            dashEnd = dash + 4;
        }
        if (dash > 0 && SignatureWords.isOffice(text.substring(dashEnd))) {
            return cut(text, dash, dashEnd);
        }
        int bracket = text.indexOf(" (");
        if (bracket > 0 && text.endsWith(")") && SignatureWords.isOffice(text.substring(bracket))) {
            return cut(text, bracket, bracket + 1);
        }
        return new NameAndTitle(text, null);
    }

    private static NameAndTitle cut(String text, int nameEnd, int titleStart) {
        String title = text.substring(titleStart).strip();
        return new NameAndTitle(text.substring(0, nameEnd).strip(), title.isEmpty() ? null : title);
    }
}
