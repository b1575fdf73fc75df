package io.github.edgar8k.model;

import java.util.List;

/**
 * A BUSINESS ADDRESS or MAIL ADDRESS section, values as they stand.
 *
 * @param street STREET 1, STREET 2
 * @param city CITY
 * @param state STATE, EDGAR's two-character code
 * @param zip ZIP
 * @param phone BUSINESS PHONE, null in a mail address
 */
public record FilerAddress(
        List<String> street, String city, String state, String zip, String phone) {
    public FilerAddress {
        street = List.copyOf(street);
    }
}
