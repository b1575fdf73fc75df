package io.github.edgar8k.cli;

import io.github.edgar8k.mapper.Agreement;
import io.github.edgar8k.mapper.AgreementVerdict;
import io.github.edgar8k.mapper.Reconciler;
import io.github.edgar8k.model.Filing;
import java.util.List;

/** A filing and how far it agrees with its header. */
record CheckedFiling(Filing filing, List<Agreement> agreements) {
    static CheckedFiling of(Filing filing) {
        return new CheckedFiling(filing, Reconciler.agreements(filing));
    }

    /** How many comparisons differ. */
    int differs() {
        return count(AgreementVerdict.DISAGREES);
    }

    int count(AgreementVerdict verdict) {
        int count = 0;
        for (Agreement agreement : agreements) {
            if (agreement.verdict() == verdict) {
                count++;
            }
        }
        return count;
    }
}
