package io.github.edgar8k.samples.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files behind what the user named, each once, in the order of their paths. */
final class InputListing {
    private final Configuration hadoop;
    private final TreeMap<String, InputFile> files = new TreeMap<>();

    InputListing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    List<InputFile> files() {
        return new ArrayList<>(files.values());
    }

    /**
     * A file, a folder with all that lies in it, or a pattern of these; what is missing is kept.
     */
    void add(String operand) {
        Path path = null;
        try {
            path = qualified(operand);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.exists(path) ? null : system.globStatus(path);
            if (found == null || found.length == 0) {
                found = new FileStatus[] {system.getFileStatus(path)};
            }
            for (FileStatus status : found) {
                path = status.getPath();
                add(system, status);
            }
        } catch (IOException | IllegalArgumentException e) {
            add(path == null ? operand : path.toString(), 0, Reason.of(e));
        }
    }

    /** The files that a file names, one a line. They are not looked for: there may be millions. */
    void addListed(String list) throws IOException {
        Path path = new Path(list);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    addListedFile(line);
                }
            }
        }
    }

    private void addListedFile(String name) {
        try {
            add(qualified(name).toString(), 0, null);
        } catch (IOException | IllegalArgumentException e) {
            add(name, 0, Reason.of(e));
        }
    }

    private void add(FileSystem system, FileStatus status) throws IOException {
        if (status.isFile()) {
            add(status.getPath().toString(), status.getLen(), null);
            return;
        }
        RemoteIterator<LocatedFileStatus> inside = system.listFiles(status.getPath(), true);
        while (inside.hasNext()) {
            add(system, inside.next());
        }
    }

    private void add(String path, long length, String problem) {
        files.put(path, new InputFile(path, length, problem));
    }

    private Path qualified(String name) throws IOException {
        Path path = new Path(name);
        return path.getFileSystem(hadoop).makeQualified(path);
    }
}
