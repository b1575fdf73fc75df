package io.github.edgar8k.source;

/**
 * How much of an input is taken in before it is refused.
 *
 * @param maxInput largest input in bytes, decompressed
 * @param maxMember largest member of an archive in bytes
 * @param maxMembers most members of one archive, those of archives inside it included
 */
public record Limits(long maxInput, long maxMember, int maxMembers) {
    /** 512 MiB an input and a member, a million members. */
    public static final Limits DEFAULT = new Limits(512L << 20, 512L << 20, 1_000_000);

    /** The largest number of bytes that an array holds on every Java run-time. */
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    public Limits {
        maxInput = Math.min(maxInput, LARGEST);
        maxMember = Math.min(maxMember, LARGEST);
    }

    /** The refusal of an input of more than {@link #maxInput} bytes. */
    Bound input() {
        return new Bound(maxInput, "--max-input");
    }

    /** The refusal of a member of more than {@link #maxMember} bytes. */
    Bound member() {
        return new Bound(maxMember, "--max-member");
    }
}
