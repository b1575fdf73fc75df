package io.github.edgar8k.lexer;

import java.util.List;

/**
 * A document cut into parts.
 *
 * @param lines all its lines, with their kinds
 * @param parts in order; their lines joined are {@code lines}
 */
public record Parts(List<Line> lines, List<Part> parts) {}
