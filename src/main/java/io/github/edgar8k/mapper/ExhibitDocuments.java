package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the attached document that an entry of an exhibit list names: EX-99.1 for "99.1", EX-99.(A)
 * for "99(a)". A bare "99" names EX-99.1, and "99.1" a bare EX-99, where the list and the documents
 * have one of that integer each. "101" names the instance of the interactive data, or where that is
 * embedded in the report their schema; "104" is the cover page's data in the report itself and
 * names a document of its type only.
 */
public final class ExhibitDocuments {
    private ExhibitDocuments() {}

    /**
     * The entries, {@code document} filled with the sequence of the document that each one names.
     */
    public static List<Exhibit> link(List<Exhibit> exhibits, List<Document> documents) {
        if (exhibits.isEmpty() || documents.isEmpty()) {
            return exhibits;
        }
        String[] types = new String[documents.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = typeKey(documents.get(i).type());
        }
        boolean[] taken = new boolean[types.length];
        int[] named = new int[exhibits.size()];
        String[] keys = new String[named.length];
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < named.length; i++) {
            keys[i] = key(exhibits.get(i).number());
            named[i] = exact(keys[i], types, taken);
            String base = base(keys[i]);
            Integer count = entries.get(base);
            entries.put(base, count == null ? 1 : count + 1);
        }
        List<Exhibit> linked = new ArrayList<>(exhibits.size());
        for (int i = 0; i < named.length; i++) {
            Exhibit exhibit = exhibits.get(i);
            int document = named[i];
            boolean only = entries.get(base(keys[i])) == 1;
            if (document < 0 && only && !exhibit.incorporatedByReference()) {
                document =
                        keys[i].equals("101")
                                ? interactiveData(types)
                                : byInteger(keys[i], types, taken);
            }
            Integer sequence = document < 0 ? null : documents.get(document).sequence();
            linked.add(
                    new Exhibit(
                            exhibit.number(),
                            exhibit.description(),
                            exhibit.incorporatedByReference(),
                            sequence,
                            exhibit.lines()));
        }
        return linked;
    }

    private static int exact(String key, String[] types, boolean[] taken) {
        for (int i = 0; i < types.length; i++) {
            if (!taken[i] && key.equals(types[i])) {
                taken[i] = true;
                return i;
            }
        }
        return -1;
    }

    /** The one document of an entry's integer, where one of the two is a bare integer. */
    private static int byInteger(String key, String[] types, boolean[] taken) {
        String base = base(key);
        if (base.equals("104")) {
            return -1;
        }
        int found = -1;
        for (int i = 0; i < types.length; i++) {
            if (types[i] != null && base(types[i]).equals(base)) {
                if (found >= 0 || taken[i]) {
                    return -1;
                }
                found = i;
            }
        }
        boolean bare = found >= 0 && (key.equals(base) || types[found].equals(base));
        return bare ? found : -1;
    }

    /** EX-101.INS, or EX-101.SCH where there is none, or -1. */
    private static int interactiveData(String[] types) {
        int schema = -1;
        for (int i = 0; i < types.length; i++) {
            if ("101.ins".equals(types[i])) {
                return i;
            }
            if (schema < 0 && "101.sch".equals(types[i])) {
                schema = i;
            }
        }
        return schema;
    }

    private static String typeKey(String type) {
        return type != null && type.regionMatches(true, 0, "EX-", 0, 3)
                ? key(type.substring(3))
                : null;
    }

    private static String base(String key) {
        int point = key.indexOf('.');
        return point < 0 ? key : key.substring(0, point);
    }

    /** The parts of a number, in lower case and without leading zeros, with points between. */
    private static String key(String number) {
        StringBuilder key = new StringBuilder(number.length() + 2);
        int at = 0;
        while (at < number.length()) {
            char c = number.charAt(at);
            int end = at;
            if (c >= '0' && c <= '9') {
                while (at < number.length() && number.charAt(at) == '0') {
                    at++;
                }
                end = at;
                while (end < number.length()
                        && number.charAt(end) >= '0'
                        && number.charAt(end) <= '9') {
                    end++;
                }
                append(key, at == end ? "0" : number.substring(at, end));
            } else if (Character.isLetter(c)) {
                while (end < number.length() && Character.isLetter(number.charAt(end))) {
                    end++;
                }
                append(key, number.substring(at, end).toLowerCase(java.util.Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String part) {
        if (key.length() > 0) {
            key.append('.');
        }
        key.append(part);
    }
}
