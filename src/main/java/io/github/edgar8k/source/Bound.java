package io.github.edgar8k.source;

import java.io.IOException;

/**
 * A number of bytes and the option that sets it.
 *
 * @param bytes the most that is read
 * @param option as the user would write it
 */
record Bound(long bytes, String option) {
    IOException exceeded() {
        return new IOException("larger than " + bytes + " bytes (" + option + " sets the bound)");
    }
}
