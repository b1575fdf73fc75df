package io.github.edgar8k.cli;

/** Carries each task out on the spot. */
final class OneByOne implements Lane {
    private final FilingParser parser;
    private final Collector collector;

    OneByOne(FilingParser parser, Collector collector) {
        this.parser = parser;
        this.collector = collector;
    }

    @Override
    public boolean accept(Task task) {
        return collector.accept(task, task.run(parser));
    }

    @Override
    public void finish() {
        // Nothing is ever left over.
    }
}
