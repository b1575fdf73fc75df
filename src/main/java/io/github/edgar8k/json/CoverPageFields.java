package io.github.edgar8k.json;

import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.CheckBoxes;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Security;
import java.io.IOException;

/** Writes the cover page. */
final class CoverPageFields {
    private CoverPageFields() {}

    static void write(Fields to, CoverPage cover) throws IOException {
        if (!to.object("coverPage", cover)) {
            return;
        }
        to.date("dateOfReport", cover.dateOfReport());
        to.date("dateOfEarliestEvent", cover.dateOfEarliestEvent());
        to.array("registrants");
        for (Registrant registrant : cover.registrants()) {
            registrant(to, registrant);
        }
        to.endArray();
        to.text("formerNameOrAddress", cover.formerNameOrAddress());
        checkBoxes(to, cover.checkBoxes());
        to.array("securities");
        for (Security security : cover.securities()) {
            to.object();
            to.text("title", security.title());
            to.text("tradingSymbol", security.tradingSymbol());
            to.text("exchange", security.exchange());
            to.endObject();
        }
        to.endArray();
        to.lines(cover.lines());
        to.endObject();
    }

    private static void registrant(Fields to, Registrant registrant) throws IOException {
        to.object();
        to.text("name", registrant.name());
        to.text("jurisdictionOfIncorporation", registrant.jurisdictionOfIncorporation());
        to.text("jurisdictionCode", registrant.jurisdictionCode());
        to.text("commissionFileNumber", registrant.commissionFileNumber());
        to.text("irsEmployerId", registrant.irsEmployerId());
        address(to, registrant.address());
        to.text("telephone", registrant.telephone());
        to.endObject();
    }

    private static void address(Fields to, Address address) throws IOException {
        if (to.object("address", address)) {
            to.text("text", address.text());
            to.texts("street", address.street());
            to.text("city", address.city());
            to.text("stateOrProvince", address.stateOrProvince());
            to.text("zipCode", address.zipCode());
            to.text("country", address.country());
            to.endObject();
        }
    }

    private static void checkBoxes(Fields to, CheckBoxes boxes) throws IOException {
        if (to.object("checkBoxes", boxes)) {
            to.flag("writtenCommunications", boxes.writtenCommunications());
            to.flag("solicitingMaterial", boxes.solicitingMaterial());
            to.flag("preCommencementTenderOffer", boxes.preCommencementTenderOffer());
            to.flag("preCommencementIssuerTenderOffer", boxes.preCommencementIssuerTenderOffer());
            to.flag("emergingGrowthCompany", boxes.emergingGrowthCompany());
            to.flag("extendedTransitionPeriod", boxes.extendedTransitionPeriod());
            to.endObject();
        }
    }
}
