package io.github.edgar8k.mapper;

import java.util.List;

/**
 * Words of one line that stand together.
 *
 * @param line index of the line in the cover
 * @param left column of the first character
 * @param right column behind the last one
 * @param text the words as printed
 */
record CoverCell(int line, int left, int right, String text) {
    /** Columns between this cell and others, 0 where they stand over each other. */
    int distance(int otherLeft, int otherRight) {
        if (otherLeft >= right) {
            return otherLeft - right + 1;
        }
        return otherRight <= left ? left - otherRight + 1 : 0;
    }

    int middle() {
        return (left + right) / 2;
    }

    /** The words of cells on one line; null where there are none. */
    static String joined(List<CoverCell> cells) {
        StringBuilder words = new StringBuilder();
        for (CoverCell cell : cells) {
            Phrase.append(words, cell.text());
        }
        return words.length() == 0 ? null : words.toString();
    }
}
