package io.github.edgar8k.model;

/**
 * One registrant of the cover page; values as printed, white space collapsed and lines joined.
 *
 * @param name exact name as specified in its charter (dei:EntityRegistrantName)
 * @param jurisdictionOfIncorporation as printed
 * @param jurisdictionCode EDGAR's two-character code of that jurisdiction, null where unknown
 * @param commissionFileNumber as printed; several are kept together as printed
 * @param irsEmployerId employer identification number as printed
 * @param address address of principal executive offices
 * @param telephone telephone number including area code, as printed
 */
public record Registrant(
        String name,
        String jurisdictionOfIncorporation,
        String jurisdictionCode,
        String commissionFileNumber,
        String irsEmployerId,
        Address address,
        String telephone) {}
