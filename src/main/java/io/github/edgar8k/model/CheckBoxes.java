package io.github.edgar8k.model;

/**
 * The cover's check boxes: true, false, or null where the box is not on the form.
 *
 * @param writtenCommunications Rule 425 under the Securities Act
 * @param solicitingMaterial Rule 14a-12 under the Exchange Act
 * @param preCommencementTenderOffer Rule 14d-2(b)
 * @param preCommencementIssuerTenderOffer Rule 13e-4(c)
 * @param emergingGrowthCompany on the form since April 2017
 * @param extendedTransitionPeriod on the form since April 2017
 */
public record CheckBoxes(
        Boolean writtenCommunications,
        Boolean solicitingMaterial,
        Boolean preCommencementTenderOffer,
        Boolean preCommencementIssuerTenderOffer,
        Boolean emergingGrowthCompany,
        Boolean extendedTransitionPeriod) {}
