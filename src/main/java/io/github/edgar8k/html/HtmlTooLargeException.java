package io.github.edgar8k.html;

import java.io.IOException;

/** An HTML document that is beyond the bounds of {@link HtmlTree} and is not laid out at all. */
public final class HtmlTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    HtmlTooLargeException(String message) {
        super(message);
    }
}
