package io.github.edgar8k.mapper;

/** What a comparison gave. */
public enum AgreementVerdict {
    AGREES,
    DISAGREES,
    /** One of the two places says nothing. */
    UNKNOWN
}
