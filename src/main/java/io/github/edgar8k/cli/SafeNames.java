package io.github.edgar8k.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * File names made from words that nobody vouches for. A name from here is one name and no path,
 * holds nothing that a terminal or a file system acts on, is no device, and is given once; on file
 * systems that don't tell upper from lower case too.
 */
final class SafeNames {
    /** In bytes of UTF-8, so that there is room for what is added. */
    private static final int LONGEST = 180;

    private static final int LONGEST_EXTENSION = 10;
    private static final String SPECIAL = "/\\:*?\"<>|#";
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5",
                    "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
                    "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$", "clock$");

    private final Set<Long> given = new HashSet<>();

    /**
     * A name like {@code wanted}, which may hold any character.
     *
     * @param identity what tells this name's owner from all others; decides what is added to a name
     *     that was given before, or is too long
     * @param suffix put behind the name, safe
     */
    String give(String wanted, String identity, String suffix) {
        String safe = safe(wanted);
        String mark = "-" + Long.toHexString(hash(identity));
        String name = marked(safe, isLong(safe) ? mark : "") + suffix;
        for (int n = 1; !given.add(key(name)); n++) {
            name = marked(safe, n == 1 ? mark : mark + "-" + n) + suffix;
        }
        return name;
    }

    /** Behind the last slash or backslash. */
    static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String safe(String wanted) {
        StringBuilder safe = new StringBuilder(wanted.length());
        int end = Math.min(wanted.length(), 4 * LONGEST);
        for (int at = 0; at < end; ) {
            int c = wanted.codePointAt(at);
            at += Character.charCount(c);
            safe.appendCodePoint(isSafe(c) ? c : '_');
        }
        while (safe.length() > 0 && isDotOrBlank(safe.charAt(safe.length() - 1))) {
            safe.setLength(safe.length() - 1);
        }
        if (safe.length() == 0) {
            return "unnamed";
        }
        char first = safe.charAt(0);
        boolean odd = first == '.' || first == '-' || first == '~' || isDevice(safe.toString());
        return odd ? "_" + safe : safe.toString();
    }

    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> SPECIAL.indexOf(c) < 0 && c != 0xFFFD;
        };
    }

    private static boolean isDotOrBlank(char c) {
        return c == '.' || c == ' ';
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.contains(stem.trim().toLowerCase(Locale.ROOT));
    }

    private static boolean isLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    /** The name, cut off if it is too long, with a mark before its extension. */
    private static String marked(String name, String mark) {
        int dot = name.lastIndexOf('.');
        boolean extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION;
        String stem = extension ? name.substring(0, dot) : name;
        return cut(stem) + mark + (extension ? name.substring(dot) : "");
    }

    private static String cut(String stem) {
        int end = 0;
        for (int bytes = 0; end < stem.length(); ) {
            int c = stem.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                break;
            }
            end += Character.charCount(c);
        }
        return stem.substring(0, end);
    }

    private static long key(String name) {
        return hash(name.toLowerCase(Locale.ROOT));
    }

    /** FNV-1a: the same on every machine. Two names of one hash only get a longer name. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
