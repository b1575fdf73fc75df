package io.github.edgar8k.model;

/**
 * A person (or firm) who signs.
 *
 * @param name as printed, null on a blank signature line
 * @param title as printed, lines joined; null where none is printed
 * @param signed whether a conformed signature (/s/, /S/, \s\, //) is printed
 */
public record Signatory(String name, String title, boolean signed) {}
