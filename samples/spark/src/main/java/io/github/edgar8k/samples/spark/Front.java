package io.github.edgar8k.samples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the first bytes of a file say that it is. */
enum Front {
    GZIP,
    TAR,
    ZIP,
    OTHER;

    private static final int LENGTH = 512;
    private static final int TAR_MAGIC_AT = 257;
    private static final byte[] TAR_MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);

    /**
     * Looks at them and goes back.
     *
     * @param in can mark
     */
    static Front of(InputStream in) throws IOException {
        in.mark(LENGTH);
        Front front = of(in.readNBytes(LENGTH));
        in.reset();
        return front;
    }

    static Front of(byte[] bytes) {
        int magicEnd = TAR_MAGIC_AT + TAR_MAGIC.length;
        if (bytes.length >= magicEnd
                && Arrays.equals(bytes, TAR_MAGIC_AT, magicEnd, TAR_MAGIC, 0, TAR_MAGIC.length)) {
            return TAR;
        }
        if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            return GZIP;
        }
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
        return zip && bytes[3] == 4 ? ZIP : OTHER;
    }
}
