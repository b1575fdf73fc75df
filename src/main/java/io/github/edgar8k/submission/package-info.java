/**
 * The envelope: PEM wrapper, SGML header in both dialects, documents. Reading is total (any text
 * gives a result), linear in its length, and copies no document.
 */
package io.github.edgar8k.submission;
