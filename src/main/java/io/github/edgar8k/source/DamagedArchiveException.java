package io.github.edgar8k.source;

import java.io.IOException;

/** An archive can't be read further. */
final class DamagedArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
