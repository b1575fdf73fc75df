package io.github.edgar8k.html;

import java.util.HashMap;
import java.util.Map;

/** The style attributes of one document, each read once. */
final class Styles {
    /** Style attributes repeat; documents with more different ones than this gain nothing. */
    private static final int REMEMBERED = 2_000;

    private final Map<String, Css> known = new HashMap<>();

    Css of(String style) {
        if (style.isEmpty()) {
            return Css.NONE;
        }
        Css css = known.get(style);
        if (css == null) {
            css = new CssReader().read(style);
            if (known.size() < REMEMBERED) {
                known.put(style, css);
            }
        }
        return css;
    }
}
