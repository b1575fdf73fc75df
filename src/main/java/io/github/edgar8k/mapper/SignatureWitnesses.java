package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/** Leaves out who attests or witnesses a signature: he does not sign for the registrant. */
final class SignatureWitnesses {
    /** How far the signature may stand from the column of "Attest:". */
    private static final int COLUMN_SLACK = 16;

    /** Blank lines between "Attest:" and the signature under it. */
    private static final int ROOM_TO_SIGN = 3;

    private final List<SignatureCell> cells;
    private final List<SignatureCell> kept = new ArrayList<>();

    private SignatureWitnesses(List<SignatureCell> cells) {
        this.cells = cells;
    }

    /** The cells in the same order without "Attest:", the signature and the lines under it. */
    static List<SignatureCell> leftOut(List<SignatureCell> cells) {
        for (SignatureCell cell : cells) {
            if (labelEnd(cell.text()) > 0) {
                return new SignatureWitnesses(cells).kept();
            }
        }
        return cells;
    }

    /** Whether a cell is "Attest:" or the like and nothing else. */
    static boolean isLabel(String cell) {
        int end = labelEnd(cell);
        return end > 0 && cell.substring(end).isBlank();
    }

    private List<SignatureCell> kept() {
        int i = 0;
        while (i < cells.size()) {
            SignatureCell cell = cells.get(i);
            int label = labelEnd(cell.text());
            if (label == 0) {
                kept.add(cell);
                i++;
            } else if (cell.text().substring(label).isBlank()) {
                i = behindSignature(i + 1, cell.column());
            } else {
                i = behindLines(i + 1, cell);
            }
        }
        return kept;
    }

    /** Index behind the signature that stands under "Attest:", or the same where none does. */
    private int behindSignature(int from, int column) {
        if (from == cells.size()) {
            return from;
        }
        SignatureCell next = cells.get(from);
        boolean near =
                Math.abs(next.column() - column) <= COLUMN_SLACK && next.gap() <= ROOM_TO_SIGN;
        return near && isSignature(next) ? behindLines(from + 1, next) : from;
    }

    private static boolean isSignature(SignatureCell cell) {
        return cell.isRule()
                || cell.text().charAt(0) == '_'
                || SignatureMark.read(cell.text()) != null;
    }

    /** Index behind the name and the title under a signature. */
    private int behindLines(int from, SignatureCell signature) {
        int i = from;
        while (i < cells.size()) {
            SignatureCell cell = cells.get(i);
            boolean under =
                    cell.gap() == 0
                            && Math.abs(cell.column() - signature.column()) <= COLUMN_SLACK
                            && SignatureMark.read(cell.text()) == null
                            && !SignatureWords.isCompany(cell.text());
            if (!under) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Offset behind "Attest:", "Witness:", "Attested by:" at a cell's beginning, 0 without it. */
    private static int labelEnd(String text) {
        Words words = Words.of(text);
        boolean label =
                switch (words.isEmpty() ? "" : words.get(0)) {
                    case "attest", "attested", "attestation", "witness", "witnesses", "witnessed" ->
                            true;
                    default -> false;
                };
        if (!label) {
            return 0;
        }
        int last = words.is(1, "by") ? 1 : 0;
        int end = words.end(last);
        boolean colon = end < text.length() && text.charAt(end) == ':';
        boolean alone = words.size() == last + 1;
        if (colon || alone) {
            return colon ? end + 1 : text.length();
        }
        return SignatureMark.read(text.substring(end).strip()) != null ? end : 0;
    }
}
