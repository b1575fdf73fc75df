package io.github.edgar8k.source;

/** Takes inputs one after the other. */
@FunctionalInterface
public interface InputSink {
    /**
     * Takes one; may wait until there is room for it.
     *
     * @return whether more are wanted
     */
    boolean accept(Input input);
}
