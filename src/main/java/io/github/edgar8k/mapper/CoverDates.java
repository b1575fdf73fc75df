package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The cover's dates: beside their caption in 65 of 84 filings, below in 15, above in 2. Where two
 * are printed the second is the event's, whether it stands in parentheses or under a caption of its
 * own.
 */
final class CoverDates {
    /** "Wednesday, " before a date. */
    private static final int LONGEST_DAY = 11;

    private final CoverValues values;
    private LocalDate report;
    private LocalDate event;

    private CoverDates(CoverValues values) {
        this.values = values;
    }

    static CoverDates read(CoverValues values) {
        CoverDates dates = new CoverDates(values);
        dates.read();
        return dates;
    }

    LocalDate report() {
        return report != null ? report : event;
    }

    LocalDate event() {
        return event != null ? event : report;
    }

    private void read() {
        List<Caption> reports = values.of(CoverCaption.DATE_OF_REPORT);
        List<Caption> events = values.of(CoverCaption.EARLIEST_EVENT);
        LocalDate second = null;
        if (!reports.isEmpty()) {
            List<LocalDate> found = around(reports.get(0));
            if (!found.isEmpty()) {
                report = found.get(0);
                second = found.size() > 1 ? found.get(1) : null;
            }
        }
        if (!events.isEmpty()) {
            List<LocalDate> found = around(events.get(0));
            if (!found.isEmpty()) {
                event = found.get(0);
            }
        }
        event = event == null || event.equals(report) && second != null ? second : event;
        if (report == null && event == null) {
            uncaptioned();
        }
    }

    /** The dates that belong to a caption, at most two, in printed order. */
    private List<LocalDate> around(Caption caption) {
        List<LocalDate> dates = new ArrayList<>(2);
        CoverCell before = values.before(caption);
        if (before != null) {
            addDates(before, before.line(), dates);
            if (!dates.isEmpty()) {
                return dates;
            }
        }
        CoverCell beside = values.beside(caption);
        if (beside != null) {
            int line = beside.line();
            addDates(beside, line, dates);
            if (!dates.isEmpty()) {
                addBelow(line, dates);
                return dates;
            }
        }
        if (!values.hasColon(caption) && addAbove(caption, dates)) {
            return dates;
        }
        if (beginsWithDate(values.below(caption, true))
                && addFrom(values.below(caption, true), dates)) {
            if (dates.size() == 1) {
                addBelow(lastLine, dates);
            }
            return dates;
        }
        if (!addFrom(values.above(caption, true), dates)) {
            inParentheses(caption, dates);
        }
        return dates;
    }

    /** A date in the middle of other words is not what the caption over them asks for. */
    private static boolean beginsWithDate(List<CoverCell> block) {
        if (block.isEmpty()) {
            return false;
        }
        String first = block.get(0).text();
        PrintedDate.Found found = PrintedDate.find(first);
        return (found == null ? first.length() / 2 : found.start()) <= LONGEST_DAY;
    }

    private int lastLine;

    /** "(April 28, 1997)" alone over a caption is the second date; the first stands over it. */
    private boolean addAbove(Caption caption, List<LocalDate> dates) {
        List<CoverCell> block = values.above(caption, true);
        addFrom(block, dates);
        if (caption.kind() == CoverCaption.DATE_OF_REPORT
                && dates.size() == 1
                && block.get(0).text().startsWith("(")) {
            List<LocalDate> first = new ArrayList<>(2);
            if (addFrom(values.above(caption.at(block.get(0).line()), true), first)) {
                dates.add(0, first.get(0));
            }
        }
        return !dates.isEmpty();
    }

    private boolean addFrom(List<CoverCell> block, List<LocalDate> dates) {
        for (CoverCell cell : block) {
            addDates(cell, cell.line(), dates);
        }
        return !dates.isEmpty();
    }

    /** A second date in parentheses, or the rest of one, on one of the next lines. */
    private void addBelow(int line, List<LocalDate> dates) {
        CoverGrid grid = values.grid;
        int seen = 0;
        for (int i = line + 1;
                i < grid.size() && i <= line + 3 && dates.size() < 2 && seen < 1;
                i++) {
            if (!grid.isText(i)) {
                continue;
            }
            seen++;
            if (grid.hasTaken(i)) {
                return;
            }
            for (CoverCell cell : grid.cells(i)) {
                if (cell.text().startsWith("(")) {
                    addDates(cell, i, dates);
                }
            }
        }
    }

    private void addDates(CoverCell cell, int line, List<LocalDate> dates) {
        String text = cell.text();
        int from = 0;
        while (dates.size() < 2 && from < text.length()) {
            PrintedDate.Found found = PrintedDate.find(text, from);
            if (found == null) {
                break;
            }
            use(cell, found);
            dates.add(found.date());
            from = found.end();
            lastLine = line;
        }
        if (dates.isEmpty() || dates.size() == 1 && text.indexOf('(', from) >= 0) {
            joinedWithNext(cell, from, line, dates);
        }
    }

    private void use(CoverCell cell, PrintedDate.Found date) {
        int left = cell.left() + date.start();
        int right = cell.left() + date.end();
        String text = cell.text().substring(date.start(), date.end());
        values.use(new CoverCell(cell.line(), left, right, text));
    }

    /** "September" at the end of a line, "21, 2000" on the next. */
    private void joinedWithNext(CoverCell cell, int from, int line, List<LocalDate> dates) {
        CoverGrid grid = values.grid;
        if (!grid.isText(line + 1)) {
            return;
        }
        for (CoverCell next : grid.cells(line + 1)) {
            String gap =
                    next.left() == 0 && Character.isLowerCase(next.text().charAt(0)) ? "" : " ";
            PrintedDate.Found found = PrintedDate.find(cell.text() + gap + next.text(), from);
            if (found != null && found.start() < cell.text().length()) {
                dates.add(found.date());
                values.use(cell);
                values.use(next);
                lastLine = line + 1;
                return;
            }
        }
    }

    /** "(Date of earliest event reported March 21, 1997)": the rest of the caption's own lines. */
    private void inParentheses(Caption caption, List<LocalDate> dates) {
        CoverGrid grid = values.grid;
        for (int i = caption.firstLine(); i <= caption.lastLine() + 1 && i < grid.size(); i++) {
            for (CoverCell cell : grid.cells(i)) {
                addDates(cell, i, dates);
            }
        }
    }

    /** Without any caption: the first date on the cover. */
    private void uncaptioned() {
        CoverGrid grid = values.grid;
        List<LocalDate> dates = new ArrayList<>(2);
        for (int i = 0; i < grid.size() && dates.isEmpty(); i++) {
            for (CoverCell cell : grid.cells(i)) {
                if (!values.isUsed(cell)) {
                    addDates(cell, i, dates);
                }
            }
        }
        if (!dates.isEmpty()) {
            report = dates.get(0);
            event = dates.size() > 1 ? dates.get(1) : null;
        }
    }
}
