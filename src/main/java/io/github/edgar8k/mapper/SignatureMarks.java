package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.List;

/** The cells of the signatures and where among them somebody signs. */
final class SignatureMarks {
    /** Lines that "By: X, not in its individual capacity but as Trustee ..." may take. */
    private static final int LONGEST_COMPANY = 12;

    private final List<SignatureCell> cells;
    private final SignatureMark[] marks;
    private final int[] next;

    SignatureMarks(List<SignatureCell> cells) {
        this.cells = cells;
        this.marks = new SignatureMark[cells.size()];
        this.next = new int[cells.size()];
        int following = -1;
        boolean starred = false;
        for (int i = cells.size() - 1; i >= 0; i--) {
            marks[i] = SignatureMark.read(cells.get(i).text());
            starred |= cells.get(i).text().startsWith("*") && marks[i] != null && marks[i].signed();
            if (starred && isStarredName(i)) {
                marks[i] = new SignatureMark(true, true, marks[i].rest());
            }
            next[i] = following;
            if (cells.get(i).isRule() || marks[i] != null) {
                following = i;
            }
        }
    }

    /** "By: Ann Poe*", whom "*By: /s/ Jo Dow, Attorney-in-Fact" signs for. */
    private boolean isStarredName(int i) {
        return marks[i] != null
                && marks[i].rest() != null
                && !marks[i].signed()
                && cells.get(i).text().endsWith("*");
    }

    int size() {
        return cells.size();
    }

    SignatureCell cell(int i) {
        return cells.get(i);
    }

    /** The mark that a cell begins with, or null. */
    SignatureMark at(int i) {
        return marks[i];
    }

    /** Index of the next cell behind {@code i} that begins a signature, or -1. */
    int next(int i) {
        return next[i];
    }

    /** Whether a cell behind {@code i} begins a signature. */
    boolean follows(int i) {
        return next[i] >= 0;
    }

    /** Whether who signs at {@code i} is an attorney-in-fact, said beside or under his name. */
    boolean isAttorney(int i) {
        if (marks[i].rest() != null && saysAttorney(marks[i].rest())) {
            return true;
        }
        for (int k = i + 1; k < cells.size() && k <= i + 2 && isPlain(k); k++) {
            if (saysAttorney(cells.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAttorney(String text) {
        return Words.of(text).contains("attorney in fact");
    }

    /** Whether "By: X" names a company that signs for the registrant, whose own signer follows. */
    boolean isCompany(int i, String rest) {
        StringBuilder whole = new StringBuilder(rest);
        int at = i + 1;
        while (at < cells.size()
                && at - i < LONGEST_COMPANY
                && cells.get(at).gap() == 0
                && isPlain(at)) {
            whole.append(' ').append(cells.get(at).text());
            at++;
        }
        String text = whole.toString();
        String name = NameAndTitle.of(rest).name();
        if (SignatureWords.isCompany(name) || SignatureWords.isCompany(rest)) {
            return true;
        }
        boolean signerFollows = at < cells.size() && !cells.get(at).isRule() && marks[at] != null;
        if (!signerFollows) {
            return false;
        }
        return RegistrantName.namesRole(text)
                || at == i + 1 && !SignatureWords.isOffice(text) && marks[at].signed();
    }

    private boolean isPlain(int i) {
        return !cells.get(i).isRule()
                && marks[i] == null
                && SignatureLabel.read(cells.get(i).text()) == null;
    }
}
