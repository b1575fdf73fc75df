package io.github.edgar8k.mapper;

/**
 * A label of a signature block and its value: "Name: X", "Title: X", "Its: X". A label without a
 * colon ("Its President") is a part of the title.
 *
 * @param ofTitle whether it labels the title, else the name
 * @param value null where nothing stands behind the colon
 */
record SignatureLabel(boolean ofTitle, String value) {

    /** The label that a cell begins with, or null. */
    static SignatureLabel read(String cell) {
        int colon = cell.indexOf(':');
        if (colon <= 0 || colon > 24) {
            return null;
        }
        String label = Phrase.collapsed(cell.substring(0, colon));
        if (label == null) {
            return null;
        }
        boolean title;
        switch (label.toLowerCase(java.util.Locale.ROOT)) {
            case "name",
                    "print name",
                    "printed name",
                    "typed name",
                    "name and title",
                    "name/title" ->
                    title = false;
            case "title", "its", "capacity", "position", "office", "title/capacity" -> title = true;
            default -> {
                return null;
            }
        }
        int from = colon + 1;
        while (from < cell.length() && (cell.charAt(from) == ' ' || cell.charAt(from) == '_')) {
            from++;
        }
        return new SignatureLabel(title, Phrase.collapsed(cell.substring(from)));
    }

    /** Whether a cell is a label only. */
    static boolean isEmpty(String cell) {
        SignatureLabel label = read(cell);
        return label != null && label.value() == null;
    }
}
