package io.github.edgar8k.mapper;

/**
 * Reads the lines under a signature: the typed name and the title, until the next registrant's name
 * or the next signer's title.
 */
final class LinesUnderSignature {
    /** Cells between a registrant's name and the mark of who signs for it. */
    private static final int MARK_REACH = 4;

    private final SignatureReading reading;
    private final SignatureMarks marks;
    private final RegistrantName names;

    LinesUnderSignature(SignatureReading reading, SignatureMarks marks, RegistrantName names) {
        this.reading = reading;
        this.marks = marks;
        this.names = names;
    }

    void read(int at) {
        SignatureCell cell = marks.cell(at);
        SignerLines signer = reading.signer();
        String text = cell.text();
        if (!reading.titleBefore().isEmpty() && cell.gap() == 0) {
            Phrase.append(reading.titleBefore(), text);
            return;
        }
        String name = NameAndTitle.of(text).name();
        if (isNameAgain(signer, name)) {
            signer.type(text);
            reading.reach(cell);
            return;
        }
        if (!signer.isTyped() && !signer.hasTitle() && readFirst(at, name)) {
            return;
        }
        boolean named = reading.block().isNamed();
        if (!named && !marks.follows(at) && isCompanyName(text) && !signer.titleIsOpen()) {
            reading.block().addRegistrant(text);
            reading.reach(cell);
            return;
        }
        if (continuesTitle(at)) {
            signer.addTitle(text);
            reading.reach(cell);
            return;
        }
        readBetween(at);
    }

    /** The name beside the mark, or the one that is typed over the rule, once more. */
    private static boolean isNameAgain(SignerLines signer, String name) {
        return !signer.isTyped() && PersonName.same(signer.markName(), name)
                || !signer.hasTitle()
                        && PersonName.same(signer.typedName(), name)
                        && !SignatureWords.isOffice(name);
    }

    private boolean isCompanyName(String text) {
        return names.isOnCover(text)
                || SignatureWords.isCompany(text) && SignatureWords.endsAsCompany(text);
    }

    /**
     * The first line under a mark that does not repeat its name: another form of it, or the title.
     */
    private boolean readFirst(int at, String name) {
        if (startsBlock(at)) {
            return false;
        }
        SignatureCell cell = marks.cell(at);
        SignerLines signer = reading.signer();
        int gap = gap(at);
        boolean title = SignatureWords.isOffice(name);
        if (signer.markName() != null && title) {
            if (gap > 1 && marks.follows(at)) {
                return false;
            }
            signer.addTitle(cell.text());
        } else if (signer.markName() == null && title && !SignatureWords.mayBePerson(name)) {
            signer.addTitle(cell.text());
        } else if (gap <= 2 && (signer.markName() == null || SignatureWords.mayBePerson(name))) {
            signer.type(cell.text());
        } else if (gap == 0) {
            signer.addTitle(cell.text());
        } else {
            return false;
        }
        reading.reach(cell);
        return true;
    }

    private boolean continuesTitle(int at) {
        SignerLines signer = reading.signer();
        String text = marks.cell(at).text();
        if (Digits.in(text) && !signer.titleIsOpen() && !SignatureWords.isOffice(text)) {
            return false;
        }
        int gap = gap(at);
        if (gap == 0) {
            return !startsBlock(at);
        }
        if (signer.titleIsOpen()) {
            return true;
        }
        boolean office = SignatureWords.isOffice(text) && !SignatureWords.isCompany(text);
        if (!signer.hasTitle()) {
            return office && (!marks.follows(at) || gap <= 1);
        }
        return text.charAt(0) == '(' && office && text.indexOf('.') < 0;
    }

    /** Blank lines before a cell; what stands under a line that is not the signer's is apart. */
    private int gap(int at) {
        int gap = marks.cell(at).gap();
        boolean apart = at > 0 && marks.cell(at - 1).line() > reading.block().lastLine();
        return apart ? Math.max(gap, 1) : gap;
    }

    /** A line between two signatures: the next registrant, the next signer's title, or neither. */
    private void readBetween(int at) {
        SignatureCell cell = marks.cell(at);
        String text = RegistrantName.withoutCaption(cell.text());
        if (!RegistrantName.hasLetter(text)) {
            return;
        }
        if (text.charAt(0) == '(') {
            reading.reach(cell);
            return;
        }
        if (!marks.follows(at)) {
            boolean registrant = names.isOnCover(text) || SignatureWords.isCompany(text);
            if (!reading.block().isNamed() && registrant) {
                reading.block().addRegistrant(text);
                reading.reach(cell);
            }
            return;
        }
        if (names.isTitle(text)) {
            Phrase.append(reading.titleBefore(), text);
            return;
        }
        if (names.mayBe(text) || marks.next(at) <= at + 2) {
            reading.newBlock(cell);
            reading.addRegistrant(cell, text);
        }
    }

    /**
     * Whether a line is the name of the next registrant although no blank line parts it from a
     * title.
     */
    private boolean startsBlock(int at) {
        String text = marks.cell(at).text();
        if (!marks.follows(at) || reading.signer().titleIsOpen()) {
            return false;
        }
        return names.isOnCover(text)
                || SignatureWords.isCompany(text)
                        && SignatureWords.endsAsCompany(text)
                        && marks.next(at) <= at + MARK_REACH;
    }
}
