package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** Numbers that stand under one caption for several registrants. */
final class SharedNumbers {
    private SharedNumbers() {}

    /**
     * Gives each registrant its number of a list as long as there are registrants, or the one that
     * is printed for all.
     */
    static void fill(
            List<RegistrantValues> registrants,
            List<Caption> names,
            List<Caption> files,
            List<Caption> ids) {
        if (registrants.size() < 2) {
            return;
        }
        boolean stacked = registrants.size() > names.size();
        if (files.size() == 1 && (stacked || isUnder(files.get(0), names))) {
            shareFiles(registrants);
        }
        if (ids.size() == 1 && isUnder(ids.get(0), names)) {
            String last = registrants.get(registrants.size() - 1).employerId;
            for (RegistrantValues r : registrants) {
                r.employerId = r.employerId == null ? last : r.employerId;
            }
        }
    }

    private static boolean isUnder(Caption caption, List<Caption> names) {
        return names.size() > 1 && caption.firstLine() > names.get(names.size() - 1).lastLine();
    }

    private static void shareFiles(List<RegistrantValues> registrants) {
        String printed = null;
        for (RegistrantValues r : registrants) {
            if (r.fileNumber != null && printed != null) {
                return;
            }
            printed = r.fileNumber == null ? printed : r.fileNumber;
        }
        if (printed == null) {
            return;
        }
        List<CoverCell> numbers = new ArrayList<>(2);
        CoverShape.FILE_NUMBER.find(new CoverCell(0, 0, printed.length(), printed), numbers);
        for (int i = 0; i < registrants.size(); i++) {
            if (numbers.size() == registrants.size()) {
                registrants.get(i).fileNumber = numbers.get(i).text();
            } else if (numbers.size() == 1) {
                registrants.get(i).fileNumber = printed;
            }
        }
    }
}
