package io.github.edgar8k.model;

import java.util.List;
import java.util.Map;

/**
 * A FILER section of the header.
 *
 * @param conformedName COMPANY CONFORMED NAME
 * @param centralIndexKey CENTRAL INDEX KEY, ten digits
 * @param standardIndustrialClassification name and code, null where absent
 * @param irsNumber IRS NUMBER (EIN since 2025), digits as they stand
 * @param stateOfIncorporation EDGAR's two-character code
 * @param fiscalYearEnd MMDD as it stands
 * @param formType FORM TYPE
 * @param secAct SEC ACT as it stands
 * @param secFileNumber SEC FILE NUMBER
 * @param filmNumber FILM NUMBER
 * @param businessAddress null where absent
 * @param mailAddress null where absent
 * @param formerNames FORMER COMPANY sections
 * @param other labels that the model does not know
 */
public record Filer(
        String conformedName,
        String centralIndexKey,
        StandardIndustrialClassification standardIndustrialClassification,
        String irsNumber,
        String stateOfIncorporation,
        String fiscalYearEnd,
        String formType,
        String secAct,
        String secFileNumber,
        String filmNumber,
        FilerAddress businessAddress,
        FilerAddress mailAddress,
        List<FormerName> formerNames,
        Map<String, List<String>> other) {
    public Filer {
        formerNames = List.copyOf(formerNames);
        other = OtherLabels.copy(other);
    }
}
