package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a run will write, none of which may be one that it reads. */
final class WrittenFiles {
    private final List<Path> files = new ArrayList<>(2);

    /** Takes one more, null for none; folders, devices and pipes stand in nobody's way. */
    void add(String name) {
        if (name != null && Files.isRegularFile(Path.of(name))) {
            files.add(Path.of(name));
        }
    }

    /** Whether {@code operand} is one of them, by this name or another. */
    boolean hold(String operand) {
        for (Path file : files) {
            try {
                if (!operand.equals("-") && Files.isSameFile(file, Path.of(operand))) {
                    return true;
                }
            } catch (IOException | InvalidPathException missing) {
                // It will be reported when its turn comes.
            }
        }
        return false;
    }
}
