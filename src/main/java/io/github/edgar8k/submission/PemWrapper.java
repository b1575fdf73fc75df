package io.github.edgar8k.submission;

import io.github.edgar8k.source.SourceText;

/**
 * The Privacy-Enhanced Mail wrapper (RFC 1421) that EDGAR put around submissions until about 2011.
 * A document may quote its lines, so the reader asks for them only where a submission begins or
 * ends.
 */
final class PemWrapper {
    private static final String BEGIN = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
    private static final String END = "-----END PRIVACY-ENHANCED MESSAGE-----";

    /** More lines than any encapsulated header had. */
    private static final int HEADER_LINES = 40;

    private PemWrapper() {}

    static boolean beginsAt(SourceText source, int line) {
        return source.text().startsWith(BEGIN, source.start(line));
    }

    static boolean endsAt(SourceText source, int line) {
        return source.text().startsWith(END, source.start(line));
    }

    /** Whether the wrapper's end stands at {@code line} and nothing of its submission follows. */
    static boolean closesAt(SourceText source, int line) {
        if (!endsAt(source, line)) {
            return false;
        }
        int next = Blanks.nextFilled(source, line + 1);
        return next > source.lineCount() || next > 0 && beginsAt(source, next);
    }

    /** The first line behind the encapsulated header that begins at {@code line}. */
    static int body(SourceText source, int line) {
        int last = Math.min(source.lineCount(), line + HEADER_LINES);
        for (int i = line + 1; i <= last; i++) {
            if (Blanks.isBlank(source, i)) {
                return i + 1;
            }
            if (source.text().charAt(source.start(i)) == '<') {
                return i;
            }
        }
        return line + 1;
    }

    /** The line of the wrapper's beginning that belongs to what begins at {@code line}, or that. */
    static int before(SourceText source, int line) {
        int first = Math.max(1, line - HEADER_LINES);
        for (int i = line - 1; i >= first; i--) {
            if (source.text().charAt(source.start(i)) == '-' && beginsAt(source, i)) {
                return body(source, i) == line ? i : line;
            }
        }
        return line;
    }
}
