package io.github.edgar8k.view;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Registrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one calls a filing: from the cover page or, where that says nothing, from the header. */
final class Headline {
    private Headline() {}

    /** Empty where neither names one. */
    static List<String> registrants(Filing filing) {
        List<String> names = new ArrayList<>();
        CoverPage cover = filing.coverPage();
        if (cover != null) {
            for (Registrant registrant : cover.registrants()) {
                if (registrant.name() != null) {
                    names.add(registrant.name());
                }
            }
        }
        if (names.isEmpty() && filing.submission() != null) {
            for (Filer filer : filing.submission().filers()) {
                if (filer.conformedName() != null) {
                    names.add(filer.conformedName());
                }
            }
        }
        return names;
    }

    /** Date of report or of filing, null where neither is known. */
    static LocalDate date(Filing filing) {
        CoverPage cover = filing.coverPage();
        if (cover != null && cover.dateOfReport() != null) {
            return cover.dateOfReport();
        }
        return filing.submission() == null ? null : filing.submission().filedAsOf();
    }
}
