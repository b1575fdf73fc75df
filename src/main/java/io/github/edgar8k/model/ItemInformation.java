package io.github.edgar8k.model;

/**
 * An ITEM INFORMATION line of the header.
 *
 * @param text as it stands there, null where the line is blank (1997 to 2001)
 * @param number the item that it names, null where that can't be told
 */
public record ItemInformation(String text, String number) {}
