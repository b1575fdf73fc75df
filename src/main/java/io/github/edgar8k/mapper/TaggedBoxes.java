package io.github.edgar8k.mapper;

import io.github.edgar8k.html.CoverFact;
import io.github.edgar8k.model.CheckBoxes;
import java.util.Collection;
import java.util.Map;

/**
 * The cover's check boxes as the facts give them (dei, {@code WrittenCommunications} and others).
 */
final class TaggedBoxes {
    private final Collection<Map<String, CoverFact>> contexts;
    private final WitnessDiagnostics diagnostics;

    private TaggedBoxes(
            Collection<Map<String, CoverFact>> contexts, WitnessDiagnostics diagnostics) {
        this.contexts = contexts;
        this.diagnostics = diagnostics;
    }

    /** The printed boxes, which may be null, with those that only the facts give; null for none. */
    static CheckBoxes complete(
            CheckBoxes printed,
            Collection<Map<String, CoverFact>> contexts,
            WitnessDiagnostics diagnostics) {
        return new TaggedBoxes(contexts, diagnostics).complete(printed);
    }

    private CheckBoxes complete(CheckBoxes printed) {
        CheckBoxes boxes =
                printed == null ? new CheckBoxes(null, null, null, null, null, null) : printed;
        CheckBoxes completed =
                new CheckBoxes(
                        box("WrittenCommunications", boxes.writtenCommunications()),
                        box("SolicitingMaterial", boxes.solicitingMaterial()),
                        box("PreCommencementTenderOffer", boxes.preCommencementTenderOffer()),
                        box(
                                "PreCommencementIssuerTenderOffer",
                                boxes.preCommencementIssuerTenderOffer()),
                        box("EntityEmergingGrowthCompany", boxes.emergingGrowthCompany()),
                        box("EntityExTransitionPeriod", boxes.extendedTransitionPeriod()));
        boolean none = completed.equals(new CheckBoxes(null, null, null, null, null, null));
        return none ? null : completed;
    }

    private Boolean box(String name, Boolean printed) {
        for (Map<String, CoverFact> context : contexts) {
            CoverFact fact = context.get(name);
            if (fact == null || !fact.value().equals("true") && !fact.value().equals("false")) {
                continue;
            }
            Boolean ticked = fact.value().equals("true");
            if (printed == null) {
                return ticked;
            }
            if (!printed.equals(ticked)) {
                diagnostics.differs("box " + name, printed.toString(), ticked.toString(), fact);
            }
            return printed;
        }
        return printed;
    }
}
