package io.github.edgar8k.mapper;

/** Reads the lines over a signature: the registrants' names, or the title of who signs. */
final class LinesOverSignature {
    /** What a company's line ends in that signs for the registrant on the next line. */
    private static final String ON_BEHALF_OF = " on behalf of";

    private final SignatureReading reading;
    private final SignatureMarks marks;
    private final RegistrantName names;

    /** Whether the line over this one ends in what a company signs as, "X Bank, as Trustee". */
    private boolean inRole;

    LinesOverSignature(SignatureReading reading, SignatureMarks marks, RegistrantName names) {
        this.reading = reading;
        this.marks = marks;
        this.names = names;
    }

    void read(int at) {
        SignatureCell cell = marks.cell(at);
        String text = RegistrantName.withoutCaption(cell.text());
        if (!RegistrantName.hasLetter(text)) {
            readNumber(cell, text);
            return;
        }
        boolean first = !reading.isNamed();
        boolean under = !first && cell.gap() == 0 && reading.nameIsOpen();
        if (under && inRole && !names.isOnCover(text)) {
            reading.reach(cell);
            return;
        }
        int behalf = cell.text().length() - ON_BEHALF_OF.length();
        if (behalf > 0 && cell.text().regionMatches(true, behalf, ON_BEHALF_OF, 0, 13)) {
            reading.reach(cell);
            return;
        }
        inRole = RegistrantName.endsInRole(cell.text().strip(), text);
        StringBuilder title = reading.titleBefore();
        if (!title.isEmpty() && cell.gap() == 0 && marks.follows(at)) {
            Phrase.append(title, text);
            return;
        }
        if (under && goesOn(cell, text)) {
            return;
        }
        boolean company = first && SignatureWords.endsAsCompany(text);
        if (names.isTitle(text) && !company && marks.follows(at)) {
            reading.open(cell);
            Phrase.append(title, text);
            reading.closeName();
            return;
        }
        if (!first && RegistrantName.isDescription(reading.block().lastRegistrant(), text)) {
            inRole = RegistrantName.isRole(text);
            return;
        }
        if (!marks.follows(at) && !names.isOnCover(text) && isTypedSigner(at, first, text)) {
            reading.sign(cell, SignerLines.typed(text));
            return;
        }
        if (!first && isAgent(at, text)) {
            reading.reach(cell);
            reading.enter(SignatureReading.Place.COMPANY);
            return;
        }
        if (first || under || names.mayBe(text)) {
            reading.addRegistrant(cell, text);
        } else if (SignatureWords.mayBePerson(NameAndTitle.of(text).name())) {
            reading.notePrincipal(text);
        }
    }

    /** "X Bank, as Trustee" under the name that the cover prints: it signs for that registrant. */
    private boolean isAgent(int at, String text) {
        boolean role =
                inRole
                        || at + 1 < marks.size()
                                && marks.cell(at + 1).gap() == 0
                                && RegistrantName.isRole(marks.cell(at + 1).text());
        return role
                && marks.follows(at)
                && !names.isOnCover(text)
                && names.isOnCover(reading.block().lastRegistrant().toString());
    }

    /** "1999-1", which is the rest of a name on the cover, or a page's number. */
    private void readNumber(SignatureCell cell, String text) {
        boolean under = reading.isNamed() && cell.gap() == 0 && reading.nameIsOpen();
        if (under && names.isOnCover(reading.block().lastRegistrant() + " " + text)) {
            reading.block().continueRegistrant(text);
            reading.reach(cell);
        }
    }

    /** Reads a line that belongs to the name over it; false where it does not. */
    private boolean goesOn(SignatureCell cell, String text) {
        SignatureBlock block = reading.block();
        if (!names.goesOn(block.lastRegistrant(), text) || names.isTitle(text)) {
            return false;
        }
        if (RegistrantName.isDescription(block.lastRegistrant(), text)) {
            inRole = RegistrantName.isRole(text);
        } else {
            block.continueRegistrant(text);
        }
        reading.reach(cell);
        return true;
    }

    /** Whether a line is a name typed where no mark is: a person's, with a title below. */
    private boolean isTypedSigner(int at, boolean first, String text) {
        if (!SignatureWords.mayBePerson(NameAndTitle.of(text).name())) {
            return false;
        }
        return !first
                || at + 1 < marks.size() && SignatureWords.isOffice(marks.cell(at + 1).text());
    }
}
