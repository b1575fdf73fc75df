package io.github.edgar8k.catalogue;

/**
 * EDGAR's submission types of the Form 8-K family. The names are exact: a test for the prefix "8-K"
 * would also take what EDGAR may add tomorrow. The list is that of the EDGAR Filer Manual.
 */
public enum SubmissionType {
    /** Current report. */
    CURRENT_REPORT("8-K"),
    /** Successor issuer whose securities count as registered under Section 12(b) (Rule 12g-3). */
    SUCCESSOR_12B("8-K12B"),
    /** Successor issuer whose securities count as registered under Section 12(g) (Rule 12g-3). */
    SUCCESSOR_12G3("8-K12G3"),
    /** Successor issuer that assumes the duty to report under Section 15(d) (Rule 15d-5). */
    SUCCESSOR_15D5("8-K15D5");

    private static final String AMENDMENT = "/A";
    private static final SubmissionType[] VALUES = values();

    private final String edgarName;

    SubmissionType(String edgarName) {
        this.edgarName = edgarName;
    }

    /** EDGAR's name of the type, for an original filing; an amendment has "/A" behind it. */
    public String edgarName() {
        return edgarName;
    }

    /** Whether EDGAR's submission type or document type {@code type} is of the 8-K family. */
    public static boolean isEightK(String type) {
        return of(type) != null;
    }

    /** Whether it is an amendment of the 8-K family. */
    public static boolean isAmendment(String type) {
        return isEightK(type) && type.strip().length() > of(type).edgarName.length();
    }

    /** The type that {@code type}, with or without "/A", in any case, names; null for another. */
    public static SubmissionType of(String type) {
        if (type == null) {
            return null;
        }
        String name = type.strip();
        int end = name.length();
        if (end > 2 && name.regionMatches(true, end - 2, AMENDMENT, 0, 2)) {
            end -= 2;
        }
        for (SubmissionType known : VALUES) {
            if (known.edgarName.length() == end
                    && name.regionMatches(true, 0, known.edgarName, 0, end)) {
                return known;
            }
        }
        return null;
    }
}
