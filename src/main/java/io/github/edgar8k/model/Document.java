package io.github.edgar8k.model;

/**
 * One document of the submission. Its text is not copied here.
 *
 * @param sequence the SEQUENCE tag (gaps occur), null where there is none
 * @param type the TYPE tag: 8-K, EX-99.1
 * @param filename the FILENAME tag (absent before June 2000)
 * @param description the DESCRIPTION tag
 * @param format of its text
 * @param lines from the DOCUMENT tag to its end tag
 */
public record Document(
        Integer sequence,
        String type,
        String filename,
        String description,
        DocumentFormat format,
        LineRange lines) {}
