package io.github.edgar8k.lexer;

import io.github.edgar8k.model.LineRange;
import java.util.List;

/**
 * A document cut into parts.
 *
 * @param lines all its lines, with their kinds
 * @param parts in order; their lines joined are {@code lines}
 * @param cut lines of the input that are longer than is read of a line
 */
public record Parts(List<Line> lines, List<Part> parts, List<LineRange> cut) {}
