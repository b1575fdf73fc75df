package io.github.edgar8k.mapper;

import java.util.List;

/**
 * A signer's name and the title that may stand behind it on the same line: "Jason Smart, Chief
 * Executive Officer", "Jason Smart / Treasurer". "Jr.", "III" and "Ph.D." belong to the name.
 *
 * @param name never null
 * @param title null where there is none
 */
record NameAndTitle(String name, String title) {

    /** What parts the two; the words behind must name an office. */
    private static final List<String> PARTING =
            List.of(" - ", " -- ", " / ", " \u2013 ", " \u2014 ");

    /** Cuts a printed line in two. */
    static NameAndTitle of(String line) {
        return of(line, false);
    }

    /**
     * Cuts a printed line in two.
     *
     * @param joint whether a label says that a title follows: any words may be one
     */
    static NameAndTitle of(String line, boolean joint) {
        String text = Phrase.collapsed(line);
        if (text == null) {
            return new NameAndTitle("", null);
        }
        int cut = text.indexOf(',');
        while (cut >= 0) {
            int next = text.indexOf(',', cut + 1);
            String part = text.substring(cut + 1, next < 0 ? text.length() : next);
            if (!PersonName.isEnding(part)) {
                return cut(text, cut, cut + 1);
            }
            cut = next;
        }
        for (String mark : PARTING) {
            int start = text.indexOf(mark);
            int end = start + mark.length();
            if (start > 0 && (joint || SignatureWords.isOffice(text.substring(end)))) {
                return cut(text, start, end);
            }
        }
        int slash = text.indexOf('/');
        if (slash > 0
                && SignatureWords.mayBePerson(text.substring(0, slash))
                && (joint || SignatureWords.isOffice(text.substring(slash + 1)))) {
            return cut(text, slash, slash + 1);
        }
        int gap = line.strip().indexOf("  ");
        if (gap > 0 && (joint || SignatureWords.isOffice(line.strip().substring(gap)))) {
            return cut(line.strip(), gap, gap);
        }
        int bracket = text.indexOf(" (");
        boolean closed = text.indexOf(')') < 0 || text.endsWith(")");
        if (bracket > 0 && closed && SignatureWords.isOffice(text.substring(bracket))) {
            return cut(text, bracket, bracket + 1);
        }
        return new NameAndTitle(text, null);
    }

    private static NameAndTitle cut(String text, int nameEnd, int titleStart) {
        return new NameAndTitle(
                text.substring(0, nameEnd).strip(), Phrase.collapsed(text.substring(titleStart)));
    }
}
