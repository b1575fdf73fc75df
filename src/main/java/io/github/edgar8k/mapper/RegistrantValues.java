package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;
import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.Registrant;

/** One registrant's values while they are being gathered. */
final class RegistrantValues {
    String name;
    String jurisdiction;
    String fileNumber;
    String employerId;
    Address address;
    String telephone;

    Registrant toRegistrant() {
        return new Registrant(
                name,
                jurisdiction,
                jurisdiction == null ? null : Jurisdiction.codeOf(jurisdiction),
                fileNumber,
                employerId,
                address,
                telephone);
    }
}
