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
    private static final String KEY = "central index key";

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

    /** The lines of a name without "Central Index Key Number of the depositor: ..." over them. */
    static List<CoverCell> withoutKeys(List<CoverCell> block) {
        int from = 0;
        while (from < block.size()
                && block.get(from).text().regionMatches(true, 0, KEY, 0, KEY.length())) {
            from++;
        }
        return from == 0 ? block : block.subList(from, block.size());
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
