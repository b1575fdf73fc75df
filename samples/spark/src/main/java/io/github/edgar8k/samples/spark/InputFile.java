package io.github.edgar8k.samples.spark;

import java.io.Serializable;

/**
 * A file or an archive to be read by an executor.
 *
 * @param path as Hadoop's Path takes it, with its scheme
 * @param length in bytes, 0 where it is not known
 * @param problem why it can't be read, null where nothing is known against it
 */
record InputFile(String path, long length, String problem) implements Serializable {
    /** By its name; an executor looks at the content. */
    boolean isArchive() {
        return path.endsWith(".tar") || path.endsWith(".tar.gz") || path.endsWith(".tgz");
    }
}
