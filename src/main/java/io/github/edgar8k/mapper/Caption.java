package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;

/**
 * A caption that was found on the cover.
 *
 * @param kind what it asks for
 * @param firstLine index of its first line in the cover
 * @param lastLine index of its last line
 * @param left leftmost column
 * @param right column behind the rightmost character
 * @param firstRight column behind its last character on its first line
 * @param lastRight column behind its last character on its last line
 * @param words its words in lower case, one blank between
 */
record Caption(
        CoverCaption kind,
        int firstLine,
        int lastLine,
        int left,
        int right,
        int firstRight,
        int lastRight,
        String words) {
    /** The same caption as if it stood on another line. */
    Caption at(int line) {
        return new Caption(kind, line, line, left, right, firstRight, lastRight, words);
    }

    int middle() {
        return (left + right) / 2;
    }

    /** Column behind its last word on one of its lines. */
    int rightOn(int line) {
        return line == lastLine ? lastRight : line == firstLine ? firstRight : right;
    }
}
