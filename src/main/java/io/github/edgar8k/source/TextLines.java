package io.github.edgar8k.source;

/**
 * The lines of one document as the lexer reads them, each knowing the lines of the input that it
 * comes from. A line's text has no line end; with {@code stuffed}, one level of the PEM wrapper's
 * dash-stuffing ("- " before a "-") is undone (RFC 1421, section 4.3.2.3 through 4.4).
 */
public final class TextLines {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] firstLines;
    private final int[] lastLines;
    private final int offset;

    private TextLines(
            String text, int[] starts, int[] ends, int[] firstLines, int[] lastLines, int offset) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.firstLines = firstLines;
        this.lastLines = lastLines;
        this.offset = offset;
    }

    /** The lines of {@code source} between two offsets, which may stand inside a line. */
    public static TextLines of(SourceText source, int from, int to, boolean stuffed) {
        if (to <= from) {
            return new TextLines(source.text(), new int[0], new int[0], null, null, 1);
        }
        int first = source.lineAt(from);
        int last = source.lineAt(to - 1);
        int[] starts = new int[last - first + 1];
        int[] ends = new int[starts.length];
        String text = source.text();
        for (int line = first; line <= last; line++) {
            int start = Math.max(from, source.start(line));
            int end = Math.max(start, Math.min(to, source.end(line)));
            if (stuffed && end - start > 2 && text.startsWith("- -", start)) {
                start += 2;
            }
            starts[line - first] = start;
            ends[line - first] = end;
        }
        return new TextLines(text, starts, ends, null, null, first);
    }

    /**
     * Lines that were laid out from another form of the document.
     *
     * @param text the lines joined with LF, with no LF at the end
     * @param firstLines for each line the first line of the input that it comes from
     * @param lastLines for each line the last one
     */
    public static TextLines laidOut(String text, int[] firstLines, int[] lastLines) {
        int[] starts = new int[firstLines.length];
        int[] ends = new int[firstLines.length];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            int end = text.indexOf('\n', at);
            starts[i] = at;
            ends[i] = end < 0 ? text.length() : end;
            at = ends[i] + 1;
        }
        return new TextLines(text, starts, ends, firstLines, lastLines, 0);
    }

    public int size() {
        return starts.length;
    }

    /** The text of line {@code i}, counted from 0 in this document. */
    public String get(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The text that the lines stand in. */
    public String text() {
        return text;
    }

    /** Offset of line {@code i}'s first character in {@link #text}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind line {@code i}'s last character. */
    public int end(int i) {
        return ends[i];
    }

    /** Whether line {@code i} begins with a form feed. */
    public boolean startsPage(int i) {
        return starts[i] < ends[i] && text.charAt(starts[i]) == '\f';
    }

    /** How many characters line {@code i} has. */
    public int length(int i) {
        return ends[i] - starts[i];
    }

    /** The first line of the input, 1-based, that line {@code i} comes from. */
    public int firstLine(int i) {
        return firstLines == null ? offset + i : firstLines[i];
    }

    /** The last line of the input, 1-based, that line {@code i} comes from. */
    public int lastLine(int i) {
        return lastLines == null ? offset + i : lastLines[i];
    }
}
