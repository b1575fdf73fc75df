package io.github.edgar8k.cli;

import java.util.StringJoiner;

/** What became of the inputs, in numbers. */
final class Tally {
    private long filings;
    private long failed;
    private long skipped;
    private long existing;
    private long links;
    private boolean containers;

    void add(Outcome outcome) {
        filings += outcome.filings().size();
        failed += outcome.failures().size();
        skipped += outcome.skipped() ? 1 : 0;
        existing += outcome.existing() ? 1 : 0;
    }

    /** A folder or an archive is through. */
    void endContainer(int linksLeft) {
        containers = true;
        links += linksLeft;
    }

    void addFailure() {
        failed++;
    }

    boolean anyFailed() {
        return failed > 0;
    }

    boolean anyFiling() {
        return filings > 0;
    }

    /** Whether folders or archives were read, whose contents the user hasn't counted. */
    boolean isWorthTelling() {
        return containers;
    }

    long skipped() {
        return skipped;
    }

    /** Filings, failures and outputs that were there: what shows that a container held 8-Ks. */
    long notSkipped() {
        return filings + failed + existing;
    }

    /** The closing summary. */
    String summary() {
        StringJoiner parts = new StringJoiner(", ");
        parts.add(count(filings, "filing") + " parsed");
        if (existing > 0) {
            parts.add(count(existing, "input") + " left alone, output exists");
        }
        parts.add(count(skipped, "file") + " skipped (not Form 8-K)");
        if (links > 0) {
            parts.add(count(links, "symbolic link") + " not followed");
        }
        return parts.add(failed + " failed").toString();
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
