package io.github.edgar8k.submission;

/** Files of other kinds, told by how their decoded bytes begin. */
final class FileKind {
    private static final int SAMPLE = 4096;

    /**
     * First characters and what they are the sign of. The bytes were decoded as windows-1252, so
     * that 0x89 is a per mille sign and 0x8B a quotation mark.
     */
    private static final String[][] SIGNATURES = {
        {"\u2030PNG", "a PNG image"},
        {"\u0089PNG", "a PNG image"},
        {"GIF8", "a GIF image"},
        {"\u00FF\u00D8\u00FF", "a JPEG image"},
        {"II*\u0000", "a TIFF image"},
        {"MM\u0000*", "a TIFF image"},
        {"BM\u0000", "a bitmap image"},
        {"%PDF-", "a PDF file"},
        {"%!PS", "a PostScript file"},
        {"PK\u0003\u0004", "a zip archive"},
        {"PK\u0005\u0006", "an empty zip archive"},
        {"\u001F\u2039", "a gzip file"},
        {"\u001F\u008B", "a gzip file"},
        {"BZh", "a bzip2 file"},
        {"\u00FD7zXZ", "an xz file"},
        {"7z\u00BC\u00AF", "a 7-Zip archive"},
        {"Rar!", "a RAR archive"},
        {"\u00D0\u00CF\u0011\u00E0", "an old Office file"},
        {"{\\rtf", "a rich text (RTF) file"},
        {"\u007FELF", "a program"},
        {"\u00CA\u00FE\u00BA\u00BE", "a Java class file"},
        {"SIMPLE  =", "a FITS file"}
    };

    private static final int TAR_MAGIC_AT = 257;

    private FileKind() {}

    /**
     * Whether a text is an archive, which may hold submissions as they are: its members are not
     * filings that stand one after the other.
     */
    static boolean isArchive(String text) {
        return text.startsWith("PK\u0003\u0004") || isTar(text, 0);
    }

    private static boolean isTar(String text, int from) {
        return text.startsWith("ustar", from + TAR_MAGIC_AT)
                && text.charAt(from + TAR_MAGIC_AT - 1) <= ' ';
    }

    /** What the text between two offsets is, with its article; null for what may be a document. */
    static String of(String text, int from, int to) {
        for (String[] signature : SIGNATURES) {
            if (text.startsWith(signature[0], from)) {
                return signature[1];
            }
        }
        if (isTar(text, from)) {
            return "a tar archive";
        }
        char[] sample = text.substring(from, Math.min(to, from + SAMPLE)).toCharArray();
        int controls = 0;
        for (char c : sample) {
            if (c == 0
                    || c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                controls++;
            }
        }
        return controls * 20 > sample.length ? "binary data" : null;
    }
}
