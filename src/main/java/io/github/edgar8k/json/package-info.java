/**
 * Filings as JSON text and back, and the JSON Schema of that text. The only user of Jackson.
 *
 * <p>Writing needs Jackson's streaming core alone, so that a run over one small file does not pay
 * for more.
 */
package io.github.edgar8k.json;
