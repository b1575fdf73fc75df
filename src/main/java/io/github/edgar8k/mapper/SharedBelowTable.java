package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.model.Address;
import java.util.List;

/** What stands once for all under a table of registrants: address, telephone number, state. */
final class SharedBelowTable {
    private SharedBelowTable() {}

    static void fill(CoverValues values, List<RegistrantValues> registrants) {
        String telephone = null;
        Address address = null;
        String jurisdiction = null;
        boolean noJurisdiction = true;
        boolean noTelephone = true;
        boolean noAddress = true;
        for (RegistrantValues r : registrants) {
            noJurisdiction &= r.jurisdiction == null;
            noTelephone &= r.telephone == null;
            noAddress &= r.address == null;
        }
        Caption number = noTelephone ? last(values, CoverCaption.TELEPHONE) : null;
        if (number != null) {
            CoverCell cell = values.nearest(number, CoverShape.TELEPHONE);
            if (cell != null) {
                values.use(cell);
                telephone = Phrase.collapsed(cell.text());
            }
        }
        Caption offices = noAddress ? last(values, CoverCaption.ADDRESS) : null;
        if (offices != null) {
            address = CoverAddress.read(values, offices, last(values, CoverCaption.ZIP_CODE));
        }
        Caption state = noJurisdiction ? last(values, CoverCaption.JURISDICTION) : null;
        if (state != null) {
            jurisdiction = CoverJurisdiction.read(values, state);
        }
        for (RegistrantValues r : registrants) {
            r.jurisdiction = jurisdiction == null ? r.jurisdiction : jurisdiction;
            r.telephone = telephone == null ? r.telephone : telephone;
            r.address = address == null ? r.address : address;
        }
    }

    private static Caption last(CoverValues values, CoverCaption kind) {
        List<Caption> captions = values.of(kind);
        return captions.isEmpty() ? null : captions.get(captions.size() - 1);
    }
}
