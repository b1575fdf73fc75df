package io.github.edgar8k.model;

/**
 * STANDARD INDUSTRIAL CLASSIFICATION of a filer.
 *
 * @param name null where only the code is given (1994, PDS, and the broken header of 2000)
 * @param code four digits
 */
public record StandardIndustrialClassification(String name, String code) {}
