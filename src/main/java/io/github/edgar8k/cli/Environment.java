package io.github.edgar8k.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What surrounds the process: its terminals and its environment's variables. */
interface Environment {
    int STDIN = 0;
    int STDOUT = 1;
    int STDERR = 2;

    /** Whether the standard stream with this descriptor is a terminal. */
    boolean isTerminal(int descriptor);

    /** A variable's value, null where it is not set. */
    String variable(String name);

    /** That of this process. */
    final class OfProcess implements Environment {
        @Override
        public boolean isTerminal(int descriptor) {
            try {
                Path link = Path.of("/proc/self/fd/" + descriptor);
                String device = Files.readSymbolicLink(link).toString();
                return device.startsWith("/dev/pts/")
                        || device.startsWith("/dev/tty")
                        || device.equals("/dev/console");
            } catch (IOException | UnsupportedOperationException noProc) {
                return System.console() != null;
            }
        }

        @Override
        public String variable(String name) {
            return System.getenv(name);
        }
    }
}
