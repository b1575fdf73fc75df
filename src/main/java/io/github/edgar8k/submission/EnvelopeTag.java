package io.github.edgar8k.submission;

/**
 * The tags that hold a submission together. They count only at a line's start, in any case: a
 * document may have them anywhere else in its text.
 */
enum EnvelopeTag {
    /** No envelope tag. */
    NONE(""),
    SEC_DOCUMENT("<SEC-DOCUMENT>"),
    IMS_DOCUMENT("<IMS-DOCUMENT>"),
    SEC_HEADER("<SEC-HEADER>"),
    IMS_HEADER("<IMS-HEADER>"),
    SUBMISSION("<SUBMISSION>"),
    DOCUMENT("<DOCUMENT>"),
    TEXT("<TEXT>"),
    END_SEC_DOCUMENT("</SEC-DOCUMENT>"),
    END_IMS_DOCUMENT("</IMS-DOCUMENT>"),
    END_SEC_HEADER("</SEC-HEADER>"),
    END_IMS_HEADER("</IMS-HEADER>"),
    END_SUBMISSION("</SUBMISSION>"),
    END_DOCUMENT("</DOCUMENT>"),
    END_TEXT("</TEXT>");

    private static final EnvelopeTag[] TAGS = values();
    private static final int FIRST_START = SEC_DOCUMENT.ordinal();
    private static final int FIRST_END = END_SEC_DOCUMENT.ordinal();

    private final String tag;

    EnvelopeTag(String tag) {
        this.tag = tag;
    }

    int length() {
        return tag.length();
    }

    /**
     * The tag that stands at {@code at}, where a "&lt;" is. Two letters rule out nearly every line
     * of HTML, where this is asked most.
     */
    static EnvelopeTag at(String text, int at) {
        if (at + 5 >= text.length()) {
            return NONE;
        }
        char slash = text.charAt(at + 1);
        int first = (slash == '/' ? text.charAt(at + 2) : slash) | 0x20;
        int second = (slash == '/' ? text.charAt(at + 3) : text.charAt(at + 2)) | 0x20;
        if (first == 'd' && second == 'o') {
            return slash == '/' ? END_DOCUMENT.or(NONE, text, at) : DOCUMENT.or(NONE, text, at);
        }
        if (first == 't' && second == 'e') {
            return slash == '/' ? END_TEXT.or(NONE, text, at) : TEXT.or(NONE, text, at);
        }
        boolean header = first == 's' && (second == 'e' || second == 'u');
        if (!header && !(first == 'i' && second == 'm')) {
            return NONE;
        }
        for (int i = slash == '/' ? FIRST_END : FIRST_START; i < TAGS.length; i++) {
            if (TAGS[i].matches(text, at)) {
                return TAGS[i];
            }
        }
        return NONE;
    }

    private EnvelopeTag or(EnvelopeTag other, String text, int at) {
        return matches(text, at) ? this : other;
    }

    /** Whether this tag stands at {@code at}. */
    boolean matches(String text, int at) {
        return this != NONE && text.regionMatches(true, at, tag, 0, tag.length());
    }

    boolean isEnvelope() {
        return this == SEC_DOCUMENT || this == IMS_DOCUMENT;
    }

    boolean isHeader() {
        return this == SEC_HEADER || this == IMS_HEADER;
    }

    boolean isHeaderEnd() {
        return this == END_SEC_HEADER || this == END_IMS_HEADER;
    }

    boolean isEnvelopeEnd() {
        return this == END_SEC_DOCUMENT || this == END_IMS_DOCUMENT || this == END_SUBMISSION;
    }
}
