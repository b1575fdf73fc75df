package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/**
 * The names on the cover of an asset-backed issuer (Regulation AB, since 2006): the issuing
 * entity's, the depositor's and the sponsors'. The issuing entity is the registrant, beside it the
 * depositor where it prints a file number of its own; a sponsor is none.
 */
final class AssetBackedNames {
    private static final String ISSUING_ENTITY = "issuing entity";

    private AssetBackedNames() {}

    /**
     * The captions of the registrants' names among those of all names.
     *
     * @param fileNumbers how many captions of file numbers the cover has
     */
    static List<Caption> registrants(List<Caption> names, int fileNumbers) {
        List<Caption> entities = with(names, ISSUING_ENTITY, true);
        if (entities.isEmpty()) {
            return names;
        }
        List<Caption> filers = with(names, "sponsor", false);
        return filers.size() <= fileNumbers ? filers : entities;
    }

    private static List<Caption> with(List<Caption> names, String word, boolean wanted) {
        List<Caption> found = new ArrayList<>(names.size());
        for (Caption name : names) {
            if (name.words().contains(word) == wanted) {
                found.add(name);
            }
        }
        return found;
    }
}
