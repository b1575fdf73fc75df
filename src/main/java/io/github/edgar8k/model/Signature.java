package io.github.edgar8k.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The signature of one registrant.
 *
 * @param registrant its name as printed in the signature block, null where none is printed
 * @param date null where none is printed or it can't be read
 * @param signatories who signs for it, in printed order
 * @param lines the block
 */
public record Signature(
        String registrant, LocalDate date, List<Signatory> signatories, LineRange lines) {
    public Signature {
        signatories = List.copyOf(signatories);
    }
}
