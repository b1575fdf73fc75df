package io.github.edgar8k.samples.spark;

import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Submission;

/** The year that a filing is put under. */
final class FilingYear {
    private FilingYear() {}

    /**
     * The header's FILED AS OF DATE, else its ACCEPTANCE-DATETIME, else the cover's date of report;
     * null where there is none of these.
     */
    static Integer of(Filing filing) {
        Submission header = filing.submission();
        if (header != null && header.filedAsOf() != null) {
            return header.filedAsOf().getYear();
        }
        if (header != null && header.acceptanceDateTime() != null) {
            return header.acceptanceDateTime().getYear();
        }
        CoverPage cover = filing.coverPage();
        return cover == null || cover.dateOfReport() == null
                ? null
                : cover.dateOfReport().getYear();
    }
}
