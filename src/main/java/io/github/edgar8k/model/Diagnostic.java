package io.github.edgar8k.model;

/**
 * What the parser could not read, or what does not agree.
 *
 * @param severity how much it matters
 * @param code a stable kebab-case word
 * @param message for people; without control characters
 * @param lines what it is about, null where it is about no line
 */
public record Diagnostic(Severity severity, String code, String message, LineRange lines) {}
