package io.github.edgar8k.mapper;

import java.util.Locale;

/** What a comparison gave. */
public enum AgreementVerdict {
    AGREES,
    DISAGREES,
    /** One of the two places says nothing. */
    UNKNOWN;

    /** In lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
