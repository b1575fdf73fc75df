/** The input as it was given: names, decoded text, lines. */
package io.github.edgar8k.source;
