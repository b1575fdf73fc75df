package io.github.edgar8k.cli;

import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.submission.RawDocument;
import io.github.edgar8k.submission.UuDecoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The documents of a submission as the bytes that they were before they were put into it. */
final class ExtractedText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String[] WRAPPERS = {"PDF", "XML", "XBRL"};

    /** A piece of this many characters is written at once. */
    private static final int PIECE = 64 * 1024;

    private final SourceText source;
    private final String text;
    private final boolean oneByteEach;

    /**
     * @param length of the file in bytes: as many as characters where it was not Unicode
     */
    ExtractedText(SourceText source, int length) {
        this.source = source;
        this.text = source.text();
        this.oneByteEach = length == text.length();
    }

    /** Writes one document; returns false where uuencoded data has no end. */
    boolean write(RawDocument document, AtomicFile file) throws IOException {
        int from = unwrappedStart(document);
        int to = unwrappedEnd(document, from);
        int begin = beginLine(document);
        if (begin >= 0) {
            OutputStream out = new BufferedOutputStream(file.stream(), PIECE);
            boolean whole = UuDecoder.decode(text, begin, to, document.stuffed(), out);
            out.flush();
            return whole;
        }
        writeText(from, to, document.stuffed(), file);
        return true;
    }

    /** The name on the "begin" line, null where the document is not uuencoded. */
    String encodedName(RawDocument document) {
        int begin = beginLine(document);
        if (begin < 0) {
            return null;
        }
        int end = source.end(source.lineAt(begin));
        String name = text.substring(Math.min(end, begin + "begin 644 ".length()), end).trim();
        return name.isEmpty() ? null : name;
    }

    /** Where the first filled line begins if it says "begin 644 NAME", else -1. */
    private int beginLine(RawDocument document) {
        int at = skipBlank(unwrappedStart(document), document.textEnd());
        boolean begins =
                text.startsWith("begin ", at)
                        && at + 10 <= document.textEnd()
                        && isOctal(text.charAt(at + 6))
                        && isOctal(text.charAt(at + 7))
                        && isOctal(text.charAt(at + 8))
                        && text.charAt(at + 9) == ' ';
        return begins ? at : -1;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    /** Behind the TEXT tag's line, and behind that of a wrapper. */
    private int unwrappedStart(RawDocument document) {
        int end = document.textEnd();
        int start = skipLineEnd(document.textStart(), end);
        int filled = skipBlank(start, end);
        for (String wrapper : WRAPPERS) {
            String tag = "<" + wrapper + ">";
            if (text.regionMatches(true, filled, tag, 0, tag.length())) {
                return skipLineEnd(filled + tag.length(), end);
            }
        }
        return start;
    }

    /** Before a wrapper's end tag. */
    private int unwrappedEnd(RawDocument document, int start) {
        int end = document.textEnd();
        int filled = end;
        while (filled > start && text.charAt(filled - 1) <= ' ') {
            filled--;
        }
        for (String wrapper : WRAPPERS) {
            String tag = "</" + wrapper + ">";
            int at = filled - tag.length();
            if (at >= start && text.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return end;
    }

    private int skipLineEnd(int at, int end) {
        int next = at;
        if (next < end && text.charAt(next) == '\r') {
            next++;
        }
        return next < end && text.charAt(next) == '\n' ? next + 1 : next;
    }

    private int skipBlank(int at, int end) {
        int next = at;
        while (next < end && text.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    private void writeText(int from, int to, boolean stuffed, AtomicFile file) throws IOException {
        if (!stuffed) {
            writePieces(from, to, file);
            return;
        }
        int kept = from;
        int last = to > from ? source.lineAt(to - 1) : 0;
        for (int line = source.lineAt(from); line <= last; line++) {
            int at = Math.max(from, source.start(line));
            if (to - at > 2 && text.startsWith("- -", at)) {
                writePieces(kept, at, file);
                kept = at + 2;
            }
        }
        writePieces(kept, to, file);
    }

    private void writePieces(int from, int to, AtomicFile file) throws IOException {
        for (int at = from; at < to; ) {
            int end = Math.min(to, at + PIECE);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            file.write(bytes(at, end));
            at = end;
        }
    }

    private byte[] bytes(int from, int to) {
        if (!oneByteEach) {
            return text.substring(from, to).getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            bytes[i - from] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        return bytes;
    }
}
