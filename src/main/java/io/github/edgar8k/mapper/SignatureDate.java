package io.github.edgar8k.mapper;

import java.time.LocalDate;

/**
 * A date printed among the signatures.
 *
 * @param line index of the line in the part
 * @param column where it, or its label, begins
 * @param weak whether it counts only where no other is printed: it stands in the sentence over the
 *     signatures, or is labelled "as of"
 */
record SignatureDate(LocalDate date, int line, int column, boolean weak) {}
