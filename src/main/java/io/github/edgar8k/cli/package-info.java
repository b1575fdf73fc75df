/**
 * The command line. Two doors lead to {@code parse}: plain file names go straight to it, everything
 * else through picocli; both build the same {@link io.github.edgar8k.cli.ParseJob}. The only
 * package that knows picocli and the process: its arguments, streams, signals and exit status.
 */
package io.github.edgar8k.cli;
