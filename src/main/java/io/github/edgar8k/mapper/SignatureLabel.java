package io.github.edgar8k.mapper;

/**
 * A label of a signature block and its value: "Name: X", "Title: X", "Its: X", "Name (print): X". A
 * label without a colon ("Its President") is a part of the title.
 *
 * @param ofTitle whether it labels the title, else the name
 * @param joint whether it labels the name and the title behind it: "Name/Title: X / Treasurer"
 * @param value null where nothing stands behind the colon; its gaps as printed
 */
record SignatureLabel(boolean ofTitle, boolean joint, String value) {

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
        int remark = label.endsWith(")") ? label.indexOf(" (") : -1;
        label = remark > 0 ? label.substring(0, remark) : label;
        boolean title = false;
        boolean joint = false;
        switch (label.toLowerCase(java.util.Locale.ROOT)) {
            case "name", "print name", "printed name", "typed name", "name of signer" -> {}
            case "name and title",
                    "name & title",
                    "name, title",
                    "name/title",
                    "name / title",
                    "print name and title",
                    "printed name and title" ->
                    joint = true;
            case "title",
                    "its",
                    "capacity",
                    "position",
                    "office",
                    "title/capacity",
                    "title of signer" ->
                    title = true;
            default -> {
                return null;
            }
        }
        int from = colon + 1;
        while (from < cell.length() && (cell.charAt(from) == ' ' || cell.charAt(from) == '_')) {
            from++;
        }
        String value = cell.substring(from).strip();
        return new SignatureLabel(title, joint, value.isEmpty() ? null : value);
    }

    /** Whether a cell is a label only. */
    static boolean isEmpty(String cell) {
        SignatureLabel label = read(cell);
        return label != null && label.value() == null;
    }
}
