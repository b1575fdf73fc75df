package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the cells of the signatures from top to bottom: a registrant's name, who signs for it, the
 * typed name and the title below, then the next signer or the next registrant.
 */
final class SignatureScanner {
    private static final int NO_LABEL = 0;
    private static final int NAME_LABEL = 1;
    private static final int TITLE_LABEL = 2;

    /** Lines that "By: X, not in its individual capacity but as Trustee ..." may take. */
    private static final int LONGEST_COMPANY = 12;

    private enum Place {
        /** Over a signature. */
        HEAD,
        /** In the lines of a company that signs for the registrant. */
        COMPANY,
        /** Under a signature. */
        SIGNED
    }

    private final List<SignatureCell> cells;
    private final RegistrantName names;
    private final SignatureMark[] marks;
    private final int[] nextMarks;
    private final List<SignatureBlock> blocks = new ArrayList<>(1);
    private final StringBuilder titleBefore = new StringBuilder();

    private int at;
    private Place place = Place.HEAD;
    private SignatureBlock block;
    private SignerLines signer;
    private int lastRegistrantLine = -1;
    private int openLabel;

    /** Whether the line over this one ends in what a company signs as, "X Bank, as Trustee". */
    private boolean inRole;

    SignatureScanner(List<SignatureCell> cells, RegistrantName names) {
        this.cells = cells;
        this.names = names;
        this.marks = new SignatureMark[cells.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = SignatureMark.read(cells.get(i).text());
        }
        this.nextMarks = new int[marks.length];
        findMarks();
    }

    /** The blocks in printed order; none where nothing is printed. */
    List<SignatureBlock> read() {
        for (at = 0; at < cells.size(); at++) {
            read(cells.get(at));
        }
        dropEmptyTail();
        return blocks;
    }

    private void dropEmptyTail() {
        int last = blocks.size() - 1;
        if (last > 0 && blocks.get(last).signers().isEmpty()) {
            blocks.remove(last);
        }
    }

    private void read(SignatureCell cell) {
        if (cell.isRule()) {
            if (place != Place.SIGNED || signer.hasTitle() && cell.gap() > 0) {
                sign(cell, new SignatureMark(false, false, null));
            }
            return;
        }
        SignatureMark mark = marks[at];
        if (mark != null) {
            readMark(cell, mark);
            return;
        }
        SignatureLabel label = SignatureLabel.read(cell.text());
        if (label != null) {
            readLabel(cell, label);
            return;
        }
        if (openLabel == NO_LABEL
                && (SignatureWords.isCaption(cell.text()) || SignatureDates.isLabel(cell.text()))) {
            reach(cell);
            return;
        }
        switch (place) {
            case HEAD -> readHead(cell);
            case COMPANY -> {
                if (cell.gap() > 0 && nextMark(at) < 0) {
                    place = Place.HEAD;
                    readHead(cell);
                }
            }
            case SIGNED -> readUnder(cell);
        }
    }

    private void readMark(SignatureCell cell, SignatureMark mark) {
        if (isLineUnderName(cell, mark)) {
            reach(cell);
            return;
        }
        if (!mark.signed() && mark.rest() != null) {
            boolean typedName =
                    place == Place.SIGNED
                            && !signer.isTyped()
                            && SignatureWords.sameName(signer.markName(), mark.rest());
            if (typedName) {
                signer.type(mark.rest());
                reach(cell);
                return;
            }
            if (isCompanyLine(mark.rest())) {
                if (place == Place.SIGNED && !block.isNamed()) {
                    newBlock(cell);
                }
                open(cell);
                place = Place.COMPANY;
                return;
            }
        }
        boolean fillsBlank =
                place == Place.SIGNED && signer.isBlank() && !signer.signed() && cell.gap() <= 1;
        if (fillsBlank) {
            block.signers().remove(block.signers().size() - 1);
        }
        sign(cell, mark);
    }

    /** "By: ______" under the conformed signature that stands on it. */
    private boolean isLineUnderName(SignatureCell cell, SignatureMark mark) {
        return !mark.signed()
                && mark.rest() == null
                && place == Place.SIGNED
                && cell.gap() == 0
                && signer.signed()
                && signer.markName() != null
                && !signer.isTyped()
                && !signer.hasTitle();
    }

    private void sign(SignatureCell cell, SignatureMark mark) {
        open(cell);
        signer = new SignerLines(mark, titleBefore.length() == 0 ? null : titleBefore.toString());
        titleBefore.setLength(0);
        block.signers().add(signer);
        openLabel = NO_LABEL;
        place = Place.SIGNED;
    }

    private void readLabel(SignatureCell cell, SignatureLabel label) {
        if (place != Place.SIGNED) {
            sign(cell, new SignatureMark(false, false, null));
        }
        reach(cell);
        openLabel = label.value() != null ? NO_LABEL : label.ofTitle() ? TITLE_LABEL : NAME_LABEL;
        if (label.value() == null) {
            return;
        }
        if (label.ofTitle()) {
            signer.addTitle(label.value());
        } else {
            if (signer.isTyped()) {
                sign(cell, new SignatureMark(false, false, null));
            }
            signer.type(label.value(), label.joint());
        }
    }

    /** Whether "By: X" names a company that signs for the registrant, whose own signer follows. */
    private boolean isCompanyLine(String rest) {
        StringBuilder whole = new StringBuilder(rest);
        int next = at + 1;
        while (next < cells.size()
                && next - at < LONGEST_COMPANY
                && cells.get(next).gap() == 0
                && isPlain(next)) {
            whole.append(' ').append(cells.get(next).text());
            next++;
        }
        String text = whole.toString();
        String name = NameAndTitle.of(rest).name();
        if (SignatureWords.isCompany(name) || SignatureWords.isCompany(rest)) {
            return true;
        }
        boolean signerFollows =
                next < cells.size() && !cells.get(next).isRule() && marks[next] != null;
        if (!signerFollows) {
            return false;
        }
        return RegistrantName.namesRole(text)
                || next == at + 1 && !SignatureWords.isOffice(text) && marks[next].signed();
    }

    private boolean isPlain(int i) {
        return !cells.get(i).isRule()
                && marks[i] == null
                && SignatureLabel.read(cells.get(i).text()) == null;
    }

    private void readHead(SignatureCell cell) {
        String text = RegistrantName.withoutCaption(cell.text());
        if (text.isEmpty() || !hasLetter(text)) {
            return;
        }
        boolean first = block == null || !block.isNamed();
        boolean under = !first && cell.gap() == 0 && lastRegistrantLine >= 0;
        if (under && inRole && !names.isOnCover(text)) {
            reach(cell);
            return;
        }
        inRole = RegistrantName.endsInRole(cell.text().strip(), text);
        if (!titleBefore.isEmpty() && cell.gap() == 0 && nextMark(at) >= 0) {
            Phrase.append(titleBefore, text);
            return;
        }
        if (under && names.goesOn(block.lastRegistrant(), text) && !isTitleHere(text)) {
            if (RegistrantName.isDescription(block.lastRegistrant(), text)) {
                inRole = RegistrantName.isRole(text);
                reach(cell);
                return;
            }
            block.continueRegistrant(text);
            reach(cell);
            return;
        }
        boolean company = first && SignatureWords.endsAsCompany(text);
        if (isTitleHere(text) && !company && nextMark(at) >= 0) {
            open(cell);
            Phrase.append(titleBefore, text);
            lastRegistrantLine = -1;
            return;
        }
        if (!first && RegistrantName.isDescription(block.lastRegistrant(), text)) {
            inRole = RegistrantName.isRole(text);
            return;
        }
        if (nextMark(at) < 0 && !names.isOnCover(text) && isTypedSigner(first, text)) {
            open(cell);
            signer = SignerLines.typed(text);
            block.signers().add(signer);
            place = Place.SIGNED;
            return;
        }
        if (!first && !under && !mayBeRegistrant(text)) {
            return;
        }
        open(cell);
        block.addRegistrant(text);
        lastRegistrantLine = cell.line();
    }

    private boolean isTypedSigner(boolean first, String text) {
        String name = NameAndTitle.of(text).name();
        if (!SignatureWords.mayBePerson(name)) {
            return false;
        }
        if (!first) {
            return true;
        }
        return at + 1 < cells.size() && SignatureWords.isOffice(cells.get(at + 1).text());
    }

    private boolean isTitleHere(String text) {
        return SignatureWords.isOfficeOnly(text) && !names.isOnCover(text);
    }

    private boolean mayBeRegistrant(String text) {
        return names.isOnCover(text) || SignatureWords.isCompany(text) || isUpperCase(text);
    }

    private static boolean isUpperCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is rather a page's number or a document's than a part of a title. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A line under a signature. */
    private void readUnder(SignatureCell cell) {
        String text = cell.text();
        if (openLabel != NO_LABEL) {
            if (openLabel == TITLE_LABEL) {
                signer.addTitle(text);
            } else {
                signer.type(text);
            }
            openLabel = NO_LABEL;
            reach(cell);
            return;
        }
        if (!titleBefore.isEmpty() && cell.gap() == 0) {
            Phrase.append(titleBefore, text);
            return;
        }
        String name = NameAndTitle.of(text).name();
        if (!signer.isTyped() && SignatureWords.sameName(signer.markName(), name)) {
            signer.type(text);
            reach(cell);
            return;
        }
        if (!signer.isTyped() && !signer.hasTitle() && readFirstUnder(cell, name)) {
            return;
        }
        if (!block.isNamed() && nextMark(at) < 0 && isCompanyName(text) && !signer.titleIsOpen()) {
            block.addRegistrant(text);
            reach(cell);
            return;
        }
        if (continuesTitle(cell)) {
            signer.addTitle(text);
            reach(cell);
            return;
        }
        readBetween(cell);
    }

    private boolean isCompanyName(String text) {
        return names.isOnCover(text)
                || SignatureWords.isCompany(text) && SignatureWords.endsAsCompany(text);
    }

    /**
     * The first line under a mark that does not repeat its name: another form of it, or the title.
     */
    private boolean readFirstUnder(SignatureCell cell, String name) {
        if (startsBlock(cell)) {
            return false;
        }
        boolean title = SignatureWords.isOffice(name);
        if (signer.markName() != null && title) {
            if (cell.gap() > 1 && nextMark(at) >= 0) {
                return false;
            }
            signer.addTitle(cell.text());
        } else if (signer.markName() == null && title && !SignatureWords.mayBePerson(name)) {
            signer.addTitle(cell.text());
        } else if (cell.gap() <= 2
                && (signer.markName() == null || SignatureWords.mayBePerson(name))) {
            signer.type(cell.text());
        } else if (cell.gap() == 0) {
            signer.addTitle(cell.text());
        } else {
            return false;
        }
        reach(cell);
        return true;
    }

    private boolean continuesTitle(SignatureCell cell) {
        String text = cell.text();
        if (hasDigit(text) && !signer.titleIsOpen() && !SignatureWords.isOffice(text)) {
            return false;
        }
        if (cell.gap() == 0) {
            return !startsBlock(cell);
        }
        if (signer.titleIsOpen()) {
            return true;
        }
        boolean office = SignatureWords.isOffice(text) && !SignatureWords.isCompany(text);
        if (!signer.hasTitle()) {
            return office && (nextMark(at) < 0 || cell.gap() <= 1);
        }
        return text.charAt(0) == '(' && office && text.indexOf('.') < 0;
    }

    /** A line between two signatures: the next registrant, the next signer's title, or neither. */
    private void readBetween(SignatureCell cell) {
        String text = RegistrantName.withoutCaption(cell.text());
        if (text.isEmpty() || text.charAt(0) == '(' || !hasLetter(text)) {
            reach(cell);
            return;
        }
        if (nextMark(at) < 0) {
            boolean registrant = names.isOnCover(text) || SignatureWords.isCompany(text);
            if (!block.isNamed() && registrant) {
                block.addRegistrant(text);
                reach(cell);
            }
            return;
        }
        if (isTitleHere(text)) {
            Phrase.append(titleBefore, text);
            return;
        }
        if (mayBeRegistrant(text) || nextMark(at) <= at + 2) {
            newBlock(cell);
            block.addRegistrant(text);
            lastRegistrantLine = cell.line();
        }
    }

    /**
     * Whether a line is the name of the next registrant although no blank line parts it from a
     * title.
     */
    private boolean startsBlock(SignatureCell cell) {
        String text = cell.text();
        if (nextMark(at) < 0 || signer.titleIsOpen()) {
            return false;
        }
        return names.isOnCover(text)
                || SignatureWords.isCompany(text)
                        && SignatureWords.endsAsCompany(text)
                        && nextMark(at) <= at + 4;
    }

    /** Index of the next cell behind {@code from} that begins a signature, or -1. */
    private int nextMark(int from) {
        return nextMarks[from];
    }

    private void findMarks() {
        int next = -1;
        for (int i = cells.size() - 1; i >= 0; i--) {
            nextMarks[i] = next;
            if (cells.get(i).isRule() || marks[i] != null) {
                next = i;
            }
        }
    }

    private void newBlock(SignatureCell cell) {
        block = null;
        signer = null;
        titleBefore.setLength(0);
        place = Place.HEAD;
        open(cell);
    }

    private void open(SignatureCell cell) {
        if (block == null) {
            block = new SignatureBlock(cell.line(), cell.column());
            blocks.add(block);
        }
        reach(cell);
    }

    private void reach(SignatureCell cell) {
        if (block != null) {
            block.reach(cell.line());
        }
    }
}
