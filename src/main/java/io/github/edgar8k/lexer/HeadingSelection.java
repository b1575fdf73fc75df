package io.github.edgar8k.lexer;

import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the headings among the candidates of a whole document: contents pages, headings continued
 * on the next page, look-alikes behind the signatures and numbers of another regime fall out.
 */
final class HeadingSelection {
    /** Headings that begin before this column are set at the margin. */
    private static final int MARGIN = 8;

    /** A short line that begins behind this column may be centred. */
    private static final int CENTRED = 24;

    private final Line[] lines;
    private final List<HeadingCandidate> candidates;
    private final int signatureStart;

    /** For each candidate the index of the next one of its numbers over the signatures, or -1. */
    private final int[] again;

    private HeadingSelection(Line[] lines, List<HeadingCandidate> candidates, int signatureStart) {
        this.lines = lines;
        this.candidates = candidates;
        this.signatureStart = signatureStart;
        again = new int[candidates.size()];
        findAgain();
    }

    static List<HeadingCandidate> select(
            Line[] lines, List<HeadingCandidate> candidates, int signatureStart) {
        return new HeadingSelection(lines, candidates, signatureStart).select();
    }

    private void findAgain() {
        Map<List<String>, Integer> next = new HashMap<>();
        for (int i = again.length - 1; i >= 0; i--) {
            HeadingCandidate candidate = candidates.get(i);
            Integer found = next.get(candidate.numbers().numbers());
            again[i] = found == null ? -1 : found;
            if (!candidate.contents() && candidate.line() < signatureStart) {
                next.put(candidate.numbers().numbers(), i);
            }
        }
    }

    private List<HeadingCandidate> select() {
        boolean before = false;
        boolean dotted = false;
        int depth = -1;
        for (HeadingCandidate candidate : candidates) {
            if (!candidate.contents() && candidate.line() < signatureStart) {
                before = true;
                dotted |=
                        candidate.titled() && candidate.numbers().numbers().get(0).indexOf('.') > 0;
                depth =
                        candidate.titled()
                                ? Math.max(depth, lines[candidate.line()].indent())
                                : depth;
            }
        }
        int contentsEnd = contentsEnd();
        List<HeadingCandidate> chosen = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            HeadingCandidate candidate = candidates.get(i);
            boolean behind = before && candidate.line() > signatureStart;
            if (candidate.contents() || candidate.line() < contentsEnd || isContentsLine(i)) {
                lines[candidate.line()] = lines[candidate.line()].as(LineKind.CONTENTS);
                continue;
            }
            if (isContinued(chosen, candidate)) {
                lines[candidate.line()] = lines[candidate.line()].as(LineKind.RUNNING_HEAD);
                continue;
            }
            boolean old = candidate.numbers().numbers().get(0).indexOf('.') < 0;
            if (behind
                    || dotted && old && !candidate.titled()
                    || isQuoted(chosen, candidate, depth)
                    || isOutlined(chosen, candidate)
                    || continuesItem(chosen, candidate)) {
                continue;
            }
            chosen.add(candidate);
        }
        return UnnumberedTitles.split(lines, chosen, Math.min(signatureStart, lines.length));
    }

    /** Behind the heading "Table of contents", up to where its first item comes again. */
    private int contentsEnd() {
        for (int i = 0; i < again.length; i++) {
            if (again[i] >= 0 && under(candidates.get(i).line())) {
                return candidates.get(again[i]).line();
            }
        }
        return 0;
    }

    private boolean under(int line) {
        int seen = 0;
        for (int i = line - 1; i >= 0 && seen < 6; i--) {
            if (ContentsRule.isHeading(lines[i])) {
                return true;
            }
            if (lines[i].kind() == LineKind.PAGE_MARK) {
                return false;
            }
            seen += lines[i].isText() ? 1 : 0;
        }
        return false;
    }

    /** A heading without a body whose number is headed again later, with a body. */
    private boolean isContentsLine(int i) {
        HeadingCandidate candidate = candidates.get(i);
        if (i + 1 >= candidates.size()
                || again[i] >= 0 && isLetter(candidate, candidates.get(again[i]))
                || !candidate.titled()
                        && candidate.numbers().end() < lines[candidate.line()].text().length()) {
            return false;
        }
        int next = candidates.get(i + 1).line();
        for (int k = candidate.line() + 1; k < next; k++) {
            if (lines[k].isText() && next - candidate.line() > 3) {
                return false;
            }
        }
        boolean rightBelow = again[i] == i + 1;
        return rightBelow
                ? again[i + 1] >= 0 || candidates.get(i + 1).titled() && candidate.titled()
                : again[i] >= 0;
    }

    /** "Item 7(a)" under "Item 7" is a part of it. */
    private static boolean isLetter(HeadingCandidate candidate, HeadingCandidate again) {
        String letter = again.numbers().letter();
        return letter != null && !letter.equals(candidate.numbers().letter());
    }

    /**
     * A heading in the text of an agreement: its title is none of the form's, it stands deeper than
     * all whose title is, and those stand at the left margin or its number goes back.
     */
    private boolean isQuoted(List<HeadingCandidate> chosen, HeadingCandidate candidate, int depth) {
        if (candidate.titled() || chosen.isEmpty() || depth < 0) {
            return false;
        }
        Line line = lines[candidate.line()];
        int end = candidate.numbers().end();
        int open = chosen.get(chosen.size() - 1).numbers().rank();
        return line.indent() > depth + 3
                && (candidate.numbers().rank() <= open || depth < MARGIN && line.indent() < CENTRED)
                && end < line.text().length()
                && !TitleText.isNotApplicable(Words.of(line.text(), end, line.text().length()));
    }

    /** "F. Item 5: Other Information" in the text of an item whose heading has no such label. */
    private boolean isOutlined(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        return !chosen.isEmpty()
                && isLabelled(candidate)
                && !isLabelled(chosen.get(chosen.size() - 1))
                && candidate.numbers().rank() <= chosen.get(chosen.size() - 1).numbers().rank();
    }

    private boolean isLabelled(HeadingCandidate candidate) {
        Line line = lines[candidate.line()];
        char c = line.text().charAt(line.indent());
        return c == '(' || Character.isLetterOrDigit(c) && c != 'I' && c != 'i';
    }

    /** "Item 7(c)" inside item 7 goes on with it. */
    private static boolean continuesItem(
            List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        return isOpen(chosen, candidate) && candidate.numbers().letter() != null;
    }

    /** "Item 5. Other Events (continued)" is a page's head over the item that is open. */
    private boolean isContinued(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        String text = lines[candidate.line()].text();
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        return isOpen(chosen, candidate)
                && (text.regionMatches(true, end - 11, "(continued)", 0, 11)
                        || text.regionMatches(true, end - 9, "(cont'd.)", 0, 9)
                        || text.regionMatches(true, end - 8, "(cont'd)", 0, 8));
    }

    private static boolean isOpen(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        return !chosen.isEmpty()
                && chosen.get(chosen.size() - 1)
                        .numbers()
                        .numbers()
                        .equals(candidate.numbers().numbers());
    }
}
