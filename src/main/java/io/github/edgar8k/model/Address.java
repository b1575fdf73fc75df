package io.github.edgar8k.model;

import java.util.List;

/**
 * An address of principal executive offices.
 *
 * @param text the printed address without the ZIP code at its end, lines joined with a blank or
 *     comma
 * @param street street lines, empty where they can't be told with certainty
 * @param city null where it can't be told with certainty
 * @param stateOrProvince USPS code where it is one, else as printed, or null
 * @param zipCode ZIP or postal code as printed
 * @param country null where none is printed
 */
public record Address(
        String text,
        List<String> street,
        String city,
        String stateOrProvince,
        String zipCode,
        String country) {
    public Address {
        street = List.copyOf(street);
    }
}
