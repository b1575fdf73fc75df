package io.github.edgar8k.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A walk through one folder, depth first, each folder in the order of its names. A symbolic link is
 * followed to a file inside the folder, and never to another folder or out of it. Devices and pipes
 * are left alone.
 */
final class FolderWalk {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());

    private final Path folder;
    private final String name;
    private final Limits limits;
    private final InputSink sink;
    private int linksLeft;

    /**
     * @param name of the folder as the user gave it
     */
    FolderWalk(Path folder, String name, Limits limits, InputSink sink) {
        this.folder = folder;
        this.name = name;
        this.limits = limits;
        this.sink = sink;
    }

    /** Whether more inputs are wanted after those of the folder. */
    boolean walk() {
        return walk(folder, name.endsWith("/") ? name : name + "/", "")
                && sink.accept(new ContainerEnd(name, linksLeft));
    }

    /**
     * @param prefix of the names of what lies in {@code at}
     * @param shortPrefix the same, without the folder that the user named
     */
    private boolean walk(Path at, String prefix, String shortPrefix) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(at)) {
            for (Path entry : stream) {
                entries.add(entry);
            }
        } catch (IOException e) {
            return sink.accept(new BrokenInput(prefix, false, e));
        } catch (DirectoryIteratorException e) {
            return sink.accept(new BrokenInput(prefix, false, e.getCause()));
        }
        entries.sort(BY_NAME);
        for (Path entry : entries) {
            String last = entry.getFileName().toString();
            if (!isUnfinished(last) && !visit(entry, prefix + last, shortPrefix + last)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is an output of ours that is being written, maybe by this run. */
    private static boolean isUnfinished(String name) {
        return name.startsWith(".edgar8k-") && name.endsWith(".tmp");
    }

    private boolean visit(Path entry, String entryName, String shortName) {
        BasicFileAttributes attributes;
        try {
            attributes = attributes(entry);
        } catch (IOException e) {
            return sink.accept(new BrokenInput(entryName, false, e));
        }
        if (attributes == null) {
            linksLeft++;
            return true;
        }
        if (attributes.isDirectory()) {
            return walk(entry, entryName + "/", shortName + "/");
        }
        if (!attributes.isRegularFile()) {
            return true;
        }
        return Inputs.openFound(
                new FileInput(entry, entryName, shortName, attributes.size(), limits), sink);
    }

    /** Of the entry or of the file that it links to; null for a link that is not followed. */
    private BasicFileAttributes attributes(Path entry) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isSymbolicLink()) {
            return attributes;
        }
        try {
            Path target = entry.toRealPath();
            return target.startsWith(folder.toRealPath()) && Files.isRegularFile(target)
                    ? Files.readAttributes(target, BasicFileAttributes.class)
                    : null;
        } catch (IOException dangling) {
            return null;
        }
    }
}
