package io.github.edgar8k.model;

/**
 * A row of the cover's table of securities registered under Section 12(b) of the Act.
 *
 * @param title title of each class, as printed
 * @param tradingSymbol as printed, null where none
 * @param exchange name of each exchange on which registered, as printed
 */
public record Security(String title, String tradingSymbol, String exchange) {}
