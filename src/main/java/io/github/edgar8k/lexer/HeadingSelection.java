package io.github.edgar8k.lexer;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the headings among the candidates of a whole document: contents pages, headings continued
 * on the next page, look-alikes behind the signatures and numbers of another regime fall out.
 */
final class HeadingSelection {
    private final Line[] lines;
    private final int signatureStart;

    private HeadingSelection(Line[] lines, int signatureStart) {
        this.lines = lines;
        this.signatureStart = signatureStart;
    }

    static List<HeadingCandidate> select(
            Line[] lines, List<HeadingCandidate> candidates, int signatureStart) {
        return new HeadingSelection(lines, signatureStart).select(candidates);
    }

    private List<HeadingCandidate> select(List<HeadingCandidate> candidates) {
        boolean before = false;
        boolean dotted = false;
        for (HeadingCandidate candidate : candidates) {
            if (!candidate.contents() && candidate.line() < signatureStart) {
                before = true;
                dotted |= candidate.titled() && candidate.numbers().numbers().get(0).indexOf('.') > 0;
            }
        }
        int contentsEnd = contentsEnd(candidates);
        List<HeadingCandidate> chosen = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            HeadingCandidate candidate = candidates.get(i);
            boolean behind = before && candidate.line() > signatureStart;
            if (candidate.contents() || candidate.line() < contentsEnd || isContentsLine(candidates, i)) {
                lines[candidate.line()] = lines[candidate.line()].as(LineKind.CONTENTS);
                continue;
            }
            boolean old = candidate.numbers().numbers().get(0).indexOf('.') < 0;
            if (behind || dotted && old && !candidate.titled() || continuesItem(chosen, candidate)) {
                continue;
            }
            chosen.add(candidate);
        }
        return chosen;
    }

    /** Behind the heading "Table of contents", up to where its first item comes again. */
    private int contentsEnd(List<HeadingCandidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            HeadingCandidate first = candidates.get(i);
            if (!under(first.line())) {
                continue;
            }
            for (int k = i + 1; k < candidates.size(); k++) {
                HeadingCandidate again = candidates.get(k);
                if (again.numbers().numbers().equals(first.numbers().numbers()) && !again.contents()
                        && again.line() < signatureStart) {
                    return again.line();
                }
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
    private boolean isContentsLine(List<HeadingCandidate> candidates, int i) {
        HeadingCandidate candidate = candidates.get(i);
        if (i + 1 >= candidates.size() || !candidate.titled() && candidate.numbers().end() < lines[candidate.line()].text().length()) {
            return false;
        }
        int next = candidates.get(i + 1).line();
        for (int k = candidate.line() + 1; k < next; k++) {
            if (lines[k].isText() && next - candidate.line() > 3) {
                return false;
            }
        }
        for (int k = i + 1; k < candidates.size(); k++) {
            HeadingCandidate again = candidates.get(k);
            if (again.numbers().numbers().equals(candidate.numbers().numbers()) && !again.contents()
                    && again.line() < signatureStart && (k > i + 1 || again.titled() && candidate.titled())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Item 7(c)" inside item 7, and "Item 5. Other Events (continued)" at a page's top, go on with the
     * item that is open.
     */
    private boolean continuesItem(List<HeadingCandidate> chosen, HeadingCandidate candidate) {
        if (chosen.isEmpty()) {
            return false;
        }
        List<String> open = chosen.get(chosen.size() - 1).numbers().numbers();
        if (!open.equals(candidate.numbers().numbers())) {
            return false;
        }
        String text = lines[candidate.line()].text();
        return candidate.numbers().letter() != null
                || text.regionMatches(true, Math.max(0, text.length() - 11), "(continued)", 0, 11);
    }
}
