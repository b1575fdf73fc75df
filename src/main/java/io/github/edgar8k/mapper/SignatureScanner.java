package io.github.edgar8k.mapper;

import io.github.edgar8k.mapper.SignatureReading.Place;
import java.util.List;

/**
 * Reads the cells of the signatures from top to bottom: a registrant's name, who signs for it, the
 * typed name and the title below, then the next signer or the next registrant.
 */
final class SignatureScanner {
    private static final SignatureMark BLANK_LINE = new SignatureMark(false, false, null);

    /** A label whose value stands in the next cell. */
    private enum OpenLabel {
        NONE,
        NAME,
        TITLE
    }

    private final SignatureMarks marks;
    private final RegistrantName names;
    private final SignatureReading reading = new SignatureReading();
    private final LinesOverSignature over;
    private final LinesUnderSignature under;
    private OpenLabel openLabel = OpenLabel.NONE;

    SignatureScanner(List<SignatureCell> cells, RegistrantName names) {
        this.marks = new SignatureMarks(cells);
        this.names = names;
        this.over = new LinesOverSignature(reading, marks, names);
        this.under = new LinesUnderSignature(reading, marks, names);
    }

    /** The blocks in printed order; none where nothing is printed. */
    List<SignatureBlock> read() {
        for (int at = 0; at < marks.size(); at++) {
            read(at);
        }
        return reading.blocks();
    }

    private void read(int at) {
        SignatureCell cell = marks.cell(at);
        if (cell.isRule()) {
            if (!reading.isSigned() || reading.signer().hasTitle() && cell.gap() > 0) {
                sign(cell, BLANK_LINE);
            }
            return;
        }
        SignatureMark mark = marks.at(at);
        if (mark != null) {
            readMark(at, mark);
            return;
        }
        SignatureLabel label = SignatureLabel.read(cell.text());
        if (label != null) {
            readLabel(cell, label);
            return;
        }
        if (openLabel != OpenLabel.NONE && reading.isSigned()) {
            readLabelled(cell);
            return;
        }
        if (SignatureWords.isCaption(cell.text()) || SignatureDates.isLabel(cell.text())) {
            reading.reach(cell);
            return;
        }
        switch (reading.place()) {
            case HEAD -> over.read(at);
            case COMPANY -> {
                if (cell.gap() > 0 && !marks.follows(at)) {
                    reading.enter(Place.HEAD);
                    over.read(at);
                }
            }
            case SIGNED -> under.read(at);
        }
    }

    private void readMark(int at, SignatureMark mark) {
        SignatureCell cell = marks.cell(at);
        if (isLineUnderName(cell, mark)) {
            reading.reach(cell);
            return;
        }
        if (!mark.signed() && mark.rest() != null) {
            if (repeatsName(mark)) {
                reading.signer().type(mark.rest());
                reading.reach(cell);
                return;
            }
            if (marks.isCompany(at, mark.rest())) {
                readCompany(cell, mark.rest());
                return;
            }
        }
        if (reading.isSigned() && fillsBlank(cell, mark)) {
            reading.unsign();
        }
        String principal = reading.takePrincipal();
        if (principal != null && mark.signed() && marks.isAttorney(at)) {
            reading.sign(cell, SignerLines.represented(principal, reading.takeTitleBefore()));
        }
        sign(cell, mark);
    }

    /** Whether a mark belongs to the blank line, or to the label "Title: X", that is over it. */
    private boolean fillsBlank(SignatureCell cell, SignatureMark mark) {
        SignerLines signer = reading.signer();
        if (signer.isLabelled() && mark.signed() && signer.hasTitle() && !signer.isNamed()) {
            return true;
        }
        return signer.isBlank() && !signer.signed() && cell.gap() <= 1;
    }

    /** "By: X Corp., its General Partner": the signer follows. */
    private void readCompany(SignatureCell cell, String rest) {
        if (reading.isSigned() && !reading.isNamed()) {
            reading.newBlock(cell);
        }
        reading.open(cell);
        String name = RegistrantName.withoutCaption(rest);
        if (!reading.isNamed() && names.isOnCover(name)) {
            reading.addRegistrant(cell, name);
        }
        reading.enter(Place.COMPANY);
    }

    /** "By: Ann Poe" under a signature that gives the same name. */
    private boolean repeatsName(SignatureMark mark) {
        return reading.isSigned()
                && !reading.signer().isTyped()
                && PersonName.same(reading.signer().markName(), mark.rest());
    }

    /** "By: ______" under the conformed signature that stands on it. */
    private boolean isLineUnderName(SignatureCell cell, SignatureMark mark) {
        if (mark.signed() || mark.rest() != null || !reading.isSigned() || cell.gap() > 0) {
            return false;
        }
        SignerLines signer = reading.signer();
        return signer.signed()
                && signer.markName() != null
                && !signer.isTyped()
                && !signer.hasTitle();
    }

    private void sign(SignatureCell cell, SignatureMark mark) {
        reading.sign(cell, mark);
        openLabel = OpenLabel.NONE;
    }

    private void readLabel(SignatureCell cell, SignatureLabel label) {
        if (reading.place() == Place.COMPANY && isRole(label)) {
            reading.reach(cell);
            return;
        }
        if (!reading.isSigned()) {
            reading.sign(cell, SignerLines.labelled(reading.takeTitleBefore()));
        }
        reading.reach(cell);
        openLabel = OpenLabel.NONE;
        if (label.value() == null) {
            openLabel = label.ofTitle() ? OpenLabel.TITLE : OpenLabel.NAME;
        } else if (label.ofTitle()) {
            reading.signer().addTitle(label.value());
        } else {
            if (reading.signer().isTyped()) {
                sign(cell, BLANK_LINE);
            }
            reading.signer().type(label.value(), label.joint());
        }
    }

    /** "Its: General Partner" under the company that signs. */
    private static boolean isRole(SignatureLabel label) {
        return label.ofTitle()
                && label.value() != null
                && RegistrantName.namesRole("its " + label.value());
    }

    /** The value of the label before it. */
    private void readLabelled(SignatureCell cell) {
        if (openLabel == OpenLabel.TITLE) {
            reading.signer().addTitle(cell.text());
        } else {
            reading.signer().type(cell.text());
        }
        openLabel = OpenLabel.NONE;
        reading.reach(cell);
    }
}
