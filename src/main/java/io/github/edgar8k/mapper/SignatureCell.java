package io.github.edgar8k.mapper;

/**
 * A piece of a line of the signatures that stands apart from its neighbours.
 *
 * @param text its words; empty for a rule that stands for a blank signature line
 * @param line index of the line in the part
 * @param column of its first character
 * @param gap blank lines between it and the cell before, those left out that a double-spaced block
 *     has everywhere
 */
record SignatureCell(String text, int line, int column, int gap) {
    boolean isRule() {
        return text.isEmpty();
    }

    int end() {
        return column + text.length();
    }

    SignatureCell withGap(int blanks) {
        return new SignatureCell(text, line, column, blanks);
    }
}
