package io.github.edgar8k.mapper;

import java.time.LocalDate;

/**
 * A date printed among the signatures.
 *
 * @param line index of the line in the part
 * @param sentence whether it stands in the sentence over the signatures and not by itself
 */
record SignatureDate(LocalDate date, int line, boolean sentence) {}
