package io.github.edgar8k.source;

/** What a file's name, or its first bytes, say that it is. */
enum ArchiveKind {
    TAR,
    TAR_GZ,
    ZIP,
    /** One file, or a tar archive whose name doesn't say so. */
    GZ,
    NONE;

    /** Enough of a file's front to tell. */
    static final int FRONT = 512;

    private static final int TAR_MAGIC_AT = 257;
    private static final byte[] TAR_MAGIC = {'u', 's', 't', 'a', 'r'};

    static ArchiveKind ofName(String name) {
        if (endsWith(name, ".tar.gz") || endsWith(name, ".tgz")) {
            return TAR_GZ;
        }
        if (endsWith(name, ".tar")) {
            return TAR;
        }
        if (endsWith(name, ".zip")) {
            return ZIP;
        }
        return endsWith(name, ".gz") ? GZ : NONE;
    }

    /** By the first {@link #FRONT} bytes, or as many as there are. */
    static ArchiveKind ofFront(byte[] front, int length) {
        if (Content.isGzip(front, length)) {
            return GZ;
        }
        if (length > 3 && front[0] == 'P' && front[1] == 'K' && front[2] == 3 && front[3] == 4) {
            return ZIP;
        }
        return isTar(front, length) ? TAR : NONE;
    }

    private static boolean isTar(byte[] front, int length) {
        if (length < FRONT) {
            return false;
        }
        for (int i = 0; i < TAR_MAGIC.length; i++) {
            if (front[TAR_MAGIC_AT + i] != TAR_MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(String name, String suffix) {
        int at = name.length() - suffix.length();
        return at > 0 && name.regionMatches(true, at, suffix, 0, suffix.length());
    }
}
