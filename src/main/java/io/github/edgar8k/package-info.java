/** The library's door: {@link io.github.edgar8k.EightKParser}, from a file to its filings. */
package io.github.edgar8k;
