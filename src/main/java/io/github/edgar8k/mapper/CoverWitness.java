package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Jurisdiction;
import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Security;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cover's facts as tagged in inline XBRL (the dei taxonomy, since 2019), the second witness of
 * what the cover prints: a value that the layout did not give is taken from its fact, and where the
 * two differ the printed one stays and a diagnostic says so.
 */
final class CoverWitness {
    private final Map<String, Map<String, CoverFact>> contexts = new LinkedHashMap<>();
    private final WitnessDiagnostics diagnostics;

    private CoverWitness(List<CoverFact> facts, List<Diagnostic> diagnostics) {
        this.diagnostics = new WitnessDiagnostics(diagnostics);
        for (CoverFact fact : facts) {
            Map<String, CoverFact> context = contexts.get(fact.context());
            if (context == null) {
                context = new LinkedHashMap<>();
                contexts.put(fact.context(), context);
            }
            context.putIfAbsent(fact.name(), fact);
        }
    }

    /**
     * The cover with what only the facts say put in.
     *
     * @param printed the cover as printed; null where there is none, and stays so
     * @param diagnostics gets what differs and what was put in
     */
    static CoverPage complete(
            CoverPage printed, List<CoverFact> facts, List<Diagnostic> diagnostics) {
        return printed == null || facts.isEmpty()
                ? printed
                : new CoverWitness(facts, diagnostics).complete(printed);
    }

    private CoverPage complete(CoverPage printed) {
        List<Map<String, CoverFact>> entities = new ArrayList<>();
        for (Map<String, CoverFact> context : contexts.values()) {
            if (context.containsKey("EntityRegistrantName")) {
                entities.add(context);
            }
        }
        List<Registrant> registrants = new ArrayList<>();
        for (int i = 0; i < printed.registrants().size(); i++) {
            Registrant registrant = printed.registrants().get(i);
            Map<String, CoverFact> facts =
                    entity(entities, registrant.name(), i, printed.registrants().size());
            registrants.add(facts == null ? registrant : complete(registrant, facts));
        }
        LocalDate event = date(printed.dateOfEarliestEvent(), printed.dateOfReport());
        LocalDate report = printed.dateOfReport() == null ? event : printed.dateOfReport();
        return new CoverPage(
                report,
                printed.dateOfEarliestEvent() == null ? event : printed.dateOfEarliestEvent(),
                registrants,
                printed.formerNameOrAddress(),
                TaggedBoxes.complete(printed.checkBoxes(), contexts.values(), diagnostics),
                securities(printed.securities()),
                printed.lines());
    }

    /** The context of a registrant: the one of its name, or the only one. */
    private static Map<String, CoverFact> entity(
            List<Map<String, CoverFact>> entities, String name, int i, int registrants) {
        for (Map<String, CoverFact> entity : entities) {
            if (name != null
                    && AgreementName.agree(name, entity.get("EntityRegistrantName").value())) {
                return entity;
            }
        }
        return entities.size() == registrants && (registrants == 1 || name == null)
                ? entities.get(i)
                : null;
    }

    private Registrant complete(Registrant registrant, Map<String, CoverFact> facts) {
        String jurisdiction =
                text(
                        "jurisdiction",
                        registrant.jurisdictionOfIncorporation(),
                        facts.get("EntityIncorporationStateCountryCode"),
                        false);
        String code = registrant.jurisdictionCode();
        if (code == null && jurisdiction != null) {
            code = Jurisdiction.codeOf(jurisdiction);
        } else if (code != null) {
            compareJurisdiction(registrant, facts.get("EntityIncorporationStateCountryCode"));
        }
        return new Registrant(
                text("registrant name", registrant.name(), facts.get("EntityRegistrantName"), true),
                jurisdiction,
                code,
                text(
                        "file number",
                        registrant.commissionFileNumber(),
                        facts.get("EntityFileNumber"),
                        true),
                text(
                        "IRS number",
                        registrant.irsEmployerId(),
                        facts.get("EntityTaxIdentificationNumber"),
                        true),
                address(registrant.address(), facts),
                telephone(registrant.telephone(), facts));
    }

    private void compareJurisdiction(Registrant printed, CoverFact fact) {
        String tagged = fact == null ? null : Jurisdiction.codeOf(fact.value());
        if (tagged != null
                && !AgreementPlaces.sameJurisdiction(printed.jurisdictionCode(), tagged)) {
            diagnostics.differs(
                    "jurisdiction", printed.jurisdictionOfIncorporation(), fact.value(), fact);
        }
    }

    private Address address(Address printed, Map<String, CoverFact> facts) {
        CoverFact zip = facts.get("EntityAddressPostalZipCode");
        TaggedAddress tagged = new TaggedAddress(facts);
        if (printed == null) {
            CoverFact first = tagged.first();
            if (first == null) {
                return null;
            }
            diagnostics.used("address", first);
            return tagged.whole();
        }
        CoverFact city = tagged.untoldCity(printed);
        Address address = printed;
        if (city != null) {
            diagnostics.used("city", city);
            address = tagged.parted(printed);
        }
        return new Address(
                address.text(),
                address.street(),
                address.city(),
                address.stateOrProvince(),
                text("ZIP code", address.zipCode(), zip, true),
                address.country());
    }

    private String telephone(String printed, Map<String, CoverFact> facts) {
        CoverFact area = facts.get("CityAreaCode");
        CoverFact local = facts.get("LocalPhoneNumber");
        if (local == null) {
            return printed;
        }
        String whole = area == null ? local.value() : area.value() + " " + local.value();
        if (printed == null) {
            diagnostics.used("telephone", local);
            return whole;
        }
        if (!Digits.only(printed).endsWith(Digits.only(local.value()))) {
            diagnostics.differs("telephone", printed, whole, local);
        }
        return printed;
    }

    private LocalDate date(LocalDate event, LocalDate report) {
        for (Map<String, CoverFact> context : contexts.values()) {
            CoverFact fact = context.get("DocumentPeriodEndDate");
            LocalDate date = fact == null ? null : isoDate(fact.value());
            if (date == null) {
                continue;
            }
            if (event == null) {
                diagnostics.used("date of earliest event", fact);
            } else if (!date.equals(event) && !date.equals(report)) {
                diagnostics.differs(
                        "date of earliest event", event.toString(), date.toString(), fact);
            }
            return date;
        }
        return event;
    }

    private static LocalDate isoDate(String value) {
        if (value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                return null;
            }
        }
        PrintedDate.Found found = PrintedDate.find(value);
        return found == null ? null : found.date();
    }

    private List<Security> securities(List<Security> printed) {
        List<Security> tagged = new ArrayList<>();
        CoverFact first = null;
        for (Map<String, CoverFact> context : contexts.values()) {
            CoverFact title = context.get("Security12bTitle");
            if (title != null) {
                first = first == null ? title : first;
                tagged.add(
                        new Security(
                                title.value(),
                                value(context.get("TradingSymbol")),
                                value(context.get("SecurityExchangeName"))));
            }
        }
        if (tagged.isEmpty()) {
            return printed;
        }
        if (printed.isEmpty()) {
            diagnostics.used("securities", first);
            return tagged;
        }
        if (tagged.size() != printed.size()) {
            diagnostics.differs(
                    "number of securities",
                    Integer.toString(printed.size()),
                    Integer.toString(tagged.size()),
                    first);
            return printed;
        }
        TaggedSecurities.compare(printed, tagged, first, diagnostics);
        return TaggedSecurities.withoutNoteMarks(printed, tagged);
    }

    private static String value(CoverFact fact) {
        return fact == null || fact.value().isBlank() ? null : fact.value();
    }

    private String text(String field, String printed, CoverFact fact, boolean comparable) {
        if (fact == null || fact.value().isBlank()) {
            return printed;
        }
        if (printed == null) {
            if (SecuritiesTable.isNone(fact.value())) {
                return null;
            }
            diagnostics.used(field, fact);
            return fact.value();
        }
        boolean numbers = Digits.atLeast(4, fact.value());
        boolean agree =
                numbers
                        ? Digits.only(printed).equals(Digits.only(fact.value()))
                        : AgreementName.agree(printed, fact.value());
        if (comparable && !agree) {
            diagnostics.differs(field, printed, fact.value(), fact);
        }
        return printed;
    }
}
