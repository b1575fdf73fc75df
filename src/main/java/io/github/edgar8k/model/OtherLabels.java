package io.github.edgar8k.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of label maps that keep the header's order, which {@code Map.copyOf} does not. */
final class OtherLabels {
    private OtherLabels() {}

    static Map<String, List<String>> copy(Map<String, List<String>> labels) {
        if (labels.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> e : labels.entrySet()) {
            copy.put(e.getKey(), List.copyOf(e.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }
}
