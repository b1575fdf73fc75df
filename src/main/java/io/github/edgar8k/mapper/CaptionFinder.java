package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cover's captions, joined by columns: a caption goes on to the right as long as its own
 * words do, and on the next line where words of its kind stand under it. So "(Commission File" with
 * "Number)" beneath, beside two other captions, is one caption.
 */
final class CaptionFinder {
    private static final int MOST_LINES = 5;

    /** A wider gap on a line separates captions even where the next word could be this one's. */
    private static final int WORD_GAP = 4;

    private final CoverGrid grid;
    private final CaptionMarks marks;
    private final List<Caption> found = new ArrayList<>();

    private final StringBuilder words = new StringBuilder();

    /** Whether {@link #words} are a whole caption, so that another one or a value may follow. */
    private boolean whole;

    private final List<int[]> runs = new ArrayList<>();

    /** The half of a word, before a hyphen, that the last run ends with; null where it does not. */
    private String half;

    private CaptionFinder(CoverGrid grid) {
        this.grid = grid;
        this.marks = new CaptionMarks(grid);
    }

    static List<Caption> find(CoverGrid grid) {
        CaptionFinder finder = new CaptionFinder(grid);
        for (int i = 0; i < grid.size(); i++) {
            if (!grid.isText(i)) {
                continue;
            }
            Words w = grid.words(i);
            for (int k = 0; k < w.size(); k++) {
                if (!grid.isTaken(i, k)) {
                    finder.tryAt(i, k);
                }
            }
        }
        return finder.found;
    }

    private void tryAt(int line, int word) {
        Words w = grid.words(line);
        for (CoverCaption kind : CoverCaption.withLetter(w, word)) {
            if (kind.mayStart(w, word)
                    && isPlausibleStart(kind, line, word)
                    && flood(kind, line, word)) {
                return;
            }
        }
    }

    /**
     * In running text ("the state of Delaware") a caption's first words count only after a gap or
     * "(".
     */
    private boolean isPlausibleStart(CoverCaption kind, int line, int word) {
        if (word == 0) {
            return true;
        }
        Words w = grid.words(line);
        String text = grid.line(line).text();
        int gap = w.start(word) - w.end(word - 1);
        if (gap >= 2 || grid.isTaken(line, word - 1)) {
            return true;
        }
        char before = text.charAt(w.start(word) - 1);
        return before == '('
                || before == '/'
                || before == ';'
                || before == ','
                || kind == CoverCaption.FILE_NUMBER && w.is(word, "commission")
                || kind == CoverCaption.EMPLOYER_ID && (w.is(word, "irs") || w.is(word, "i"))
                || kind == CoverCaption.ZIP_CODE;
    }

    private boolean flood(CoverCaption kind, int line, int word) {
        words.setLength(0);
        whole = false;
        runs.clear();
        half = null;
        int end = extendRight(kind, line, word);
        addRun(kind, line, word, end);
        int left = grid.words(line).start(word);
        int right = grid.words(line).end(end);
        int depth = marks.bracketDepth(line, word, end, 0);
        boolean closed =
                marks.closes(line, end) && depth <= 0
                        || marks.stopsWithColon(line, end) && depth <= 0;
        int last = line;
        while (!closed && last - line < MOST_LINES - 1 && grid.isText(last + 1)) {
            if (whole && depth <= 0 && !mayGoOn(kind, last + 1, left, right)) {
                break;
            }
            if (kind == CoverCaption.DATE_OF_REPORT
                    && depth <= 0
                    && valueFollows(last, runs.get(runs.size() - 1)[2])) {
                break;
            }
            int start = runStart(kind, last + 1, left, right);
            if (start < 0 || beginsOther(kind, last + 1, start) && (whole || depth <= 0)) {
                break;
            }
            int stop = extendRight(kind, last + 1, start);
            addRun(kind, last + 1, start, stop);
            last++;
            depth = marks.bracketDepth(last, start, stop, depth);
            left = Math.min(left, grid.words(last).start(start));
            right = Math.max(right, grid.words(last).end(stop));
            closed = depth <= 0 && (marks.closes(last, stop) || marks.stopsWithColon(last, stop));
        }
        return accept(kind, line, last, left, right);
    }

    private boolean accept(CoverCaption kind, int line, int last, int left, int right) {
        String joined = words.toString();
        int[] lastRun = runs.get(runs.size() - 1);
        if (!kind.accepts(Words.of(joined))
                || kind == CoverCaption.ADDRESS
                        && !joined.contains("address")
                        && !(marks.opens(line, runs.get(0)[1]) && joined.contains("office"))
                        && !marks.stopsWithColon(last, lastRun[2])) {
            return false;
        }
        for (int[] run : runs) {
            for (int k = run[1]; k <= run[2]; k++) {
                grid.take(run[0], k);
            }
        }
        int firstRight = grid.words(line).end(runs.get(0)[2]);
        found.add(
                new Caption(
                        kind,
                        line,
                        last,
                        left,
                        right,
                        firstRight,
                        grid.words(last).end(lastRun[2]),
                        joined));
        return true;
    }

    private void addRun(CoverCaption kind, int line, int start, int end) {
        Words w = grid.words(line);
        boolean glued = half != null && has(kind, half + w.get(start));
        for (int k = start; k <= end; k++) {
            boolean joins = glued && k == start;
            if (words.length() > 0 && !joins) {
                words.append(' ');
            }
            words.append(w.get(k));
            whole |= kind.endsWith(joins ? half + w.get(k) : w.get(k));
        }
        runs.add(new int[] {line, start, end});
        half = marks.isHalf(line, end) ? grid.words(line).get(end) : null;
    }

    /** The last word to the right that is still of this caption's kind. */
    private int extendRight(CoverCaption kind, int line, int word) {
        Words w = grid.words(line);
        int end = word;
        while (end + 1 < w.size()
                && !grid.isTaken(line, end + 1)
                && (kind.has(w, end + 1)
                        || marks.isHalf(line, end + 1) && kind.hasBeginning(w.get(end + 1))
                        || marks.isBridge(kind, line, word, end + 1))) {
            int gap = w.start(end + 1) - w.end(end);
            if (gap > WORD_GAP || gap > 2 && marks.opens(line, end + 1)) {
                break;
            }
            if (marks.closes(line, end) && marks.opens(line, end + 1)) {
                // "(Date of Report) (Date of earliest event reported)" are two captions or one; the
                // dates tell.
                if (kind != CoverCaption.DATE_OF_REPORT) {
                    break;
                }
            }
            if (marks.stopsWithColon(line, end)
                    || kind != CoverCaption.ADDRESS && beginsOther(kind, line, end + 1) && gap >= 2
                    || kind == CoverCaption.JURISDICTION && w.is(end + 1, "commission")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A caption that is whole may still go on with "or organization", "including area code". */
    private boolean mayGoOn(CoverCaption kind, int line, int left, int right) {
        int start = runStart(kind, line, left, right);
        if (start < 0) {
            return false;
        }
        String word = grid.words(line).get(start);
        return switch (kind) {
            case JURISDICTION ->
                    word.equals("or")
                            || word.equals("of")
                            || word.equals("organization")
                            || word.equals("and");
            case ADDRESS ->
                    word.equals("including")
                            || word.equals("and") && !marks.opens(line, start)
                            || word.equals("with");
            case NAME -> word.equals("or") || word.equals("and");
            case FORMER_NAME -> word.equals("report");
            default -> false;
        };
    }

    /** The first word of the run under the caption that is of its kind, or -1. */
    private int runStart(CoverCaption kind, int line, int left, int right) {
        Words w = grid.words(line);
        for (int k = 0; k < w.size(); k++) {
            if (grid.isTaken(line, k) || w.end(k) <= left - 6 || !goesOn(kind, w, k)) {
                continue;
            }
            if (w.start(k) >= right + 4) {
                return -1;
            }
            boolean fresh =
                    k == 0
                            || w.start(k) - w.end(k - 1) >= 2
                            || grid.isTaken(line, k - 1)
                            || marks.opens(line, k)
                            || marks.closes(line, k - 1);
            if (!fresh) {
                continue;
            }
            int end = extendRight(kind, line, k);
            boolean over = w.start(k) < right && w.end(end) > left;
            if (over || k == 0 && w.start(k) <= left) {
                return k;
            }
        }
        return -1;
    }

    /** A word of the caption, or the end of one that the line above has hyphenated. */
    private boolean goesOn(CoverCaption kind, Words w, int at) {
        return kind.has(w, at) || half != null && has(kind, half + w.get(at));
    }

    private static boolean has(CoverCaption kind, String word) {
        return kind.has(Words.of(word), 0);
    }

    private boolean beginsOther(CoverCaption kind, int line, int word) {
        Words w = grid.words(line);
        for (CoverCaption other : CoverCaption.withLetter(w, word)) {
            if (other == kind
                    || other == CoverCaption.ZIP_CODE
                            && kind == CoverCaption.ADDRESS
                            && !marks.opens(line, word)) {
                continue;
            }
            if (kind == CoverCaption.TELEPHONE
                    && (other == CoverCaption.ADDRESS || other == CoverCaption.TELEPHONE)) {
                continue;
            }
            if (kind == CoverCaption.DATE_OF_REPORT
                    && other == CoverCaption.EARLIEST_EVENT
                    && marks.opens(line, word)) {
                continue;
            }
            if (kind == CoverCaption.ADDRESS
                    && other == CoverCaption.TELEPHONE
                    && words.indexOf("telephone") < 0
                    && (words.indexOf("including") >= 0 || words.toString().endsWith(" and"))
                    && !whole) {
                continue;
            }
            if (other.mayStart(w, word)
                    && !w.is(word, "or")
                    && !w.is(word, "of")
                    && w.size() > word + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean valueFollows(int line, int word) {
        String text = grid.line(line).text();
        int end = grid.words(line).end(word);
        return PrintedDate.find(text.substring(end)) != null;
    }
}
