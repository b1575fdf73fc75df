/**
 * Cuts the primary document into its parts: cover page, items, signatures, exhibit index, and what
 * is none of these. Lossless: the parts in order are the document. Total: any text gives parts.
 */
package io.github.edgar8k.lexer;
