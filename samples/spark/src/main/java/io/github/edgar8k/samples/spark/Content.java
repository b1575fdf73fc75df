package io.github.edgar8k.samples.spark;

import java.io.IOException;

/**
 * A file or a member that was read.
 *
 * @param source its name
 * @param bytes null where it was refused
 * @param refused why, null where it was not
 */
record Content(String source, byte[] bytes, IOException refused) {}
