package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;

/** Rules for EDGAR's two-character codes of states and countries. */
final class AgreementPlaces {
    /** Codes of one place: EDGAR has had several for some. */
    private static final String[][] SAME = {{"X1", "US"}};

    private AgreementPlaces() {}

    /** Whether EDGAR has a place of that code; "XX" stands for unknown. */
    static boolean isKnown(String code) {
        return !code.equals("XX") && Jurisdiction.nameOf(code) != null;
    }

    static boolean sameJurisdiction(String a, String b) {
        if (a.equalsIgnoreCase(b)) {
            return true;
        }
        for (String[] row : SAME) {
            if (row[0].equals(a) && row[1].equals(b) || row[1].equals(a) && row[0].equals(b)) {
                return true;
            }
        }
        String name = Jurisdiction.nameOf(a);
        return name != null && name.equalsIgnoreCase(Jurisdiction.nameOf(b));
    }
}
