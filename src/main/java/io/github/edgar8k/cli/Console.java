package io.github.edgar8k.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The process as a command sees it.
 *
 * @param in standard input
 * @param out standard output; each write reaches the reader at once
 * @param messages standard error
 * @param environment terminals and variables
 */
record Console(InputStream in, OutputStream out, Messages messages, Environment environment) {}
