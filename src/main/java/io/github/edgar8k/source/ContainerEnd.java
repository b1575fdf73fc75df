package io.github.edgar8k.source;

/**
 * Says that a folder or an archive that the user named has given all its inputs.
 *
 * @param name the folder or archive
 * @param linksLeft symbolic links in it that were not followed
 */
public record ContainerEnd(String name, int linksLeft) implements Input {
    @Override
    public String shortName() {
        return name;
    }

    @Override
    public boolean named() {
        return true;
    }

    @Override
    public long size() {
        return 0;
    }

    /** There is nothing to read. */
    @Override
    public Content read() {
        return new Content(new byte[0], 0);
    }
}
