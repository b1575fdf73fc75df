package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Filer;
import io.github.edgar8k.model.Registrant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which FILER section of the header is which registrant of the cover: the one with the same IRS
 * number, file number or name, else, where as many are left on both sides, the next one.
 */
final class AgreementFilers {
    private final List<Filer> filers;
    private final List<Registrant> registrants;
    private final int[] registrantOf;
    private final boolean[] taken;

    private AgreementFilers(List<Filer> filers, List<Registrant> registrants) {
        this.filers = filers;
        this.registrants = registrants;
        this.registrantOf = new int[filers.size()];
        this.taken = new boolean[registrants.size()];
    }

    /** For each filer its registrant's index, or -1. */
    static int[] match(List<Filer> filers, List<Registrant> registrants) {
        AgreementFilers match = new AgreementFilers(filers, registrants);
        for (int i = 0; i < match.registrantOf.length; i++) {
            match.registrantOf[i] = -1;
        }
        if (filers.size() != 1 || registrants.size() != 1) {
            match.byNumbers();
        }
        match.byOrder();
        return match.registrantOf;
    }

    private void byNumbers() {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> irsNumbers = new HashMap<>();
        Map<String, Integer> fileNumbers = new HashMap<>();
        for (int i = 0; i < registrants.size(); i++) {
            Registrant registrant = registrants.get(i);
            names.putIfAbsent(nameKey(registrant.name()), i);
            irsNumbers.putIfAbsent(AgreementNumbers.irsKey(registrant.irsEmployerId()), i);
            fileNumbers.putIfAbsent(AgreementNumbers.fileKey(registrant.commissionFileNumber()), i);
        }
        for (int i = 0; i < filers.size(); i++) {
            take(i, names.get(nameKey(filers.get(i).conformedName())), true);
        }
        for (int i = 0; i < filers.size(); i++) {
            String key = AgreementNumbers.irsKey(filers.get(i).irsNumber());
            take(i, irsNumbers.get(key), key != null);
        }
        for (int i = 0; i < filers.size(); i++) {
            String key = AgreementNumbers.fileKey(filers.get(i).secFileNumber());
            take(i, fileNumbers.get(key), key != null);
        }
    }

    private static String nameKey(String name) {
        return name == null ? null : AgreementName.of(name).sorted();
    }

    private void take(int filer, Integer registrant, boolean known) {
        if (known && registrant != null && registrantOf[filer] < 0 && !taken[registrant]) {
            registrantOf[filer] = registrant;
            taken[registrant] = true;
        }
    }

    private void byOrder() {
        if (filers.size() != registrants.size()) {
            return;
        }
        int next = 0;
        for (int i = 0; i < registrantOf.length; i++) {
            if (registrantOf[i] >= 0) {
                continue;
            }
            while (taken[next]) {
                next++;
            }
            registrantOf[i] = next;
            taken[next] = true;
        }
    }
}
