package io.github.edgar8k.model;

import java.time.LocalDate;

/**
 * A FORMER COMPANY section.
 *
 * @param name FORMER CONFORMED NAME
 * @param dateOfChange DATE OF NAME CHANGE, null where it is no date
 */
public record FormerName(String name, LocalDate dateOfChange) {}
