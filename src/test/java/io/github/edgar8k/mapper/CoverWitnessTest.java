package io.github.edgar8k.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.Address;
import io.github.edgar8k.model.CheckBoxes;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Registrant;
import io.github.edgar8k.model.Security;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagged facts put in, and what they only contradict. */
class CoverWitnessTest {
    private static final Registrant NAMED =
            new Registrant("Example Corp", null, null, null, null, null, null);

    private final List<CoverFact> facts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CoverWitnessTest fact(String name, String value) {
        return fact("c1", name, value);
    }

    private CoverWitnessTest fact(String context, String name, String value) {
        facts.add(new CoverFact(name, context, value, value, 1));
        return this;
    }

    private CoverPage complete(CoverPage printed) {
        return CoverWitness.complete(printed, facts, diagnostics);
    }

    private static CoverPage cover(Registrant... registrants) {
        return cover(null, null, List.of(), registrants);
    }

    private static CoverPage cover(
            LocalDate event, CheckBoxes boxes, List<Security> securities, Registrant... all) {
        LineRange lines = new LineRange(1, 9);
        return new CoverPage(event, event, List.of(all), null, boxes, securities, lines);
    }

    private Registrant registrant(Registrant printed) {
        return complete(cover(printed)).registrants().get(0);
    }

    @Test
    void withoutFactsTheCoverStays() {
        CoverPage printed = cover(NAMED);
        assertThat(complete(printed)).isSameAs(printed);
        assertThat(fact("EntityRegistrantName", "Example Corp").complete(null)).isNull();
    }

    @Test
    void whatIsNotPrintedIsPutIn() {
        fact("EntityRegistrantName", "Example Corp");
        fact("EntityIncorporationStateCountryCode", "Delaware");
        fact("EntityFileNumber", "0-12345");
        fact("EntityTaxIdentificationNumber", "12-3456789");
        fact("EntityAddressAddressLine1", "1 Elm St");
        fact("EntityAddressAddressLine2", " ");
        fact("EntityAddressCityOrTown", "Herndon");
        fact("EntityAddressStateOrProvince", "VA");
        fact("EntityAddressPostalZipCode", "20170");
        fact("CityAreaCode", "555");
        fact("LocalPhoneNumber", "234-8000");
        Address address =
                new Address(
                        "1 Elm St, Herndon, VA",
                        List.of("1 Elm St"),
                        "Herndon",
                        "VA",
                        "20170",
                        null);
        assertThat(registrant(NAMED))
                .isEqualTo(
                        new Registrant(
                                "Example Corp",
                                "Delaware",
                                "DE",
                                "0-12345",
                                "12-3456789",
                                address,
                                "555 234-8000"));
        assertThat(diagnostics).extracting(Diagnostic::code).containsOnly("cover-fact-used");
    }

    /** As it is null where it is printed and has no tag. */
    @Test
    void aTagAroundNotApplicableIsNoValue() {
        fact("EntityRegistrantName", "Example Corp");
        fact("EntityTaxIdentificationNumber", "Not Applicable");
        assertThat(registrant(NAMED).irsEmployerId()).isNull();
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void anAddressWithoutLinesOrCityIsNone() {
        fact("EntityRegistrantName", "Example Corp").fact("EntityAddressPostalZipCode", "20170");
        assertThat(registrant(NAMED).address()).isNull();
    }

    @Test
    void anAddressMayBeACityAlone() {
        fact("EntityRegistrantName", "Example Corp").fact("EntityAddressCityOrTown", "Herndon");
        assertThat(registrant(NAMED).address().text()).isEqualTo("Herndon");
    }

    @Test
    void whatIsPrintedStays() {
        Registrant printed =
                new Registrant("Example Corp", null, null, null, null, null, "(555) 234-8000");
        fact("EntityRegistrantName", "Example Corp").fact("LocalPhoneNumber", "999-9999");
        assertThat(registrant(printed).telephone()).isEqualTo("(555) 234-8000");
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("cover-fact-differs");
    }

    /** Facts go to the registrant of their name; else to the only one there is. */
    @Test
    void whoseFactsTheyAre() {
        fact("c1", "EntityRegistrantName", "Other Inc").fact("c1", "EntityFileNumber", "0-1111");
        fact("c2", "EntityRegistrantName", "Example Corp").fact("c2", "EntityFileNumber", "0-2222");
        Registrant other = new Registrant("Third LLC", null, null, null, null, null, null);
        Registrant nameless = new Registrant(null, null, null, null, null, null, null);
        assertThat(complete(cover(NAMED, other)).registrants())
                .extracting(Registrant::commissionFileNumber)
                .containsExactly("0-2222", null);
        assertThat(complete(cover(nameless, NAMED)).registrants())
                .extracting(Registrant::commissionFileNumber)
                .containsExactly("0-1111", "0-2222");
        assertThat(complete(cover(other)).registrants())
                .extracting(Registrant::commissionFileNumber)
                .containsExactly((String) null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03 | 2024-05-03",
                "May 3, 2024 | 2024-05-03",
                "2024-05-99 |",
                "soon |"
            })
    void dates(String value, LocalDate date) {
        fact("DocumentPeriodEndDate", value);
        assertThat(complete(cover(NAMED)).dateOfEarliestEvent()).isEqualTo(date);
    }

    @Test
    void anotherDateIsOnlySaid() {
        LocalDate printed = LocalDate.of(2024, 5, 1);
        fact("DocumentPeriodEndDate", "2024-05-03");
        CoverPage complete = complete(cover(printed, null, List.of(), NAMED));
        assertThat(complete.dateOfEarliestEvent()).isEqualTo(printed);
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("cover-fact-differs");
    }

    @Test
    void boxes() {
        fact("WrittenCommunications", "true").fact("SolicitingMaterial", "perhaps");
        assertThat(complete(cover(NAMED)).checkBoxes())
                .isEqualTo(new CheckBoxes(true, null, null, null, null, null));
        CheckBoxes printed = new CheckBoxes(false, false, null, null, null, null);
        assertThat(complete(cover(null, printed, List.of(), NAMED)).checkBoxes())
                .isEqualTo(printed);
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("cover-fact-differs");
    }

    @Test
    void securities() {
        fact("Security12bTitle", "Common Stock").fact("TradingSymbol", "EXC");
        fact("SecurityExchangeName", " ");
        Security tagged = new Security("Common Stock", "EXC", null);
        assertThat(complete(cover(NAMED)).securities()).containsExactly(tagged);
        Security printed = new Security("Notes", null, null);
        List<Security> two = List.of(printed, printed);
        assertThat(complete(cover(null, null, two, NAMED)).securities()).isEqualTo(two);
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly("cover-fact-used", "cover-fact-differs");
    }

    /** Tags may stand in another order than the rows: a class of two exchanges, two classes. */
    @Test
    void securitiesThatAreTaggedInAnotherOrderAgree() {
        Security first = new Security("Common Stock", "EXC", "Example Exchange");
        Security second = new Security("Common Stock", "EXC", "Other Exchange, Inc.");
        security("c1", "EXC", "Other Exchange Inc").security("c2", "EXC", "EXAMPLE EXCHANGE");
        List<Security> printed = List.of(first, second);
        assertThat(complete(cover(null, null, printed, NAMED)).securities()).isEqualTo(printed);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void anotherSymbolOrExchangeIsOnlySaid() {
        List<Security> printed =
                List.of(
                        new Security("Common Stock", "EXC", "Example Exchange"),
                        new Security("Warrants", "EXCW", "Example Exchange"));
        security("c1", "EXCW", "Example Exchange").security("c2", "EXD", "Other Exchange");
        assertThat(complete(cover(null, null, printed, NAMED)).securities()).isEqualTo(printed);
        assertThat(diagnostics)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "trading symbol: printed \"EXC\", tagged \"EXD\"",
                        "exchange: printed \"Example Exchange\", tagged \"Other Exchange\"");
    }

    private CoverWitnessTest security(String context, String symbol, String exchange) {
        return fact(context, "Security12bTitle", "Common Stock")
                .fact(context, "TradingSymbol", symbol)
                .fact(context, "SecurityExchangeName", exchange);
    }

    @ParameterizedTest
    @CsvSource({"Nevada, true", "NV, true", "DE, false", "Delaware, false", "the Moon, false"})
    void anotherJurisdictionIsOnlySaid(String tagged, boolean said) {
        Registrant printed =
                new Registrant("Example Corp", "Delaware", "DE", null, null, null, null);
        fact("EntityRegistrantName", "Example Corp");
        fact("EntityIncorporationStateCountryCode", tagged);
        assertThat(registrant(printed).jurisdictionCode()).isEqualTo("DE");
        assertThat(diagnostics).hasSize(said ? 1 : 0);
    }
}
