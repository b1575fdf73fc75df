/**
 * Reads the lexer's parts and gives the records of the model: one mapper a part. Total: what can't
 * be read is null and a diagnostic.
 */
package io.github.edgar8k.mapper;
