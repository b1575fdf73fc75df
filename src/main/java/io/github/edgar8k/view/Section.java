package io.github.edgar8k.view;

import io.github.edgar8k.model.LineRange;

/**
 * A run of rows that belong together.
 *
 * @param kind its colour
 * @param label what it is, for people; may hold words from the filing
 * @param rows its rows in the listing; null where all its lines are left out
 * @param lines the lines of the input that it stands for, those left out included
 * @param laidOut whether its rows are not the input's own lines
 * @param leftOut how many of its lines are not shown
 */
record Section(
        SectionKind kind,
        String label,
        RowRange rows,
        LineRange lines,
        boolean laidOut,
        int leftOut) {}
