package io.github.edgar8k.samples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/** Local files, of which some are trouble for the first attempt of the task that reads them. */
public final class UnsteadyFileSystem extends LocalFileSystem {
    /** What happens on the way. */
    enum Trouble {
        /** The task ends as if its Java run-time had a fault. */
        CRASH,
        /** The task waits for somebody who kills it. */
        HANG
    }

    /** By the file's name. */
    static final Map<String, Trouble> TROUBLES = new ConcurrentHashMap<>();

    /** Ids of the task attempts that wait. */
    static final BlockingQueue<Long> WAITING = new LinkedBlockingQueue<>();

    private static final long PATIENCE_MILLIS = 60_000;

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        FSDataInputStream in = super.open(file, bufferSize);
        TaskContext task = TaskContext.get();
        Trouble trouble = TROUBLES.get(file.getName());
        return trouble == null || task == null || task.attemptNumber() > 0
                ? in
                : new FSDataInputStream(new Troubled(in, trouble, task));
    }

    /** Gives some bytes, so that the task has begun to make rows. */
    private static final class Troubled extends InputStream
            implements org.apache.hadoop.fs.Seekable, org.apache.hadoop.fs.PositionedReadable {
        private final FSDataInputStream in;
        private final Trouble trouble;
        private final TaskContext task;
        private int left = 4 * 1024;

        Troubled(FSDataInputStream in, Trouble trouble, TaskContext task) {
            this.in = in;
            this.trouble = trouble;
            this.task = task;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && trouble == Trouble.CRASH) {
                throw new Error("lost on purpose");
            }
            if (left == 0) {
                hang();
            }
            int read = in.read(bytes, offset, Math.min(left, length));
            left = read < 0 ? 0 : left - read;
            return read;
        }

        private void hang() throws IOException {
            WAITING.add(task.taskAttemptId());
            try {
                Thread.sleep(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("killed on purpose");
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public void seek(long at) throws IOException {
            in.seek(at);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long at) throws IOException {
            return in.seekToNewSource(at);
        }

        @Override
        public int read(long at, byte[] bytes, int offset, int length) throws IOException {
            return in.read(at, bytes, offset, length);
        }

        @Override
        public void readFully(long at, byte[] bytes, int offset, int length) throws IOException {
            in.readFully(at, bytes, offset, length);
        }

        @Override
        public void readFully(long at, byte[] bytes) throws IOException {
            in.readFully(at, bytes);
        }
    }
}
