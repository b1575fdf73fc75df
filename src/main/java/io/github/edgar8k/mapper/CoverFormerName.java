package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/** "Former name or former address, if changed since last report". */
final class CoverFormerName {
    private CoverFormerName() {}

    /** As printed; null where there is none and where the cover says so. */
    static String read(CoverValues values) {
        for (Caption caption : values.of(CoverCaption.FORMER_NAME)) {
            CoverCell beside = values.beside(caption);
            List<CoverCell> block = new ArrayList<>();
            if (beside != null) {
                block = CoverName.column(values, caption, beside);
            } else {
                block = values.above(caption, true);
                if (block.isEmpty() && (values.valuesBelow() || values.hasColon(caption))) {
                    block = values.below(caption, true);
                }
            }
            String printed = CoverCell.joined(block);
            if (printed != null && !isNone(printed)) {
                return printed;
            }
        }
        return null;
    }

    /** Whether the cover says that there is no such value: "N/A", "Not applicable", "None". */
    static boolean isNone(String printed) {
        Words words = Words.of(printed);
        return words.isEmpty()
                || words.startsWith("not applicable")
                || words.startsWith("n a")
                || words.equalTo("na")
                || words.startsWith("none")
                || words.startsWith("no change")
                || words.startsWith("no changes")
                || words.startsWith("inapplicable")
                || words.startsWith("not changed")
                || words.startsWith("unchanged")
                || words.startsWith("same");
    }
}
