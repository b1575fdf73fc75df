package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;

/** What the last words of an address name: a state, a province, a country. */
final class AddressPlace {
    private AddressPlace() {}

    /** The state's postal abbreviation or the province as printed; null where it is neither. */
    static String stateOf(String words) {
        String usps = Jurisdiction.uspsOf(words);
        return usps != null ? usps : isProvince(words) ? words : null;
    }

    /** A country by its name; no state, and no name so short that it could be an abbreviation. */
    static boolean isCountry(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (bare.equalsIgnoreCase("USA")
                || bare.equalsIgnoreCase("U.S.A")
                || bare.equalsIgnoreCase("United States")) {
            return true;
        }
        return Jurisdiction.uspsOf(bare) == null
                && bare.length() > 3
                && bare.indexOf('(') < 0
                && bare.indexOf(';') < 0
                && Jurisdiction.codeOf(bare) != null
                && !isProvince(bare);
    }

    private static boolean isProvince(String name) {
        String code = Jurisdiction.codeOf(name);
        return code != null
                && code.length() == 2
                && (code.charAt(0) == 'A' || code.equals("B0"))
                && Character.isDigit(code.charAt(1))
                && !name.equalsIgnoreCase("Canada");
    }
}
