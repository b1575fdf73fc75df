package io.github.edgar8k.html;

/**
 * The style attributes of one document, each read once or a few times: a table without chains, in
 * which the last of two that fall together stays. Hashing whole attributes would cost as much as
 * reading the elements.
 */
final class Styles {
    private static final int SLOTS = 1024;

    private final String[] known = new String[SLOTS];
    private final Css[] read = new Css[SLOTS];

    Css of(String style) {
        int length = style.length();
        if (length == 0) {
            return Css.NONE;
        }
        int slot = length;
        for (int quarter = 1; quarter <= 4; quarter++) {
            slot = slot * 31 + style.charAt((length * quarter - 1) / 4);
            slot = slot * 31 + style.charAt(Math.max(0, (length * quarter - 1) / 4 - 3));
        }
        slot &= SLOTS - 1;
        if (!style.equals(known[slot])) {
            known[slot] = style;
            read[slot] = new CssReader().read(style);
        }
        return read[slot];
    }
}
