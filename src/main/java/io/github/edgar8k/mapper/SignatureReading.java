package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** What is read of the signatures so far: the blocks, the open one and its last signer. */
final class SignatureReading {
    /** Where in a block the next cell stands. */
    enum Place {
        /** Over a signature. */
        HEAD,
        /** In the lines of a company that signs for the registrant. */
        COMPANY,
        /** Under a signature. */
        SIGNED
    }

    private final List<SignatureBlock> blocks = new ArrayList<>(1);
    private final StringBuilder titleBefore = new StringBuilder();
    private Place place = Place.HEAD;
    private SignatureBlock block;
    private SignerLines signer;
    private String principal;
    private boolean nameIsOpen;

    Place place() {
        return place;
    }

    void enter(Place other) {
        place = other;
    }

    boolean isSigned() {
        return place == Place.SIGNED;
    }

    /** The open block, or null before the first one. */
    SignatureBlock block() {
        return block;
    }

    /** The last signer of the open block, or null. */
    SignerLines signer() {
        return signer;
    }

    /** Whether the open block has a registrant's name. */
    boolean isNamed() {
        return block != null && block.isNamed();
    }

    /** The title that is printed over the signature to come. */
    StringBuilder titleBefore() {
        return titleBefore;
    }

    /** Whether the line before is a registrant's name, which may go on. */
    boolean nameIsOpen() {
        return nameIsOpen;
    }

    void closeName() {
        nameIsOpen = false;
    }

    /** The cell belongs to the open block, a new one where none is open. */
    void open(SignatureCell cell) {
        if (block == null) {
            block = new SignatureBlock(cell.line(), cell.column());
            blocks.add(block);
        }
        reach(cell);
    }

    void reach(SignatureCell cell) {
        if (block != null) {
            block.reach(cell.line());
        }
    }

    void newBlock(SignatureCell cell) {
        block = null;
        signer = null;
        principal = null;
        titleBefore.setLength(0);
        place = Place.HEAD;
        open(cell);
    }

    void addRegistrant(SignatureCell cell, String name) {
        open(cell);
        block.addRegistrant(name);
        nameIsOpen = true;
    }

    /** A person's name over a signature, which an attorney-in-fact may write for him. */
    void notePrincipal(String name) {
        principal = name;
    }

    /** The person who was noted, null where none is since the last mark. */
    String takePrincipal() {
        String name = principal;
        principal = null;
        return name;
    }

    /** A mark: the next signer of the block, with the title that stands over it. */
    void sign(SignatureCell cell, SignatureMark mark) {
        sign(cell, new SignerLines(mark, takeTitleBefore()));
    }

    /** The title that is printed over a signature, null where none is; it is read once. */
    String takeTitleBefore() {
        String title = titleBefore.isEmpty() ? null : titleBefore.toString();
        titleBefore.setLength(0);
        return title;
    }

    void sign(SignatureCell cell, SignerLines next) {
        open(cell);
        signer = next;
        block.signers().add(next);
        place = Place.SIGNED;
    }

    /** Takes back the last signer: he and his title belong to the mark that follows. */
    void unsign() {
        SignerLines last = block.signers().remove(block.signers().size() - 1);
        Phrase.append(titleBefore, last.title());
    }

    /** The blocks in printed order, without a last one that nobody signs. */
    List<SignatureBlock> blocks() {
        int last = blocks.size() - 1;
        if (last > 0 && blocks.get(last).signers().isEmpty()) {
            blocks.remove(last);
        }
        return blocks;
    }
}
