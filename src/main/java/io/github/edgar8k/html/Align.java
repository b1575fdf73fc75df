package io.github.edgar8k.html;

/** How the lines of a paragraph stand in their column; justified text counts as left. */
enum Align {
    LEFT,
    CENTER,
    RIGHT;

    /** The alignment that a CSS value or an {@code align} attribute names, or null. */
    static Align named(String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (value.equalsIgnoreCase("center") || value.equalsIgnoreCase("middle")) {
            return CENTER;
        }
        if (value.equalsIgnoreCase("right") || value.equalsIgnoreCase("end")) {
            return RIGHT;
        }
        boolean left =
                value.equalsIgnoreCase("left")
                        || value.equalsIgnoreCase("justify")
                        || value.equalsIgnoreCase("start");
        return left ? LEFT : null;
    }
}
