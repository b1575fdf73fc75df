package io.github.edgar8k.mapper;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The address that the facts of one registrant give (dei, {@code EntityAddress...}). */
final class TaggedAddress {
    private static final String CITY = "EntityAddressCityOrTown";
    private static final String[] PLACE = {
        CITY, "EntityAddressStateOrProvince", "EntityAddressCountry"
    };

    private final Map<String, CoverFact> facts;

    TaggedAddress(Map<String, CoverFact> facts) {
        this.facts = facts;
    }

    /** The fact that the address begins with, or null where there is none but a ZIP code. */
    CoverFact first() {
        for (int i = 1; i <= 3; i++) {
            CoverFact line = fact("EntityAddressAddressLine" + i);
            if (line != null) {
                return line;
            }
        }
        for (String name : PLACE) {
            if (fact(name) != null) {
                return fact(name);
            }
        }
        return null;
    }

    /** The address as a whole; {@link #first} is not null. */
    Address whole() {
        List<String> lines = street();
        StringBuilder place = new StringBuilder();
        for (String name : PLACE) {
            CoverFact fact = fact(name);
            if (fact != null) {
                place.append(place.length() > 0 ? ", " : "").append(fact.value());
            }
        }
        if (place.length() > 0) {
            lines.add(place.toString());
        }
        CoverFact zip = facts.get("EntityAddressPostalZipCode");
        return AddressReader.read(lines, zip == null ? null : zip.value());
    }

    /**
     * The city's fact where the printed words name it but do not tell it from the street; or null.
     */
    CoverFact untoldCity(Address printed) {
        CoverFact city = fact(CITY);
        return city != null
                        && printed.city() == null
                        && printed.text() != null
                        && printed.text().contains(city.value())
                ? city
                : null;
    }

    /** The printed address with street and city told apart. */
    Address parted(Address printed) {
        return new Address(
                printed.text(),
                street(),
                fact(CITY).value(),
                printed.stateOrProvince(),
                printed.zipCode(),
                printed.country());
    }

    private List<String> street() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            CoverFact line = fact("EntityAddressAddressLine" + i);
            if (line != null) {
                lines.add(line.value());
            }
        }
        return lines;
    }

    private CoverFact fact(String name) {
        CoverFact fact = facts.get(name);
        return fact == null || fact.value().isBlank() ? null : fact;
    }
}
